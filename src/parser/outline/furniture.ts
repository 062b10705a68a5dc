import type { Furniture } from '../../schema/document.ts';
import { keyOf, type Line } from '../lines.ts';
import type { TitlePage } from '../identity/title-page.ts';

/** Example: `UNDER EMBARGO UNTIL 00.01 ON THURSDAY 22 MARCH 2018`. */
const embargo = /^(?:strictly\s+)?(?:under\s+)?embargo(?:ed)?\b.{0,80}$/i;

/** Example: `Page 4 of 32`, `- 4 -`, `4 | Page`, `4/32`, `--- PAGE 4 ---`, `{4}-----`. */
const markedPageNumber =
  /^(?:[-–—=#*[({\s]*p(?:age|\.)\s*\|?\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[-–—=#*\])}\s]*|[-–—]\s?\d{1,3}\s?[-–—]|\d{1,3}\s*\|\s*page|\d{1,3}\s*(?:of|\/)\s*\d{1,3}|\{\d{1,3}\}-{3,})$/i;

/** What a converter writes in the place of a picture, or to itself: `![](page-7.jpeg)`, `<!-- image -->`. */
const placeholder = /^(?:!\[[^\]]*\]\([^)]*\)|<!--.*-->|<(?:img|hr)\b[^>]*>|\[image\])$/i;

/** Example: `12`. */
const bareNumber = /^\d{1,3}$/;

/** Example: `---`, `___`, `|---|:--|`, `^^^^^^`, and the fence of a block of code. */
const rule = /^[\s|]*[-_*=~:–—.|\s]{2,}[\s|]*$|^_$|^([^\p{L}\p{N}\s])\1{3,}$|^[`~]{3,}\w*$/u;

/** A dash alone: an empty list item, or in Force in numbers a figure that was not supplied. */
const loneDash = /^[-–—]$/;

/** Text that a converter read off a chart's axis has this many numbers, and no sentence has. */
const axisNumbers = 6;

/**
 * Find the lines that are page furniture: embargo lines, page numbers, running headers, rules, chart axes.
 *
 * Inside Force in numbers a number alone is a figure unless a page break stands beside it.
 */
export function findFurniture(
  lines: readonly Line[],
  titlePage: TitlePage,
): Map<number, Furniture['reason']> {
  const furniture = new Map<number, Furniture['reason']>();
  const header = runningHeader(titlePage);
  let inNumbers = false;
  let numbersSeen = false;
  for (const [at, line] of lines.entries()) {
    const { plain } = line;
    const raw = line.text.trim();
    if (raw === '') continue;
    const key = plain.length < 60 ? keyOf(plain) : '';
    if (key === 'force in numbers' && !numbersSeen && line.number > titlePage.titleLine) {
      inNumbers = !/\d|\.{2}|\t/.test(line.text);
      numbersSeen = inNumbers;
    } else if (key === 'risk based inspection' || key.endsWith(' overview')) inNumbers = false;
    if (embargo.test(plain)) furniture.set(at, 'embargo');
    else if (markedPageNumber.test(raw)) furniture.set(at, 'page-number');
    else if (placeholder.test(raw)) furniture.set(at, 'chart-text');
    else if (bareNumber.test(plain) && (!inNumbers || besidePageBreak(lines, at)))
      furniture.set(at, 'page-number');
    else if (loneDash.test(plain) ? !inNumbers : rule.test(raw)) furniture.set(at, 'rule');
    else if (line.number > titlePage.titleLine + 2 && header.test(plain))
      furniture.set(at, 'running-header');
    else if (isChartAxis(plain)) furniture.set(at, 'chart-text');
  }
  return furniture;
}

function runningHeader({ title }: TitlePage): RegExp {
  const words = title.replace(/[^A-Za-z0-9 ]/g, '').replace(/ +/g, '\\W+');
  return new RegExp(
    `^(?:\\d{1,3}\\s+)?${words}(?:\\s*[–—|:-]?\\s*An?\\s+inspection\\s+of\\s+[\\p{L}&' -]{3,50})?(?:\\s+\\d{1,3})?$`,
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
