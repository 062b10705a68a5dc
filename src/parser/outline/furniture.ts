import type { Furniture } from '../../schema/document.ts';
import type { Line } from '../lines.ts';
import type { TitlePage } from '../identity/title-page.ts';
import { isMarkupLine } from '../normalise/markup-lines.ts';
import type { FurnitureLines, Region } from './outline-report.ts';
import { enoughPages, runningHeads } from './running-heads.ts';

/** Example: `UNDER EMBARGO UNTIL 00.01 ON THURSDAY 22 MARCH 2018`. */
const embargo = /^(?:strictly\s+)?(?:under\s+)?embargo(?:ed)?\b.{0,80}$/i;

/** Example: `Page 4 of 32`, `- 4 -`, `4 | Page`, `4/32`, `--- PAGE 4 ---`, `{4}-----`. */
const markedPageNumber =
  /^(?:[-–—=#*[({\s]*p(?:age|\.)\s{0,9}\|?\s{0,9}\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[-–—=#*\])}\s]*|[-–—]\s?\d{1,3}\s?[-–—]|\d{1,3}\s*\|\s*page|\d{1,3}\s*(?:of|\/)\s*\d{1,3}|\{\d{1,3}\}-{3,})$/i;

/** What a converter writes in the place of a picture, or to itself: `![](page-7.jpeg)`, `<!-- image -->`. */
const placeholder = /^(?:!\[[^\]]*\]\([^)]*\)|<!--.*-->|<(?:img|hr)\b[^>]*>|\[image\])$/i;

/** Example: `12`. */
const bareNumber = /^\d{1,3}$/;
const highNumber = /^\d{3}$/;

/** Example: `---`, `___`, `|---|:--|`, `^^^^^^`, and the fence of a block of code. */
const rule = /^[-_*=~:–—.|\s]{2,}$|^_$|^([^\p{L}\p{N}\s])\1{3,}$|^[`~]{3,}\w*$/u;

/** A dash alone: an empty list item, or in Force in numbers a figure that was not supplied. */
const loneDash = /^[-–—]$/;

/** Text that a converter read off a chart's axis has this many numbers, and no sentence has. */
const axisNumbers = 6;

/**
 * Find the lines that are page furniture: embargo lines, page numbers, running headers, rules, chart axes.
 *
 * A number alone counts as a page number, and a dash alone as a rule; `settledFurniture` gives those of Force in numbers back.
 */
export function findFurniture(
  lines: readonly Line[],
  { titlePage, isContent }: { titlePage: TitlePage; isContent: (key: string) => boolean },
): FurnitureLines {
  const header = runningHeader(titlePage);
  const heads = runningHeads(lines, isContent);
  const furniture = new Map<number, Furniture['reason']>();
  for (const [at, line] of lines.entries()) {
    const isHeader =
      line.number > titlePage.titleLine + 2 && (heads.has(at) || header.test(line.plain));
    const reason = isHeader ? 'running-header' : reasonFor(line);
    if (reason && !goesOnAround(lines, at)) furniture.set(at, reason);
  }
  return furniture;
}

/**
 * Settle what only the place tells: lone numbers and dashes of Force in numbers are figures, but beside a page break; the
 * name of the force is its label there, and elsewhere the head of a page that it opens.
 */
export function settledFurniture(
  furniture: FurnitureLines,
  {
    lines,
    numbers,
    from,
    isName,
  }: {
    lines: readonly Line[];
    numbers: Region | undefined;
    /** Where the body begins. */
    from: number;
    isName: (line: Line) => boolean;
  },
): FurnitureLines {
  const isFigure = (at: number): boolean => {
    const { plain } = lines[at] ?? { plain: '' };
    const isInside = numbers !== undefined && at > numbers.from && at < numbers.to;
    return (
      isInside && (bareNumber.test(plain) ? !besidePageBreak(lines, at) : loneDash.test(plain))
    );
  };
  const heads = lines.flatMap((line, at) => {
    const isHead = at >= from && !(numbers && at >= numbers.from && at < numbers.to);
    return isHead && isAtEdge(at, { lines, furniture }) && isName(line) ? [at] : [];
  });
  return new Map([
    ...[...furniture].filter(([at]) => !isFigure(at)),
    ...(heads.length < enoughPages
      ? []
      : heads.map((at): [number, Furniture['reason']] => [at, 'running-header'])),
  ]);
}

/** Tell whether a line opens a page, or the nearest one with words is a page number. */
function isAtEdge(
  at: number,
  { lines, furniture }: { lines: readonly Line[]; furniture: FurnitureLines },
): boolean {
  if (besidePageBreak(lines, at)) return true;
  return [-1, 1].some((step) => {
    let near = at + step;
    while (lines[near]?.plain === '') near += step;
    return furniture.get(near) === 'page-number';
  });
}

/** Example: the `100` of `24.8 per`, `100`, `domestic abuse-related offences`, of which no page has so high a number. */
function goesOnAround(lines: readonly Line[], at: number): boolean {
  if (!highNumber.test(lines[at]?.plain ?? '') || besidePageBreak(lines, at)) return false;
  const next = lines.slice(at + 1, at + 4).find(({ plain }) => plain !== '');
  return /\p{Ll}{2}$/u.test(lines[at - 1]?.plain ?? '') && /^\p{Ll}{2}/u.test(next?.plain ?? '');
}

function reasonFor({ text, plain }: Line): Furniture['reason'] | undefined {
  const raw = text.trim();
  if (raw === '') return undefined;
  if (embargo.test(plain)) return 'embargo';
  if (markedPageNumber.test(raw) || bareNumber.test(plain)) return 'page-number';
  if (placeholder.test(raw)) return 'chart-text';
  if (isMarkupLine(raw)) return 'rule';
  if (loneDash.test(plain) || rule.test(raw)) return 'rule';
  return isChartAxis(plain) ? 'chart-text' : undefined;
}

function runningHeader({ title }: TitlePage): RegExp {
  const words = title.replace(/[^A-Za-z0-9 ]/g, '').replace(/ +/g, '\\W+');
  return new RegExp(
    `^(?:\\d{1,3}\\s+)?${words}(?:\\s*[–—|:-]*\\s*(?:An?\\s+inspection\\s+of\\s+[\\p{L}&' -]{3,50}|[\\p{L}&' -]{3,40}\\s(?:Police|Constabulary|Police\\s+Service)))?(?:\\s+\\d{1,3})?$`,
    'iu',
  );
}

function besidePageBreak(lines: readonly Line[], at: number): boolean {
  if (lines[at]?.startsPage) return true;
  return breaksPage(lines, at, 1) || breaksPage(lines, at, -1);
}

/** Tell whether the nearest lines in one direction hold a form feed before any words. */
function breaksPage(lines: readonly Line[], at: number, step: 1 | -1): boolean {
  for (
    let near = at + step;
    near >= 0 && near < lines.length && Math.abs(near - at) < 4;
    near += step
  ) {
    const line = lines[near];
    if (!line) return false;
    if (line.startsPage && (step === 1 || line.plain === '')) return true;
    if (line.plain !== '') return false;
  }
  return false;
}

/** Example: `1.400 1,200 1,000 800 600 400 200 0 Staffordshire Hertfordshire …`, steps of one size down to zero. */
function isChartAxis(plain: string): boolean {
  if (plain.length < 20 || !/^[\d.,%\s]/.test(plain)) return false;
  const numbers = /^(?:\d[\d.,]*%?\s+)+/.exec(plain)?.[0].trim().split(/\s+/) ?? [];
  return numbers.length >= axisNumbers;
}
