import { partsAlong } from '../parser/columns/white-space.ts';

/** A rectangle on a page, in points, measured from its top left corner. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Order boxes as they are read: bands from top to bottom, and in a band columns from left to right. */
export function readingOrder<T extends Box>(boxes: readonly T[]): T[] {
  if (boxes.length < 2) return [...boxes];
  const bands = bandsOf(boxes);
  if (bands.length > 1) return bands.flatMap(readingOrder);
  const columns = columnsOf(boxes);
  if (columns.length > 1) return columns.flatMap(readingOrder);
  return boxes.toSorted((a, b) => a.top - b.top || a.left - b.left);
}

/** Part boxes into bands wherever white space runs across all of them. */
export function bandsOf<T extends Box>(boxes: readonly T[]): T[][] {
  return partsAlong(boxes, ({ top, bottom }) => [top, bottom]);
}

/** Part boxes into columns wherever white space runs down all of them. */
export function columnsOf<T extends Box>(boxes: readonly T[]): T[][] {
  return partsAlong(boxes, ({ left, right }) => [left, right]);
}
