import type { Plugin } from 'unified';
import type { Programme } from '../../programme/programmes.ts';
import type { Force } from '../../schema/force.ts';
import { reporterOn, type Reporter } from '../diagnostics.ts';
import { fullNames, nameKey } from '../identity/force-names.ts';
import type { DividedText, IdentifiedText, Part, PlacedLine } from '../report-tree.ts';
import { besideLostChapters, inChapters } from './chapters.ts';
import { findContentsList, type ContentsList } from './contents-list.ts';
import { expectedHeadings } from './expected-headings.ts';
import { settleFurniture, withFurniture } from './furniture.ts';
import { withHeadings } from './headings.ts';
import { knownHeadings, type KnownHeadings, type ProgrammeHeading } from './known-headings.ts';
import { numbersByLabels } from './numbers-by-labels.ts';

/** Divide a report; which numbers are a page's is known for certain when Force in numbers is found. */
export const divideText: Plugin<[], IdentifiedText, DividedText> = () => (text, file) => {
  const { identity, children: lines } = text;
  const { titlePage, force, programme } = identity;
  const headings = knownHeadings(programme);
  const contents = findContentsList(lines, headings);
  const isContent = (key: string) => headings.has(key);
  const isName = namesOver(force);
  const placed = withFurniture(lines, { titlePage, isContent, isName }).map(
    (line, at): PlacedLine => {
      const isInContents = contents !== undefined && at >= contents.from && at < contents.to;
      return isInContents ? { ...line, furniture: 'contents-list' } : line;
    },
  );
  const expected = expectedHeadings(contents?.entries ?? [], programme);
  const known = { headings, expected, programme, contents };
  const parts = outlineReport(placed, known, reporterOn(file));
  const listed = new Set(
    listedChapters(contents, headings).flatMap(({ chapter }) => chapter.question ?? []),
  );
  const children = settleFurniture(parts, isName);
  return { type: 'report', identity, headings, expected, listed, children };
};

/**
 * Divide the lines of a report into its chapters, after what stands before the first of them.
 *
 * The chapters are the sequence of headings that fits the report's own contents list best; a chapter whose heading is
 * lost begins at the first section that is known to be its own.
 */
export function outlineReport(
  lines: readonly PlacedLine[],
  {
    headings,
    expected,
    programme,
    contents,
  }: {
    headings: KnownHeadings;
    expected: readonly ProgrammeHeading[];
    programme: Programme;
    contents: ContentsList | undefined;
  },
  reporter: Reporter,
): Part[] {
  const from = contents?.to ?? 0;
  const headed = withHeadings(lines, { from, headings, expected });
  const { numbers, lines: marked } = numbersByLabels(headed, { from, programme });
  const divided = inChapters(marked, { numbers, expected }, reporter);
  const listed = listedChapters(contents, headings);
  for (const { chapter, line } of listed) {
    const { title } = chapter;
    const isFound = divided.some((part) => part.hasHeading && part.chapter.title === title);
    if (!isFound) reporter.report('chapter-missing', line, { title });
  }
  if (divided.length === 1) reporter.report('no-chapters', lines.length);
  else {
    const kinds = new Set([...listed, ...divided].map(({ chapter }) => chapter.kind));
    const firstQuestion = divided.find(({ chapter }) => chapter.kind === 'question');
    if (!kinds.has('overview') && firstQuestion)
      reporter.report('overview-missing', firstQuestion.children[0]?.number ?? 1);
    if (!divided.some(({ chapter }) => chapter.kind === 'annex'))
      reporter.report('annex-missing', lines.length);
  }
  const chapters = listed.map(({ chapter }) => chapter);
  return besideLostChapters(divided, { listed: chapters, expected });
}

/** The chapters of every report that the contents list has, and the lines that name them. */
function listedChapters(contents: ContentsList | undefined, headings: KnownHeadings) {
  return (contents?.entries ?? []).flatMap(({ key, line }) => {
    const heading = headings.get(key);
    return heading?.role === 'chapter' ? [{ chapter: heading.chapter, line }] : [];
  });
}

/** The names over figures: the force's, whole or in parts, and England and Wales. */
function namesOver(force: Force): (key: string) => boolean {
  const names = new Set(
    ['England and Wales', force.shortName, ...fullNames(force)].flatMap((name) =>
      nameKey(name).split(' '),
    ),
  );
  return (key) => key.split(' ').every((word) => names.has(word));
}
