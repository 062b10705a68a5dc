import { auditIds, metricAuditHref } from '../format/audit-link.ts';
import { formatFigure } from '../format/figure.ts';
import { formatDay } from '../format/day.ts';
import { sourceHref } from '../format/report-link.ts';
import { formatValue } from '../format/value.ts';
import { againstOf } from '../observations/contradicted.ts';
import type { Observation } from '../observations/observation.ts';
import type { MetricDefinition } from '../programme/metrics.ts';
import type { MetricEvidence } from '../schema/evidence.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';
import type { Value } from '../schema/value.ts';
import { citeLines, joinLines, type PrintedLines } from './cited-lines.ts';
import type { AuditEntry, Certainty, CitedLine, Witness } from './entry.ts';
import { layoutStep, pairSteps } from './pair-steps.ts';

/** What an audit knows besides the report that it is about. */
export interface AuditContext {
  record: ReportRecord;
  printed: PrintedLines;
  /** Short name of a force. */
  nameOf: (force: string) => string;
  /** The reports of the collection by id. */
  reports: ReadonlyMap<string, ReportRecord>;
}

/** With more reports than these that settle a figure, only some are named; the page of the measure has all. */
const mostNamed = 4;

/** Tell how the figures of one metric of Force in numbers were read. */
export function metricEntry(
  {
    observation,
    definition,
    evidence,
  }: {
    observation: Observation;
    definition: MetricDefinition;
    /** Absent where the record does not list the metric. */
    evidence: MetricEvidence | undefined;
  },
  context: AuditContext,
): AuditEntry {
  const { record, nameOf } = context;
  const { force, englandAndWales, period } = observation;
  const name = nameOf(record.force);
  const others = otherReports(evidence, context);
  const named = others.length > mostNamed ? others.slice(0, mostNamed - 1) : others;
  const line = evidence?.found[0]?.line ?? (evidence?.hasLabel ? evidence.line : undefined);
  return {
    id: auditIds.metric(definition.id),
    heading: definition.name,
    values: [
      valueOf(name, force, definition),
      valueOf('England and Wales', englandAndWales, definition),
    ],
    lines: linesOf(evidence, period, context.printed),
    ...(line !== undefined && { href: sourceHref(record, { line, endLine: line }) }),
    steps: evidence
      ? [
          ...pairSteps({
            ...{ evidence, definition, force: name, hasPeriod: period.status === 'stated' },
            others: { named: named.map((report) => nameOf(report.force)), count: others.length },
          }),
          ...byEyeSteps(observation),
          ...periodStep(observation),
          ...layoutStep(evidence),
        ]
      : ['The report is not asked for this measure.'],
    witnesses: [
      ...named.map((report) => ({
        words: `England and Wales in the report on ${nameOf(report.force)}`,
        href: metricAuditHref(report, definition.id),
      })),
      ...confirmations(observation, record),
    ],
    against: againstOf(observation),
  };
}

/** Whether a value was read, is not there, or is there without telling. */
function certaintyOf(value: Value): Certainty {
  if (value.status === 'ambiguous') return 'doubted';
  return value.status === 'not-in-text' ? 'missing' : 'read';
}

function valueOf(
  who: string,
  value: Value,
  { unit }: MetricDefinition,
): AuditEntry['values'][number] {
  return { words: `${who}: ${formatValue(value, unit)}`, certainty: certaintyOf(value) };
}

/** The other reports that settle the national figure; one whose own figures are left open is not said to state it. */
function otherReports(
  evidence: MetricEvidence | undefined,
  { record, reports }: AuditContext,
): ReportRecord[] {
  const national = evidence?.national;
  if (evidence === undefined || national === undefined) return [];
  const isLeftOpen = ({ metrics }: ReportRecord): boolean =>
    metrics.some(
      ({ metric, englandAndWales }) =>
        metric === evidence.metric && englandAndWales.status === 'ambiguous',
    );
  return national.reports
    .filter((id) => id !== record.id)
    .flatMap((id) => reports.get(id) ?? [])
    .filter((report) => !isLeftOpen(report));
}

/** The lines from the label to the figures; the period may stand apart from them, in the note of an asterisk. */
function linesOf(
  evidence: MetricEvidence | undefined,
  period: Observation['period'],
  printed: PrintedLines,
): CitedLine[] {
  if (!evidence) return [];
  const { found, hasLabel, line } = evidence;
  const label: Source[] = hasLabel ? [{ line, endLine: line }] : [];
  const figures = found.map((figure) => ({ line: figure.line, endLine: figure.line }));
  const when = period.status === 'stated' ? [period.source] : [];
  return joinLines(
    citeLines(printed, {
      evidence: figures.length > 0 ? figures : label,
      beside: label.map(({ line: at }) => at),
    }),
    citeLines(printed, { evidence: when }),
  );
}

function byEyeSteps({ force, englandAndWales, unit }: Observation): string[] {
  return [force, englandAndWales].flatMap((value) =>
    value.status === 'read-by-eye'
      ? [
          `${formatFigure(value.printed, unit)} was read by a person from page ${String(value.page)} of the PDF on ${formatDay(value.date)}.`,
        ]
      : [],
  );
}

function periodStep({ period }: Observation): string[] {
  if (period.status !== 'stated')
    return ['No period stands with it in our copy, and none is filled in.'];
  return [`Its period, “${period.printed}”, stands on line ${String(period.source.line)}.`];
}

function confirmations({ confirmedBy = [], unit }: Observation, record: ReportRecord): Witness[] {
  return confirmedBy.map(({ side, printed, source }) => ({
    words: `The report’s own sentences give ${formatFigure(printed, unit)} for ${side === 'force' ? 'the force' : 'England and Wales'}, which agrees after rounding: line ${String(source.line)}`,
    href: sourceHref(record, source),
  }));
}
