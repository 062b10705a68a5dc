import { formatCount } from '../format/count.ts';
import { formatList } from '../format/list.ts';
import { formatMissing, isMissing } from '../format/missing.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Value } from '../schema/value.ts';
import type { MetricRow } from './metric-rows.ts';
import { overallBasisNote } from './overall-sentence.ts';
import { partFigures } from './part-figures.ts';
import type { QuestionGroup } from './question-groups.ts';
import { sentenceCase } from '../format/sentence-case.ts';

/** Things that a text does not give, with the one reason that holds for all of them. */
export interface Gap {
  reason: string;
  what: string[];
}

interface View {
  record: ReportRecord;
  rows: readonly MetricRow[];
  groups: readonly QuestionGroup[];
}

/** List what a report's text does not give, grouped by the reason. */
export function gapsOf({ record, rows, groups }: View): Gap[] {
  const { absent } = partFigures(rows);
  const basisNote = overallBasisNote(record);
  const missing: Gap[] = [
    ...(basisNote === undefined ? [] : [{ reason: basisNote, what: ['Overall grade'] }]),
    ...groups
      .filter((group) => group.judgment === undefined)
      .map((group) => ({ reason: 'Grade missing from our copy', what: [group.title] })),
    ...(absent.length > 0 && absent.length === rows.length
      ? [{ reason: 'Missing from our copy', what: [allFigures(rows.length)] }]
      : rows.flatMap(missingFigures)),
    ...(record.published === undefined
      ? [{ reason: 'Missing from our copy', what: ['Month of publication'] }]
      : []),
  ];
  return merged(missing);
}

function allFigures(count: number): string {
  return `All ${formatCount(count)} figures of Force in numbers, for the force and England and Wales`;
}

function missingFigures({ definition, metric }: MetricRow): Gap[] {
  const sides: [string, Value][] = [
    ['the force', metric.force],
    ['England and Wales', metric.englandAndWales],
  ];
  const reasons = merged(
    sides.flatMap(([body, value]) =>
      isMissing(value) ? [{ reason: formatMissing(value, definition.unit), what: [body] }] : [],
    ),
  );
  return reasons.map(({ reason, what }) => ({
    reason: sentenceCase(reason),
    what: [`${definition.name} in Force in numbers, for ${formatList(what)}`],
  }));
}

function merged(gaps: readonly Gap[]): Gap[] {
  const byReason = Map.groupBy(gaps, ({ reason }) => reason);
  return [...byReason].map(([reason, same]) => ({
    reason,
    what: same.flatMap(({ what }) => what),
  }));
}
