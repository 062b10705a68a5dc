import { forceBySlug } from '../register/forces.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { PairSide } from './pair-view.ts';

/** List every two forces that have a report of one programme, each pair once, in the order of their addresses. */
export function pairsOf(records: readonly ReportRecord[]): [PairSide, PairSide][] {
  const sides = records
    .flatMap((record) => {
      const force = forceBySlug(record.force);
      return force === undefined ? [] : [{ force, record }];
    })
    .sort((a, b) => (a.force.slug < b.force.slug ? -1 : 1));
  return sides.flatMap((one, index) =>
    sides.slice(index + 1).map((other): [PairSide, PairSide] => [one, other]),
  );
}
