import type { Programme } from '../../programme/programmes.ts';
import type { ChapterKind } from '../../schema/document.ts';
import type { PlacedLine } from '../report-tree.ts';
import { alignHeadings } from './align-headings.ts';
import type { ContentsEntry } from './contents-list.ts';
import { expectedHeadings } from './expected-headings.ts';
import { headingCandidates, type HeadingCandidate } from './heading-candidates.ts';
import type { KnownHeading, KnownHeadings } from './known-headings.ts';

/**
 * Mark the headings of the body; one that is broken over lines becomes one line, with the number of the first.
 *
 * Chapters are taken in order; sections and the parts that recur wherever they stand, but in the annex.
 */
export function withHeadings(
  lines: readonly PlacedLine[],
  {
    from,
    headings,
    entries,
    programme,
  }: {
    /** Where the body begins. */
    from: number;
    headings: KnownHeadings;
    entries: readonly ContentsEntry[];
    programme: Programme;
  },
): readonly PlacedLine[] {
  const expected = expectedHeadings(entries, programme);
  const body = lines.slice(from).filter(({ furniture }) => furniture === undefined);
  const candidates = outsideJudgments(headingCandidates(body, { headings, expected }));
  const inOrder = alignHeadings(candidates, expected.length);
  const annex = candidates.findIndex(
    (candidate) => inOrder.has(candidate) && isChapter(candidate.heading, 'annex'),
  );
  const chosen = candidates.filter((candidate, at) =>
    candidate.heading.role === 'chapter'
      ? inOrder.has(candidate)
      : annex < 0 || at < annex || candidate.heading.role === 'section',
  );
  const marked = new Map(chosen.map((candidate) => [candidate.lines[0], headingLine(candidate)]));
  const rest = new Set(chosen.flatMap((candidate) => candidate.lines.slice(1)));
  return lines.flatMap((line) => (rest.has(line) ? [] : [marked.get(line) ?? line]));
}

/**
 * The table of judgments goes before the summary: titles between their headings are its cells, even where one has a grade
 * below.
 */
function outsideJudgments(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const judgments = candidates.findIndex(({ heading }) => heading.role === 'judgments');
  const summary = candidates.findIndex(
    ({ heading }, at) => at > judgments && heading.role === 'summary',
  );
  return candidates.filter(
    ({ heading }, at) =>
      judgments < 0 || at < judgments || at > summary || !isChapter(heading, 'question'),
  );
}

function isChapter(heading: KnownHeading, kind: ChapterKind): boolean {
  return heading.role === 'chapter' && heading.chapter.kind === kind;
}

function headingLine({ lines, words, heading }: HeadingCandidate): PlacedLine {
  const [first, ...rest] = lines;
  const whole = rest.length > 0 && { text: words, plain: words };
  return { ...first, ...whole, heading: { ...heading, words } };
}
