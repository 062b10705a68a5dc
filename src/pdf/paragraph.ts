/** A piece of the text to be written, by what stands between it and the next one. */
export interface Paragraph {
  kind: 'heading' | 'text' | 'item' | 'entry' | 'row';
  text: string;
}

/** Write paragraphs with blank lines between them, but rows, list items and contents entries close together. */
export function printParagraphs(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map((paragraph, at) => {
      const before = paragraphs[at - 1];
      return (before === undefined ? '' : gapBetween(before, paragraph)) + printed(paragraph);
    })
    .join('');
}

function printed({ kind, text }: Paragraph): string {
  if (kind === 'heading') return `## ${text}`;
  return kind === 'item' ? `- ${text}` : text;
}

function gapBetween(before: Paragraph, after: Paragraph): string {
  const isClose =
    before.kind === after.kind &&
    (after.kind === 'item' ||
      after.kind === 'entry' ||
      (after.kind === 'row' && cellsOf(before) === cellsOf(after)));
  return isClose ? '\n' : '\n\n';
}

function cellsOf({ text }: Paragraph): number {
  return text.split('\t').length;
}
