import { isPercent } from '../format/unit.ts';
import { measuresOf, type Measure } from '../programme/measures.ts';
import type { MetricDefinition } from '../programme/metrics.ts';
import { programmeOf } from '../programme/programmes.ts';
import type { Metric } from '../schema/metric.ts';
import type { NarrativeFigure } from '../schema/narrative-figure.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Contradiction, Observation, ObservedReport } from './observation.ts';

/**
 * Turn records into observations: report by report in the order given, measure by measure, Force in numbers first.
 *
 * A metric that a record does not list is observed as missing, so that nothing is dropped in silence.
 */
export function observe(records: readonly ReportRecord[]): Observation[] {
  return records.flatMap(observeRecord);
}

function observeRecord(record: ReportRecord): Observation[] {
  const { id, force, year, pillar, programmeId } = record;
  const report = { id, force, year, pillar, programmeId };
  return measuresOf(programmeOf(record)).flatMap((measure) => {
    const listed = record.metrics.find(({ metric }) => metric === measure.id);
    return [
      ...(measure.metric ? inNumbers(listed, { report, measure, definition: measure.metric }) : []),
      ...record.narrativeFigures
        .filter(({ figure }) => figure === measure.id)
        .flatMap((figure) => inProse(figure, { report, measure, listed })),
    ];
  });
}

function inNumbers(
  listed: Metric | undefined,
  {
    report,
    measure,
    definition,
  }: { report: ObservedReport; measure: Measure; definition: MetricDefinition },
): Observation[] {
  if (!listed && definition.isOptional) return [];
  const metric = listed ?? absent(measure);
  const { period, force, englandAndWales, confirmedBy, contradictedBy = [] } = metric;
  const observed = {
    report,
    measure,
    place: 'force-in-numbers' as const,
    unit: definition.unit,
    ...(definition.base !== undefined && { base: { words: definition.base } }),
    period,
    time: 'current' as const,
    force,
    englandAndWales,
    caveats: [],
    ...(confirmedBy && { confirmedBy }),
    contradictedBy: contradictedBy.map((witness) => ({ ...witness, place: 'prose' as const })),
  };
  return [observed];
}

function absent({ id }: Measure): Metric {
  const missing = { status: 'not-in-text' } as const;
  return { metric: id, period: missing, force: missing, englandAndWales: missing };
}

/** A figure of the prose, and the one of the year before where the same words give it. */
function inProse(
  figure: NarrativeFigure,
  {
    report,
    measure,
    listed,
  }: {
    report: ObservedReport;
    measure: Measure;
    /** The same measure in Force in numbers. */
    listed: Metric | undefined;
  },
): Observation[] {
  const { base, period, force, englandAndWales, comparison, caveats, quote, source } = figure;
  const shared = {
    report,
    measure,
    place: 'prose',
    unit: isPercent(measure.unit) ? 'percent' : measure.unit,
    ...(base && { base }),
    caveats,
    quote: { text: quote, source },
  } as const;
  const current: Observation = {
    ...shared,
    period,
    time: 'current',
    force,
    englandAndWales,
    ...(comparison && { comparison }),
    contradictedBy: numbersAgainst(figure, listed),
  };
  if (figure.previousYear === undefined) return [current];
  return [current, { ...shared, ...figure.previousYear, time: 'year-before', contradictedBy: [] }];
}

/** What Force in numbers prints against a figure of the prose. */
function numbersAgainst(figure: NarrativeFigure, listed: Metric | undefined): Contradiction[] {
  return (listed?.contradictedBy ?? []).flatMap(({ side, printed, source }) => {
    const [said, other] = [figure[side], listed?.[side]];
    if (said.status !== 'stated' || other === undefined || !('printed' in other)) return [];
    if (said.printed !== printed || said.source.line !== source.line) return [];
    const where = 'source' in other && { source: other.source };
    return [{ side, place: 'force-in-numbers', printed: other.printed, ...where }];
  });
}
