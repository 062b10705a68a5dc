import { formatCount, formatCounted } from '../format/count.ts';
import { formatUnit } from '../format/unit.ts';
import { formatCounting } from '../observations/format-observed.ts';
import type { Observation } from '../observations/observation.ts';
import { partedBy, type Parting } from '../observations/parted.ts';
import { isShare } from '../programme/metrics.ts';
import type { MeasureView } from './measure-view.ts';

/** Format how the figures of a measure are counted: those that may stand side by side, or else the only one. */
export function countingOf({ measure, tables, lone }: MeasureView): string {
  if (!isShare(measure.unit)) return formatUnit(measure.unit);
  const first = tables[0]?.rows[0]?.observation ?? lone[0]?.observation;
  if (first === undefined) return formatUnit(measure.unit);
  const isOneKind = tables.length > 0 || lone.length === 1;
  return isOneKind ? formatCounting(first) : formatUnit('percent');
}

/**
 * Say how many reports give a measure so that its figures may stand side by side, and how many give it otherwise:
 * `three of five reports; one more, counted differently`. What the guard parts is never counted together.
 */
export function coverageWords({ tables, lone, stated, reports }: MeasureView): string {
  const [main] = tables;
  const first = main?.rows[0]?.observation;
  if (main === undefined || first === undefined) {
    const all = `${stated === 0 ? 'none' : formatCount(stated)} of ${formatCounted(reports, 'report')}`;
    return stated > 1 ? `${all}, not comparable with one another` : all;
  }
  const inMain = new Set(main.rows.map(({ force }) => force));
  const others = [
    ...tables.slice(1).flatMap(({ rows }) => rows.map(({ observation }) => observation)),
    ...lone.map(({ observation }) => observation),
  ].filter(({ report }) => !inMain.has(report.force));
  const own = `${formatCount(inMain.size)} of ${formatCounted(reports, 'report')}`;
  const more = stated - inMain.size;
  return more === 0 ? own : `${own}; ${formatCount(more)} more, ${differences(others, first)}`;
}

function differences(others: readonly Observation[], first: Observation): string {
  const words = others.flatMap((observation) =>
    partedBy(observation, first).map((parting) => partingWords(parting, observation)),
  );
  return [...new Set(words)].sort().join(' or ');
}

function partingWords(parting: Parting, { period }: Observation): string {
  if (parting === 'programme') return 'in another inspection';
  if (parting !== 'period') return 'counted differently';
  return period.status === 'stated' ? 'for another period' : 'without a period';
}
