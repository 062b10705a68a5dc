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
  return cut(
    boxes,
    ({ top }) => top,
    ({ bottom }) => bottom,
  );
}

/** Part boxes into columns wherever white space runs down all of them. */
export function columnsOf<T extends Box>(boxes: readonly T[]): T[][] {
  return cut(
    boxes,
    ({ left }) => left,
    ({ right }) => right,
  );
}

function cut<T>(boxes: readonly T[], from: (box: T) => number, to: (box: T) => number): T[][] {
  const parts: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const box of boxes.toSorted((a, b) => from(a) - from(b))) {
    const part = parts.at(-1);
    if (part === undefined || from(box) >= end) parts.push([box]);
    else part.push(box);
    end = Math.max(end, to(box));
  }
  return parts;
}
