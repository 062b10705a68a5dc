import { isShare, type MetricDefinition, type Unit } from '../../programme/metrics.ts';
import type { Metric } from '../../schema/metric.ts';
import type { ReadingByEye } from '../../schema/reading-by-eye.ts';
import type { Value } from '../../schema/value.ts';
import type { Reporter } from '../diagnostics.ts';
import type { KnownFigures } from './national-figures.ts';

/**
 * Fill in what a person read in the PDF, where the text states nothing.
 *
 * A reading never takes the place of what the text states: one that contradicts it, or the England and Wales figure that other
 * reports state, or that no such figure can be, is an error.
 */
export function fillInReadings(
  metrics: readonly Metric[],
  {
    report,
    readings,
    definitions,
    pages,
    national,
  }: {
    /** The id of the report, which names the file of its readings. */
    report: string;
    readings: readonly ReadingByEye[];
    /** The measures of the programme, whose units tell what a figure of them can be. */
    definitions: readonly MetricDefinition[];
    /** How many pages the PDF has, where the text tells. */
    pages?: number | undefined;
    national: KnownFigures;
  },
  reporter: Reporter,
): Metric[] {
  const units = new Map(definitions.map(({ id, unit }) => [id, unit]));
  const isPossible = ({ metric, value }: ReadingByEye) => canBe(value, units.get(metric));
  for (const reading of readings) {
    const { metric, page, printed: found } = reading;
    if (!isPossible(reading)) reporter.report('reading-impossible', 1, { metric, found, report });
    if (metrics.every((known) => known.metric !== metric))
      reporter.report('reading-unknown', 1, { metric, report });
    if (pages !== undefined && page > pages)
      reporter.report('reading-past-end', 1, { metric, page, pages, report });
  }
  return metrics.map((metric) =>
    readings
      .filter((reading) => reading.metric === metric.metric && isPossible(reading))
      .reduce((filled, reading) => fillIn(filled, { report, reading, national }, reporter), metric),
  );
}

/** No rate or share is below nothing, no share more than the whole, and nothing falls by more than that. */
function canBe(value: number, unit: Unit | undefined): boolean {
  const [least, most] = [
    unit === 'percent-change' ? -100 : 0,
    unit && isShare(unit) ? 100 : Infinity,
  ];
  return value >= least && value <= most;
}

function fillIn(
  metric: Metric,
  { report, reading, national }: { report: string; reading: ReadingByEye; national: KnownFigures },
  reporter: Reporter,
): Metric {
  const { metric: id, of, value, printed, page, date } = reading;
  const own = metric[of];
  const line = 'source' in own ? own.source.line : 1;
  const known = of === 'englandAndWales' ? national.get(id) : undefined;
  const stated = statedIn(own) ?? known;
  const facts = { metric: id, side: sides[of], report };
  if (stated !== undefined && stated !== value)
    reporter.report('reading-contradicts', line, {
      ...facts,
      stated: String(stated),
      found: printed,
    });
  else if (statedIn(own) !== undefined) reporter.report('reading-needless', line, facts);
  else return { ...metric, [of]: { status: 'read-by-eye', value, printed, page, date } };
  return metric;
}

const sides = { force: 'the force', englandAndWales: 'England and Wales' } as const;

/** What the text itself says, or an earlier reading: a number, or a dash. */
function statedIn(value: Value): number | string | undefined {
  if (value.status === 'stated' || value.status === 'read-by-eye') return value.value;
  return value.status === 'not-supplied' ? 'a dash' : undefined;
}
