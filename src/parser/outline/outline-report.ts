import type { Programme } from '../../programme/programmes.ts';
import type { ChapterKind, Furniture } from '../../schema/document.ts';
import type { Reporter } from '../diagnostics.ts';
import type { Line } from '../lines.ts';
import { alignHeadings } from './align-headings.ts';
import { contentsEntryKey, type ContentsList } from './contents-list.ts';
import { divideAtHeadings } from './divide.ts';
import { besideLostChapters } from './lost-chapters.ts';
import { expectedHeadings } from './expected-headings.ts';
import { headingCandidates, type HeadingCandidate } from './heading-candidates.ts';
import { numbersByLabels } from './numbers-by-labels.ts';
import {
  numbersChapter,
  type KnownChapter,
  type KnownHeading,
  type KnownHeadings,
} from './known-headings.ts';

/** A run of lines that belongs to one chapter; `to` is the index after its last line. */
export interface Region {
  chapter: KnownChapter;
  /** Index of the heading's line, or of the chapter's first line where the heading is lost. */
  from: number;
  to: number;
  hasHeading: boolean;
}

/** A heading of the body: what it is known as, its words, and how many lines it takes up. */
export type FoundHeading = Pick<HeadingCandidate, 'heading' | 'words' | 'count'>;

/** How the lines of a report are divided: its chapters, and the headings that were recognised. */
export interface Outline {
  /** Recognised headings by line index; lines that only repeat such words elsewhere are not here. */
  headingAt: ReadonlyMap<number, FoundHeading>;
  regions: readonly Region[];
}

/** The reason for which a line is out of the flow, by line index. */
export type FurnitureLines = ReadonlyMap<number, Furniture['reason']>;

/**
 * Divide the lines of a report into its chapters.
 *
 * The chapters are the sequence of headings that fits the report's own contents list best; a chapter whose heading is
 * lost begins at the first section that is known to be its own.
 */
export function outlineReport(
  {
    lines,
    headings,
    programme,
    contents,
    furniture,
  }: {
    lines: readonly Line[];
    headings: KnownHeadings;
    programme: Programme;
    contents: ContentsList | undefined;
    furniture: FurnitureLines;
  },
  reporter: Reporter,
): Outline {
  const expected = expectedHeadings(contents?.entries ?? [], programme);
  const candidates = headingCandidates({
    lines,
    from: contents?.to ?? 0,
    isOut: (at) => furniture.has(at),
    headings,
    expected,
  });
  const inOrder = alignHeadings(candidates, expected.length);
  const headingAt = headingsAmong(candidates, inOrder);
  const [first] = headingAt.keys();
  const isNamed = [...headingAt.values()].some(({ heading }) =>
    isChapter(heading, numbersChapter.kind),
  );
  const bounds = { from: contents?.to ?? 0, to: first ?? lines.length, programme };
  const numbers = isNamed ? undefined : numbersByLabels(lines, bounds);
  const divided = divideAtHeadings({ lines, headingAt, numbers, programme }, reporter);
  const listed = contents ? listedChapters(lines, { headings, contents }) : [];
  const lost = listed.filter(({ chapter }) => !isAmong(chapter, divided));
  for (const { chapter, number } of lost)
    reporter.report('chapter-missing', number, { title: chapter.title });
  const regions = besideLostChapters(divided, { listed, headingAt });
  if (regions.length === 0) reporter.report('no-chapters', lines.length);
  else if (!regions.some((region) => region.chapter.kind === 'annex')) {
    reporter.report('annex-missing', lines.length);
  }
  if (numbers?.title !== undefined)
    headingAt.set(numbers.at, {
      heading: { role: 'chapter', chapter: numbersChapter },
      words: numbers.title,
      count: 1,
    });
  return { headingAt, regions };
}

/** Chapters are taken in order; sections and the parts that recur wherever they stand, but in the annex. */
function headingsAmong(
  candidates: readonly HeadingCandidate[],
  inOrder: ReadonlySet<HeadingCandidate>,
): Map<number, FoundHeading> {
  const annex = candidates.findIndex(
    (candidate) => inOrder.has(candidate) && isChapter(candidate.heading, 'annex'),
  );
  const found = candidates.filter((candidate, at) =>
    candidate.heading.role === 'chapter'
      ? inOrder.has(candidate)
      : annex < 0 || at < annex || candidate.heading.role === 'section',
  );
  return new Map(found.map((candidate) => [candidate.at, candidate]));
}

function isChapter(heading: KnownHeading, kind: ChapterKind): boolean {
  return heading.role === 'chapter' && heading.chapter.kind === kind;
}

/** A chapter that the contents list names, on the line of this number. */
interface ListedChapter {
  chapter: KnownChapter;
  number: number;
}

function listedChapters(
  lines: readonly Line[],
  { headings, contents }: { headings: KnownHeadings; contents: ContentsList },
): ListedChapter[] {
  return lines.slice(contents.from + 1, contents.to).flatMap(({ plain, number }) => {
    const heading = headings.get(contentsEntryKey(plain));
    return heading?.role === 'chapter' ? [{ chapter: heading.chapter, number }] : [];
  });
}

function isAmong({ title }: KnownChapter, regions: readonly Region[]): boolean {
  return regions.some(({ chapter }) => chapter.title === title);
}
