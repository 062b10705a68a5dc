/** Example: `1. Summary`, `2.3 Mental health`, `Chapter 4: Specialist capabilities`. */
const numbering =
  /^(?:(?:chapter|section|part)\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[A-H]|[IVX]{1,4})[.):]?\s+(?=\p{Lu})/u;

/** Leave out the number of a heading or of its entry in the contents list. */
export function withoutNumbering(words: string): string {
  return words.replace(numbering, '');
}

/** Count the parts of the number before a heading: one of `2. Summary`, two of `2.3 Mental health`, none where it has no number. */
export function numberingDepth(words: string): number {
  const [number = ''] = numbering.exec(words) ?? [];
  return number === '' ? 0 : (number.match(/\d+/g)?.length ?? 1);
}
