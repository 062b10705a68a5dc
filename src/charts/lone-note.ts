import type { MeasureView } from './measure-view.ts';

/** Say why figures that stand for themselves are compared with nothing. */
export function loneNote({ lone, tables }: Pick<MeasureView, 'lone' | 'tables'>): string {
  if (lone.length === 1)
    return 'Only this report counts it so, and there is nothing to compare it with.';
  const parted =
    tables.length > 0
      ? 'These are counted otherwise than those of the table above, or for another period, or do not say how.'
      : 'Each is counted in its own way or for its own period, or does not say how.';
  return `${parted} So they are not compared with one another.`;
}
