import type { Block } from './block.ts';
import type { Box } from './reading-order.ts';

export type Direction = 'below' | 'above' | 'right' | 'left';

/** The nearest block that faces a box on one side, no further off than so many lines of its own type. */
export function nearest({
  from,
  direction,
  blocks,
  lines,
}: {
  from: Box;
  direction: Direction;
  blocks: readonly Block[];
  lines: number;
}): Block | undefined {
  const gaps = blocks.flatMap((block) => {
    const gap = block === from ? undefined : gapTo(from, block, direction);
    return gap === undefined ? [] : [{ block, gap }];
  });
  const first = gaps.toSorted((a, b) => a.gap - b.gap)[0];
  const size = first?.block.lines[0]?.size ?? 0;
  return first !== undefined && first.gap <= lines * size ? first.block : undefined;
}

/** How far a box is off on one side, or nothing if it does not face that side. */
function gapTo(from: Box, to: Box, direction: Direction): number | undefined {
  const isStacked = to.left < from.right && from.left < to.right;
  switch (direction) {
    case 'below':
      return isStacked && to.top > from.top ? to.top - from.bottom : undefined;
    case 'above':
      return isStacked && to.top < from.top ? from.top - to.bottom : undefined;
    case 'right':
      return isLevel(from, to) && to.left > from.left ? to.left - from.right : undefined;
    case 'left':
      return isLevel(from, to) && to.left < from.left ? from.left - to.right : undefined;
  }
}

/** Tell whether two boxes stand beside each other, at least in part. */
export function isLevel(a: Box, b: Box): boolean {
  return a.top < b.bottom && b.top < a.bottom;
}

/** The smallest box around others. */
export function boxOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
