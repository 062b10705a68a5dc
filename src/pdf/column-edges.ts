import type { Segment } from './segment.ts';
import { roundSize } from './type-measures.ts';

/** Tells how far to the right the lines reach that begin where a segment does, in type of its size. */
export type ColumnEdges = (segment: Segment) => number;

/** Measure the right edges of the columns of a page. */
export function columnEdges(segments: readonly Segment[]): ColumnEdges {
  const edges = new Map<string, number>();
  for (const { left, right, size } of segments) {
    const key = keyOf(Math.round(left), size);
    edges.set(key, Math.max(edges.get(key) ?? 0, right));
  }
  return ({ left, size }) => {
    const near = [-1, 0, 1].map((off) => edges.get(keyOf(Math.round(left) + off, size)) ?? 0);
    return Math.max(...near);
  };
}

function keyOf(left: number, size: number): string {
  return `${left} ${roundSize(size)}`;
}
