import type { ReportDocument } from '../schema/document.ts';
import type { Source } from '../schema/source.ts';
import type { CitedLine } from './entry.ts';

/** The lines of a text as they stand in our copy; the first one is line 1. */
export type PrintedLines = readonly string[];

/**
 * Cite the lines from the first to the last of some places, empty ones left out.
 *
 * Lines of `evidence` are marked; those between them are shown, so that a reader sees what stands beside it.
 */
export function citeLines(
  printed: PrintedLines,
  { evidence, beside = [] }: { evidence: readonly Source[]; beside?: readonly number[] },
): CitedLine[] {
  const numbers = [...evidence.flatMap(({ line, endLine }) => [line, endLine]), ...beside];
  if (numbers.length === 0) return [];
  const first = Math.min(...numbers);
  return printed
    .slice(first - 1, Math.max(...numbers))
    .map((text, at) => ({ text: text.trim(), number: first + at }))
    .filter(({ text }) => text !== '')
    .map((cited) => ({
      ...cited,
      isEvidence: evidence.some(
        ({ line, endLine }) => line <= cited.number && cited.number <= endLine,
      ),
    }));
}

/** Part lines of running text from the notes and the furniture of the page that a page end put between them. */
export function partPageEnd(
  lines: readonly CitedLine[],
  { footnotes, furniture }: ReportDocument,
): { running: CitedLine[]; pageEnd: CitedLine[] } {
  const places = [...footnotes, ...furniture].map(({ source }) => source);
  const isPageEnd = ({ number }: CitedLine): boolean =>
    places.some(({ line, endLine }) => line <= number && number <= endLine);
  const { running = [], pageEnd = [] } = Object.groupBy(lines, (line) =>
    isPageEnd(line) ? 'pageEnd' : 'running',
  );
  return { running, pageEnd };
}

/** Enough of a quotation to find where it begins or ends on a line. */
const enough = 30;

/** Cut cited lines down to a quotation, with dots for what stands around it; whole where its words are not found. */
export function cutToQuote(lines: readonly CitedLine[], quote: string): CitedLine[] {
  return lines.map((line, at) => {
    const from = at === 0 ? Math.max(0, line.text.indexOf(quote.slice(0, enough))) : 0;
    const isLast = at === lines.length - 1;
    const last = isLast ? line.text.lastIndexOf(quote.slice(-enough)) : -1;
    const to = last < from ? line.text.length : last + Math.min(enough, quote.length);
    const [before, after] = [from > 0 ? '… ' : '', to < line.text.length ? ' …' : ''];
    return { ...line, text: `${before}${line.text.slice(from, to)}${after}` };
  });
}

/** Join what is cited of several places, each line once and in order. */
export function joinLines(...parts: readonly CitedLine[][]): CitedLine[] {
  const byNumber = new Map<number, CitedLine>();
  for (const cited of parts.flat()) {
    const before = byNumber.get(cited.number);
    const isEvidence = cited.isEvidence || before?.isEvidence === true;
    byNumber.set(cited.number, { ...cited, isEvidence });
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}
