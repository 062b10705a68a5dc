/** Part the title of a contents entry from its page where dots lead from one to the other. */
export function contentsEntry(text: string): string | undefined {
  const page = /(?<!\d)\d+$/.exec(text)?.[0];
  if (page === undefined) return undefined;
  const rest = text.slice(0, -page.length);
  const title = rest.replace(/(?<![.…· ])[.…· ]+$/, '');
  const dots = rest.slice(title.length).replaceAll(' ', '').replaceAll('…', '...').length;
  return title !== '' && dots >= 3 ? `${title}\t${page}` : undefined;
}
