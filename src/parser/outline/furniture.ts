import type { Furniture } from '../../schema/document.ts';
import { keyOf, type Line } from '../text/lines.ts';
import type { TitlePage } from '../identity/title-page.ts';
import type { Part, PlacedLine } from '../report-tree.ts';
import { headKey, runningHeads } from './running-heads.ts';

/** Example: `UNDER EMBARGO UNTIL 00.01 ON THURSDAY 22 MARCH 2018`. */
const embargo = /^(?:strictly\s+)?(?:under\s+)?embargo(?:ed)?\b.{0,80}$/i;

/** Example: `Page 4 of 32`, `- 4 -`, `-- 4 of 32 --`, `4 | Page`, `4/32`, `--- PAGE 4 ---`, `{4}-----`. */
const markedPageNumber =
  /^(?:[-–—=#*[({\s]*p(?:age|\.)\s{0,9}\|?\s{0,9}\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[-–—=#*\])}\s]*|[-–—]{1,3}\s?\d{1,3}(?:\s?of\s?\d{1,3})?\s?[-–—]{1,3}|\d{1,3}\s*\|\s*page|\d{1,3}\s*(?:of|\/)\s*\d{1,3}|\{\d{1,3}\}-{3,})$/i;

/** What a converter writes in the place of a picture, or to itself: `![](page-7.jpeg)`, `<!-- image -->`. */
const placeholder = /^(?:!\[[^\]]*\]\([^)]*\)|<!--.*-->|<(?:img|hr)\b[^>]*>|\[image\])$/i;

/** Example: `12`, after which a space may have been read as the remains of a digit; no report has a hundred pages. */
const bareNumber = /^\d{1,2}\uFFFD?$/;

/** Example: `---`, `___`, `|---|:--|`, `^^^^^^`, and the fence of a block of code. */
const rule = /^[-_*=~:–—.|\s]{2,}$|^_$|^([^\p{L}\p{N}\s])\1{3,}$|^[`~]{3,}\w*$/u;

/** A dash alone: an empty list item, or in Force in numbers a figure that was not supplied. */
const loneDash = /^[-–—]$/;

/**
 * Example: `1.400 1,200 1,000 800 600 400 200 0 Staffordshire Hertfordshire …`, steps of one size down to zero: so many
 * numbers as no sentence begins with.
 */
const axis = /^(?=.{20})(?:\d[\d.,]*%?\s+){6}/;

/** So many lines from a form feed a line still stands beside it. */
const linesBeside = 3;

/**
 * Mark the lines that are page furniture: embargo lines, page numbers, running headers, rules, chart axes.
 *
 * A number alone counts as a page number, and a dash alone as a rule; `settleFurniture` gives those of Force in numbers back.
 */
export function withFurniture(
  lines: readonly Line[],
  {
    titlePage,
    isContent,
    isName,
  }: {
    titlePage: TitlePage;
    isContent: (key: string) => boolean;
    isName: (key: string) => boolean;
  },
): PlacedLine[] {
  const placed = lines.map((line): PlacedLine => ({ ...line, furniture: reasonFor(line) }));
  const heads = runningHeads(placed, isContent);
  const title = keyOf(titlePage.title);
  return placed.map((line) => {
    const isHead = heads.has(line) || repeatsTitle(line, title, isName);
    return isHead && !line.furniture && line.number > titlePage.titleLine + 2
      ? { ...line, furniture: 'running-header' }
      : line;
  });
}

/**
 * Settle what only the chapter tells: lone numbers and dashes of Force in numbers are figures, but beside a page break, and
 * the name of the force, with a figure or without, is no head there, nor in the front matter.
 */
export function settleFurniture(
  parts: readonly Part[],
  isName: (key: string) => boolean,
): readonly Part[] {
  const lines = parts.flatMap(({ children }) => children);
  const ofPages = new Set(
    lines.filter(({ plain }, at) => bareNumber.test(plain) && besidePageBreak(lines, at)),
  );
  return parts.map((part) => {
    const isNumbers = part.chapter.kind === 'force-in-numbers';
    const isFigure = (line: PlacedLine) =>
      loneDash.test(line.plain) || (bareNumber.test(line.plain) && !ofPages.has(line));
    const isMeant = (line: PlacedLine) =>
      line.furniture === 'running-header'
        ? (isNumbers || part.chapter.kind === 'title-page') && isName(headKey(line))
        : isNumbers && isFigure(line);
    const children = part.children.map((line) =>
      isMeant(line) ? { ...line, furniture: undefined } : line,
    );
    return { ...part, children };
  });
}

function reasonFor({ text, plain }: Line): Furniture['reason'] | undefined {
  const raw = text.trim();
  if (raw === '') return undefined;
  if (embargo.test(plain)) return 'embargo';
  if (markedPageNumber.test(raw) || bareNumber.test(plain)) return 'page-number';
  if (placeholder.test(raw)) return 'chart-text';
  if (loneDash.test(plain) || rule.test(raw)) return 'rule';
  return axis.test(plain) ? 'chart-text' : undefined;
}

/** Tell whether a line is the title of the report, with the force that it is about and the number of the page on either side. */
function repeatsTitle(line: Line, title: string, isName: (key: string) => boolean): boolean {
  const key = headKey(line);
  if (!key.includes(title)) return false;
  const rest = key.replace(title, '').replace('an inspection of', '').trim();
  return rest === '' || isName(rest);
}

/** Tell whether a form feed stands near a line, with no words between. */
function besidePageBreak(lines: readonly Line[], at: number): boolean {
  const isSign = ({ plain, startsPage }: Line) => startsPage || plain !== '';
  const above = lines.slice(Math.max(0, at - linesBeside), at).findLast(isSign);
  const below = lines.slice(at + 1, at + 1 + linesBeside).find(isSign);
  return Boolean(lines[at]?.startsPage) || above?.plain === '' || Boolean(below?.startsPage);
}
