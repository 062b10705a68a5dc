import type { ChapterKind } from '../../schema/document.ts';
import type { Force } from '../../schema/force.ts';
import type { Reporter } from '../diagnostics.ts';
import { fullNames, nameKey } from '../identity/force-names.ts';
import type { Identity } from '../identity/identify-report.ts';
import { keyOf, type Line } from '../lines.ts';
import { findContentsList } from './contents-list.ts';
import { findFurniture, settledFurniture } from './furniture.ts';
import { knownHeadings } from './known-headings.ts';
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
  const isName = namesOver(force);
  const isContent = (key: string) => headings.has(key) || isName(key);
  const loose = findFurniture(lines, { titlePage, isContent });
  const outline = outlineReport({ lines, programme, contents, furniture: loose }, reporter);
  const numbers = regionOf(outline, 'force-in-numbers');
  const from = outline.regions[0]?.from ?? lines.length;
  const isForce = ({ plain }: Line) => plain.includes(' ') && isName(keyOf(plain));
  const furniture = settledFurniture(loose, { lines, numbers, from, isName: isForce });
  return { lines, outline, furniture };
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

/** The names over figures: the force's, whole or in parts, and England and Wales. */
function namesOver(force: Force): (key: string) => boolean {
  const names = new Set(
    ['England and Wales', force.shortName, ...fullNames(force)].flatMap((name) =>
      nameKey(name).split(' '),
    ),
  );
  return (key) => key.split(' ').every((word) => names.has(word));
}
