import { gradeOf } from '../judgments/grade-words.ts';
import { keyOf, type Line } from '../text/lines.ts';

/** A head or foot stands on at least so many pages. */
export const enoughPages = 3;
/** So many of its places in ten are at the edge of a page. */
const mostlyAtEdges = 7;

const longest = 110;

/** Example: `Page 4`, `4 of 32`. */
const markedNumber =
  /^\W*(?:page\s*\d{1,3}(?:\s*of\s*\d{1,3})?|\d{1,3}\s*(?:of|\/)\s*\d{1,3})\W*$/i;
const bareNumber = /^\d{1,3}$/;

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
  const places = Map.groupBy(printed.entries(), ([, line]) => headKey(line));
  const heads = [...places].filter(
    ([key, same]) =>
      same.length >= enoughPages &&
      key.includes(' ') &&
      gradeOf(key) === undefined &&
      !isContent(key) &&
      standAtEdges(same.map(([nth]) => printed.slice(Math.max(0, nth - 1), nth + 2))),
  );
  return new Set(heads.flatMap(([, same]) => same.map(([, line]) => line)));
}

/** Tell whether lines, each between its neighbours, stand beside page breaks, or numbers that count up: those of pages. */
function standAtEdges(places: readonly (readonly Line[])[]): boolean {
  const numbers = places.map((near) => near.find(({ plain }) => bareNumber.test(plain))?.plain);
  const known = numbers.filter((number) => number !== undefined).map(Number);
  const countUp = known.every((number, nth) => nth === 0 || number > (known[nth - 1] ?? 0));
  const atEdges = places.filter(
    (near, nth) =>
      near.some(({ plain, startsPage }) => startsPage || markedNumber.test(plain)) ||
      (countUp && numbers[nth] !== undefined),
  );
  return atEdges.length * 10 >= places.length * mostlyAtEdges;
}

/** The words of a line without the page number that may stand with them; nothing for a sentence or an item. */
function headKey({ text, plain }: Line): string {
  const isOther = plain.length > longest || /[.;:,]$/.test(plain) || /^\s*[-+*•]\s/.test(text);
  return isOther ? '' : keyOf(plain.replace(/^\d{1,3}\s|\s\d{1,3}$/g, ''));
}
