/** Example: `1. Summary`, `2.3 Mental health`, `Chapter 4: Specialist capabilities`. */
const numbering =
  /^(?:(?:chapter|section|part)\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[A-H]|[IVX]{1,4})[.):]?\s+(?=\p{Lu})/u;

/** Leave out the number of a heading or of its entry in the contents list. */
export function withoutNumbering(words: string): string {
  return words.replace(numbering, '');
}
