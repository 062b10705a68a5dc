import type { Footnote } from '../../../schema/document.ts';
import { hasGap } from '../../document/line-gaps.ts';
import type { ReportInPassages } from '../../report-tree.ts';

/**
 * Find the notes that hold their own words alone: they end for certain, in a chapter whose lines are in their order. Of the
 * others it is told why where that is found.
 */
export function sureNotes({
  children,
  footnotes,
  openLines,
  mixed,
}: Pick<ReportInPassages, 'children' | 'footnotes' | 'openLines' | 'mixed'>): Footnote[] {
  const mixedLines = children.filter(({ id }) => mixed.has(id)).map(({ source }) => source);
  return footnotes.filter(({ source }) => {
    const isMixed = mixedLines.some(
      ({ line, endLine }) => line <= source.line && source.line <= endLine,
    );
    return !isMixed && !hasGap(source, openLines);
  });
}
