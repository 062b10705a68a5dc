import type { MeasureView } from './measure-view.ts';

/** Say why figures that stand for themselves are compared with those of no other force. */
export function loneNote({ lone, tables }: Pick<MeasureView, 'lone' | 'tables'>): string {
  const isOne = lone.length === 1;
  const end = isOne
    ? 'So it is compared with no other force.'
    : 'So they are not compared with one another.';
  if (tables.length > 0) {
    const counted = isOne ? 'This is counted' : 'These are counted';
    const say = isOne ? 'its report does not say how' : 'do not say how';
    return `${counted} differently from those of the table above, or for another period, or ${say}. ${end}`;
  }
  return isOne
    ? `Only this report gives such a figure. ${end}`
    : `Each is counted in its own way or for its own period, or does not say how. ${end}`;
}
