import type { ChapterKind } from '../../schema/document.ts';
import type { Force } from '../../schema/force.ts';
import type { Reporter } from '../diagnostics.ts';
import { fullNames, nameKey } from '../identity/force-names.ts';
import type { Identity } from '../identity/identify-report.ts';
import type { Line } from '../lines.ts';
import { findContentsList } from './contents-list.ts';
import { findFurniture, withFigures } from './furniture.ts';
import { knownHeadings, type KnownHeadings } from './known-headings.ts';
import { outlineReport, type FurnitureLines, type Outline, type Region } from './outline-report.ts';

/** The lines of a report with its chapters and headings, and with what belongs to the page and not to the text. */
export interface DividedText {
  lines: readonly Line[];
  outline: Outline;
  furniture: FurnitureLines;
}

/** Divide a report; which numbers are a page's is known for certain when Force in numbers is found. */
export function divideText(
  lines: readonly Line[],
  { titlePage, force, programme }: Identity,
  reporter: Reporter,
): DividedText {
  const headings = knownHeadings(programme);
  const contents = findContentsList(lines, headings);
  const loose = findFurniture(lines, { titlePage, isContent: contentKeys(headings, force) });
  const outline = outlineReport({ lines, programme, contents, furniture: loose }, reporter);
  const numbers = regionOf(outline, 'force-in-numbers');
  return { lines, outline, furniture: withFigures(loose, { lines, numbers }) };
}

/** Give the lines of a chapter without its furniture; none where the chapter is missing. */
export function linesOf({ lines, outline, furniture }: DividedText, kind: ChapterKind): Line[] {
  const region = regionOf(outline, kind);
  if (!region) return [];
  return lines
    .slice(region.from, region.to)
    .filter((_line, at) => !furniture.has(region.from + at));
}

/** Give the number of the line on which a chapter begins, or of the first line where it is missing. */
export function lineOf({ lines, outline }: DividedText, kind: ChapterKind): number {
  return lines[regionOf(outline, kind)?.from ?? 0]?.number ?? 1;
}

function regionOf({ regions }: Outline, kind: ChapterKind): Region | undefined {
  return regions.find(({ chapter }) => chapter.kind === kind);
}

/** Words that a report repeats for a reason of its own: headings, labels, and the names over figures. */
function contentKeys(headings: KnownHeadings, force: Force): (key: string) => boolean {
  const names = new Set(
    ['England and Wales', force.shortName, ...fullNames(force)].flatMap((name) =>
      nameKey(name).split(' '),
    ),
  );
  return (key) => headings.has(key) || key.split(' ').every((word) => names.has(word));
}
