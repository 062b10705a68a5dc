import { gradeOf } from '../grade-words.ts';
import { keyOf, type Line } from '../lines.ts';

/** A head or foot stands on at least so many pages. */
const enoughPages = 3;
/** So many of its places in ten are at the edge of a page. */
const mostlyAtEdges = 7;

const longest = 110;

/** Example: `Page 4`, `4 of 32`. */
const markedNumber =
  /^\W*(?:page\s*\d{1,3}(?:\s*of\s*\d{1,3})?|\d{1,3}\s*(?:of|\/)\s*\d{1,3})\W*$/i;
const bareNumber = /^\d{1,3}$/;

/** A line that stands in several places, and what tells that each of them is the edge of a page. */
interface Place {
  at: number;
  key: string;
  isAtEdge: boolean;
  /** A number alone beside it: of a page, if the numbers count up from place to place. */
  number: number | undefined;
}

/**
 * Find the heads and feet that repeat from page to page, by repetition and place: beside page breaks and page numbers.
 *
 * `isContent` tells words that repeat for a reason of their own: headings, names of forces, labels.
 */
export function runningHeads(
  lines: readonly Line[],
  isContent: (key: string) => boolean,
): ReadonlySet<number> {
  const printed = lines.flatMap((line, at) => (line.plain === '' ? [] : [{ line, at }]));
  const places = printed.map(({ line, at }, nth): Place => {
    const near = [printed[nth - 1], printed[nth + 1]].flatMap((one) => one?.line ?? []);
    const number = near.find(({ plain }) => bareNumber.test(plain))?.plain;
    return {
      at,
      key: headKey(line),
      isAtEdge: [line, ...near].some((one) => one.startsPage || markedNumber.test(one.plain)),
      number: number === undefined ? undefined : Number(number),
    };
  });
  const heads = [...Map.groupBy(places, ({ key }) => key)].filter(
    ([key, same]) => key.includes(' ') && standAtEdges(same) && !isContent(key),
  );
  return new Set(heads.flatMap(([, same]) => same.map(({ at }) => at)));
}

function standAtEdges(places: readonly Place[]): boolean {
  if (places.length < enoughPages) return false;
  const numbers = places.flatMap(({ number }) => number ?? []);
  const countUp = numbers.every((number, nth) => nth === 0 || number > (numbers[nth - 1] ?? 0));
  const atEdges = places.filter(
    ({ isAtEdge, number }) => isAtEdge || (countUp && number !== undefined),
  );
  return atEdges.length * 10 >= places.length * mostlyAtEdges;
}

/** The words of a line without the page number that may stand with them; nothing for a sentence or an item. */
function headKey({ text, plain }: Line): string {
  const isOther =
    plain.length > longest ||
    /[.;:,]$/.test(plain) ||
    /^\s*[-+*•]\s/.test(text) ||
    gradeOf(plain) !== undefined;
  return isOther ? '' : keyOf(plain.replace(/^\d{1,3}\s|\s\d{1,3}$/g, ''));
}
