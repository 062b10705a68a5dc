/** Lines `start` to `end`, counted from 0, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

/** Strip heading marks, emphasis and tags but footnote marks: `## **Summary**` gives `Summary`. */
export function plainLine(line: string): string {
  return line
    .replaceAll(/<\/?(?!sup)[a-z][^>]*>/g, '')
    .replace(/^\f?\s*#{1,6}\s/, '')
    .replace(/\s#+\s*$/, '')
    .replaceAll('**', '')
    .trim();
}

/** Find the Force in numbers pages, from their heading to the heading of the next chapter. */
export function numbersSpan(lines: readonly string[]): Span | undefined {
  return between(lines, 'Force in numbers', 'Risk-based inspection');
}

/** Find the judgments, from their heading to the summary's. */
export function judgmentsSpan(lines: readonly string[]): Span | undefined {
  return between(lines, 'Judgments', 'Summary');
}

/** Find the contents list, from its heading to the first chapter. */
export function contentsSpan(lines: readonly string[]): Span | undefined {
  return between(lines, 'Contents', 'Force in numbers');
}

/** Tell whether line `index` lies in one of the spans. */
export function isWithin(spans: readonly (Span | undefined)[], index: number): boolean {
  return spans.some((span) => span !== undefined && index >= span.start && index < span.end);
}

/** Tell whether a line is part of a table, by pipes or by tabs. */
export function isTableRow(line: string): boolean {
  return line.includes('\t') || line.startsWith('|');
}

/** Tell whether a line has nothing on it that is seen. */
export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

function between(lines: readonly string[], from: string, to: string): Span | undefined {
  const start = lines.findIndex((line) => isTitle(line, from));
  const end = lines.findIndex((line, index) => index > start && isTitle(line, to));
  return start === -1 || end === -1 ? undefined : { start, end };
}

/** A contents entry of the same words is a table row, or has a page number. */
function isTitle(line: string, title: string): boolean {
  return !isTableRow(line) && plainLine(line) === title;
}
