import type { Programme } from '../../programme/programmes.ts';
import type { ChapterKind } from '../../schema/document.ts';
import type { Reporter } from '../diagnostics.ts';
import type { Part, PlacedLine } from '../report-tree.ts';
import { besideLostChapters, besideNextChapters, inChapters } from './chapters.ts';
import type { ContentsList } from './contents-list.ts';
import { withHeadings } from './headings.ts';
import type { KnownHeadings } from './known-headings.ts';
import { numbersByLabels } from './numbers-by-labels.ts';

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
    programme,
    contents,
  }: { headings: KnownHeadings; programme: Programme; contents: ContentsList | undefined },
  reporter: Reporter,
): Part[] {
  const from = contents?.to ?? 0;
  const entries = contents?.entries ?? [];
  const headed = withHeadings(lines, { from, headings, entries, programme });
  const { numbers, lines: marked } = numbersByLabels(headed, { from, programme });
  const divided = inChapters(marked, { numbers, headings }, reporter);
  const listed = entries.flatMap(({ key, line }) => {
    const heading = headings.get(key);
    return heading?.role === 'chapter' ? [{ chapter: heading.chapter, line }] : [];
  });
  for (const { chapter, line } of listed) {
    const { title } = chapter;
    const isFound = divided.some((part) => part.hasHeading && part.chapter.title === title);
    if (!isFound) reporter.report('chapter-missing', line, { title });
  }
  const isKnown = (kind: ChapterKind) =>
    [...listed, ...divided].some(({ chapter }) => chapter.kind === kind);
  if (divided.length === 1) reporter.report('no-chapters', lines.length);
  else {
    const firstQuestion = divided.find(({ chapter }) => chapter.kind === 'question');
    if (!isKnown('overview') && firstQuestion)
      reporter.report('overview-missing', firstQuestion.children[0]?.number ?? 1);
    if (!divided.some(({ chapter }) => chapter.kind === 'annex'))
      reporter.report('annex-missing', lines.length);
  }
  const chapters = listed.map(({ chapter }) => chapter);
  return besideLostChapters(besideNextChapters(divided), { listed: chapters, headings });
}
