const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Format items as a sentence lists them: `a, b and c`. */
export function formatList(items: readonly string[]): string {
  return conjunction.format(items);
}

/** As many items as a line takes; of more, the last ones are counted. */
const mostItems = 3;

/** Format items that may be many: `a, b, c and 10 more`. */
export function formatSome(items: readonly string[]): string {
  const more = items.length - mostItems;
  return formatList(more > 0 ? [...items.slice(0, mostItems), `${String(more)} more`] : items);
}
