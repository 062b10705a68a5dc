const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const digits = new Intl.NumberFormat('en-GB');

/** Format a whole number in running text: words up to nine, then digits with commas. */
export function formatCount(count: number): string {
  return small[count] ?? digits.format(count);
}

/** Format a count with its noun: `one force`, `three forces`. */
export function formatCounted(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
