/** Words of a report as they are to be copied, with all that leads back to them. */
export interface Quotation {
  /** The words, a passage each; none where a whole section is cited. */
  passages: readonly string[];
  /** The report, as `formatCitation` gives it: who, title with force, month. */
  citation: string;
  /** The headings that the words stand under, chapter first; empty where there is none. */
  place: string;
  /** First and last line of the words in the text. */
  lines: { from: number; to: number } | undefined;
  address: string;
}

/** Format a quotation: the words, then report, place, lines and address. */
export function formatQuotation({ passages, citation, place, lines, address }: Quotation): string {
  const words = passages.length === 0 ? '' : `“${passages.join('\n\n')}” `;
  const source = [
    citation,
    ...(place === '' ? [] : [`‘${place}’`]),
    lines === undefined ? address : `${formatLines(lines)} of the text at ${address}`,
  ];
  return `${words}${source.join(', ')}`;
}

/** Format which lines of a text are meant: `line 266`, `lines 283 to 287`. */
export function formatLines({ from, to }: { from: number; to: number }): string {
  return from === to ? `line ${from}` : `lines ${from} to ${to}`;
}
