import { gradeOf } from '../text/grade-words.ts';
import type { PlacedLine } from '../report-tree.ts';
import { keyOf, type Line } from '../text/lines.ts';

/** A head or foot stands on at least so many pages. */
const enoughPages = 3;
/** Words that stand so often alike are furniture wherever they stand: labels are eleven. */
const veryMany = 13;
const longest = 110;

const fourWords = /^(?:\S+\s+){3}\S/u;

/**
 * Find the heads and feet that repeat beside page breaks and page numbers, or very often.
 *
 * `isContent` tells words that repeat for a reason of their own: headings.
 */
export function runningHeads(
  lines: readonly PlacedLine[],
  isContent: (key: string) => boolean,
): ReadonlySet<PlacedLine> {
  const printed = lines.filter(({ plain }) => plain !== '');
  const places = Map.groupBy(printed.entries(), ([, line]) => headKey(line));
  const heads = [...places].flatMap(([key, same]) => {
    const isHead = key.includes(' ') && gradeOf(key) === undefined && !isContent(key);
    if (!isHead || same.length < enoughPages) return [];
    const isEverywhere = same.length >= veryMany && fourWords.test(key);
    const found = isEverywhere ? same : atPageEdges(same, printed);
    return found.length < enoughPages ? [] : found.map(([, line]) => line);
  });
  return new Set(heads);
}

/** The places beside page breaks, or beside numbers that count up: those of pages. */
function atPageEdges<Place extends readonly [nth: number, line: PlacedLine]>(
  same: readonly Place[],
  printed: readonly PlacedLine[],
): readonly Place[] {
  const near = same.map(([nth]) => printed.slice(Math.max(0, nth - 1), nth + 2));
  const numbers = near.map((lines) => {
    const number = lines.find(({ furniture }) => furniture === 'page-number');
    return number && Number(/\d+/.exec(number.plain)?.[0]);
  });
  const known = numbers.filter((number) => number !== undefined);
  const areOfPages = known.every((number, nth) => number > (known[nth - 1] ?? 0));
  return same.filter(
    (_place, at) =>
      near[at]?.some(({ startsPage }) => startsPage) === true ||
      (areOfPages && numbers[at] !== undefined),
  );
}

/** The words of a line without the page number that may stand with them; nothing for a sentence or an item. */
export function headKey({ text, plain }: Line): string {
  const isOther = plain.length > longest || /[.;:,]$/.test(plain) || /^\s*[-+*•]\s/.test(text);
  return isOther ? '' : keyOf(plain.replace(/^\d{1,3}\s|\s\d{1,3}(?:\/\d{1,3})?$/g, ''));
}
