import type { Metric } from '../../schema/metric.ts';
import type { ReadingByEye } from '../../schema/reading-by-eye.ts';
import type { Value } from '../../schema/value.ts';
import type { Reporter } from '../diagnostics.ts';
import type { KnownFigures } from './accounts.ts';

/**
 * Fill in what a person read in the PDF, where the text states nothing.
 *
 * A reading never takes the place of what the text states: one that contradicts it, or the England and Wales figure that other
 * reports state, is an error.
 */
export function fillInReadings(
  metrics: readonly Metric[],
  { readings, national }: { readings: readonly ReadingByEye[]; national: KnownFigures },
  reporter: Reporter,
): Metric[] {
  for (const { metric } of readings) {
    if (metrics.every((known) => known.metric !== metric))
      reporter.report('reading-unknown', 1, { metric });
  }
  return metrics.map((metric) => {
    const own = readings.filter((reading) => reading.metric === metric.metric);
    return own.reduce((filled, reading) => fillIn(filled, { reading, national }, reporter), metric);
  });
}

function fillIn(
  metric: Metric,
  { reading, national }: { reading: ReadingByEye; national: KnownFigures },
  reporter: Reporter,
): Metric {
  const { of, value, printed, page, date } = reading;
  const known = of === 'englandAndWales' ? national.get(metric.metric) : undefined;
  const stated = statedIn(metric[of]) ?? (known === undefined ? undefined : String(known));
  if (stated !== undefined && Number(stated) !== value) {
    const facts = { metric: metric.metric, side: sides[of], stated, found: printed };
    reporter.report('reading-contradicts', lineOf(metric[of]), facts);
    return metric;
  }
  if (statedIn(metric[of]) !== undefined) {
    reporter.report('reading-needless', lineOf(metric[of]), {
      metric: metric.metric,
      side: sides[of],
    });
    return metric;
  }
  return { ...metric, [of]: { status: 'read-by-eye', value, printed, page, date } };
}

const sides = { force: 'the force', englandAndWales: 'England and Wales' } as const;

/** What the text itself says: a number, a dash, or the figure of an earlier reading. */
function statedIn(value: Value): string | undefined {
  switch (value.status) {
    case 'stated':
    case 'read-by-eye':
      return String(value.value);
    case 'not-supplied':
      return 'a dash';
    default:
      return undefined;
  }
}

function lineOf(value: Value): number {
  return 'source' in value ? value.source.line : 1;
}
