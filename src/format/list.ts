const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Format items as a sentence lists them: `a, b and c`. */
export function formatList(items: readonly string[]): string {
  return conjunction.format(items);
}
