import type { Piece } from '../columns/column-order.ts';

/** The rows and columns of characters that words take up on the page; the end of the columns is exclusive. */
export interface Spot {
  row: number;
  endRow: number;
  from: number;
  to: number;
  /** They begin a line or stand behind a gap, so that their column is that of the page. */
  isInColumn: boolean;
}

/** Where a name or a figure stands, as far as that is known. */
interface Placed {
  spot?: Spot | undefined;
}

/** A name and the figure that is read with it. */
type Link = readonly [name: Placed, figure: Placed];

/** A wider gap on a line may be white space between columns. */
const widestGap = 1;

/** So near one another, words of two lines that are read together may be of one column, as figures aligned to the right are. */
const nearColumn = 10;

/** Say where words of a text stand; nothing where their piece of it was not taken from the page as it is. */
export function spotOf(
  { start, end }: { start: number; end: number },
  text: string,
  { row, from }: Piece,
): Spot | undefined {
  if (row === undefined) return undefined;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const [words = '', ...below] = text.slice(start, end).split('\n');
  const begin = (from ?? 0) + start - lineStart;
  const beginsCell = start === lineStart || text.slice(start - 2, start) === '  ';
  return {
    ...{ row, endRow: row + below.length, from: begin, to: begin + words.length },
    isInColumn: from !== undefined && beginsCell,
  };
}

/**
 * Tell whether the page puts the force's name nearer to the nation's figure than to its own, or the nation's to the
 * force's, or a figure right beside the other's name on its line.
 */
export function areTorn(
  { force, nation }: { force: Link; nation: Link },
  distance: Distance,
): boolean {
  const sides = [
    [force, nation],
    [nation, force],
  ] as const;
  return sides.some(([[name, figure], other]) => {
    const apart = distance(name, figure, nearColumn) ?? (name.spot?.isInColumn === true ? 1 : 0);
    const toOther = distance(name, other[1]) ?? apart;
    return toOther < apart || (apart > 0 && distance(other[0], figure) === 0);
  });
}

/** How far apart a name and a figure are; nothing where it is not known. `widest` may be free between those of one column. */
export type Distance = (name: Placed, figure: Placed, widest?: number) => number | undefined;

/**
 * For those that are read side by side: 0 on one line, 1 where one is right above the other, 2 on one line with white space
 * between them, 3 in one column, 4 elsewhere.
 */
export const distanceBeside: Distance = (name, figure, widest) => {
  const [one, other] = [name.spot, figure.spot];
  if (!one || !other) return undefined;
  if (areOnOneRow(one, other)) {
    const isWrapped = one.row !== one.endRow && !(one.isInColumn && other.isInColumn);
    return isWrapped || gapBetween(one, other) <= widestGap ? 0 : 2;
  }
  const place = distanceInColumns(name, figure, widest);
  const areNeighbours = Math.max(one.row, other.row) - Math.min(one.endRow, other.endRow) === 1;
  return place === 1 && areNeighbours ? 1 : place && place + 2;
};

/** For those of which names come first: 0 on one line, 1 in one column, 2 in others. */
export const distanceInColumns: Distance = ({ spot: one }, { spot: other }, widest = 0) => {
  if (!one || !other) return undefined;
  if (areOnOneRow(one, other)) return 0;
  if (!one.isInColumn || !other.isInColumn) return undefined;
  return gapBetween(one, other) < widest ? 1 : 2;
};

function areOnOneRow(one: Spot, other: Spot): boolean {
  return one.endRow >= other.row && other.endRow >= one.row;
}

/** How many columns are free between two; none, and less than none, where they overlap. */
function gapBetween(one: Spot, other: Spot): number {
  return Math.max(one.from, other.from) - Math.min(one.to, other.to);
}
