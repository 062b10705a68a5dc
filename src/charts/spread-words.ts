/**
 * Say in words whether the grades of a row differ; `undefined` where fewer than two are known.
 *
 * Takes the grades of the columns that are shown, with `undefined` for one that is not in its text.
 */
export function formatSpread(grades: readonly (string | undefined)[]): string | undefined {
  const known = grades.filter((grade) => grade !== undefined);
  if (known.length < 2) return undefined;
  return new Set(known).size === 1 ? 'the same' : 'differs';
}
