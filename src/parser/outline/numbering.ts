/** Example: `1. Summary`, `2.3 Mental health`, `Chapter 4: Specialist capabilities`. */
const numbering =
  /^(?:(?:chapter|section|part)\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[A-H]|[IVX]{1,4})[.):]?\s+(?=\p{Lu})/u;

/** Leave out the number of a heading or of its entry in the contents list. */
export function withoutNumbering(words: string): string {
  return words.replace(numbering, '');
}

/** Tell whether the number before a heading has one part, as in `2. Summary` and not in `2.3 Mental health`. */
export function isNumberedChapter(words: string): boolean {
  const [number = '.'] = numbering.exec(words) ?? [];
  return !/\d\.\d|^\.$/.test(number);
}
