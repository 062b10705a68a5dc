import { gradeOf } from '../text/grade-words.ts';
import { keyOf, type Line } from '../text/lines.ts';

/** A head or foot stands on at least so many pages. */
export const enoughPages = 3;
/** So many of its places in ten are at the edge of a page. */
const mostlyAtEdges = 7;

const longest = 110;

/** Example: `Page 4`, `4 of 32`, `2017-11-22 07:00   report.txt   Page 4`. */
const markedNumber =
  /(?:^\W*|\s{2})(?:page\s*\d{1,3}(?:\s*of\s*\d{1,3})?|\d{1,3}\s*(?:of|\/)\s*\d{1,3})\W*$/i;
const bareNumber = /^\d{1,3}$/;
/** Example: `HMICFRS 14`, `14 | HMICFRS`; figures and tables are numbered too. */
const numberBefore = /^(\d{1,3})[\s|–—-]{1,5}\p{L}/u;
const numberAfter = /\s(\d{1,3})$/;
const otherNumber = /^(?:figure|table|chart|page\s?\d)/i;
/** On so many pages is one without its head. */
const mostSkipped = 3;
/** What stands so often alike is furniture wherever it stands, as words enough or between empty lines: labels are eleven. */
const veryMany = 13;
/** Example: `(continued)`, `© HMICFRS 2018`; a word alone may be one of a sentence. */
const severalOrAside = /^\W|\S\s+\S/u;
const words = /^(?:\S+\s+){3}\S/u;

/**
 * Find the heads and feet that repeat from page to page, by repetition and place: beside page breaks and page numbers.
 *
 * `isContent` tells words that repeat for a reason of their own: headings, names of forces, labels.
 */
export function runningHeads(
  lines: readonly Line[],
  isContent: (key: string) => boolean,
): ReadonlySet<Line> {
  const printed = lines.filter(({ plain }) => plain !== '');
  const apart = new Set(
    lines.filter(
      ({ plain }, at) =>
        words.test(plain) ||
        (severalOrAside.test(plain) && !lines[at - 1]?.plain && !lines[at + 1]?.plain),
    ),
  );
  const places = Map.groupBy(printed.entries(), ([, line]) => headKey(line));
  const heads = [...places].filter(
    ([key, same]) =>
      same.length >= enoughPages &&
      key !== '' &&
      gradeOf(key) === undefined &&
      !isContent(key) &&
      (countPages(same.map(([, line]) => ownNumber(line))) ||
        (same.length >= veryMany && same.every(([, line]) => apart.has(line))) ||
        (key.includes(' ') &&
          standAtEdges(same.map(([nth]) => printed.slice(Math.max(0, nth - 1), nth + 2))))),
  );
  return new Set(heads.flatMap(([, same]) => same.map(([, line]) => line)));
}

/** Tell whether all have a number, which rises from one to the next. */
function countUp(numbers: readonly (number | undefined)[]): boolean {
  return numbers.every((number, nth) => number !== undefined && number > (numbers[nth - 1] ?? 0));
}

/** The numbers of pages that have no figure between them. */
function countPages(numbers: readonly (number | undefined)[]): boolean {
  const [first = 0] = numbers;
  return countUp(numbers) && (numbers.at(-1) ?? 0) - first < mostSkipped * numbers.length;
}

function ownNumber({ plain }: Line): number | undefined {
  const digits = (numberBefore.exec(plain) ?? numberAfter.exec(plain))?.[1];
  return digits === undefined || otherNumber.test(plain) ? undefined : Number(digits);
}

/** Tell whether lines, each between its neighbours, stand beside page breaks, or numbers that count up: those of pages. */
function standAtEdges(places: readonly (readonly Line[])[]): boolean {
  const numbers = places.map((near) => near.find(({ plain }) => bareNumber.test(plain))?.plain);
  const known = numbers.filter((number) => number !== undefined).map(Number);
  const areOfPages = countUp(known);
  const atEdges = places.filter(
    (near, nth) =>
      near.some(({ plain, startsPage }) => startsPage || markedNumber.test(plain)) ||
      (areOfPages && numbers[nth] !== undefined),
  );
  return atEdges.length * 10 >= places.length * mostlyAtEdges;
}

/** The words of a line without the page number that may stand with them; nothing for a sentence or an item. */
function headKey({ text, plain }: Line): string {
  const isOther = plain.length > longest || /[.;:,]$/.test(plain) || /^\s*[-+*•]\s/.test(text);
  return isOther ? '' : keyOf(plain.replace(/^\d{1,3}\s|\s\d{1,3}(?:\/\d{1,3})?$/g, ''));
}
