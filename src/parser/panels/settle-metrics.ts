import type { MetricEvidence } from '../../schema/evidence.ts';
import { datePeriod } from '../../period/date-period.ts';
import type { Metric } from '../../schema/metric.ts';
import type { Period } from '../../schema/period.ts';
import type { Reporter } from '../diagnostics.ts';
import { figureKey } from './candidates.ts';
import type { NationalFigure, NationalFigures } from './national-figures.ts';
import type { MetricReading, Panels } from './read-panels.ts';
import { settlePair, type Verdict } from './settle-pair.ts';
import { printedOf, tellVerdict, valuesOf } from './tell-verdict.ts';

/** The metrics of a report, and for each what decided. */
export interface SettledMetrics {
  metrics: Metric[];
  evidence: MetricEvidence[];
}

/** A metric with what its pages say of it, and whose its figures are. */
interface Settled {
  reading: MetricReading;
  verdict: Verdict;
  national?: NationalFigure;
}

/** Settle whose each figure of a report is, with the national figures that reports of its programme agree on. */
export function settleMetrics(
  panels: Panels,
  agreement: NationalFigures,
  reporter: Reporter,
): SettledMetrics {
  const readings = panels.readings.filter(({ hasLabel, isOptional }) => hasLabel || !isOptional);
  reportStrays(panels, readings, reporter);
  const settled = readings.map((reading): Settled => {
    const figure = agreement.get(reading.key);
    const isDisputed = figure === 'disputed';
    const national = isDisputed ? undefined : figure;
    const verdict = settlePair(reading, { national: national?.value, isDisputed });
    return { reading, verdict, ...(national && { national }) };
  });
  return {
    metrics: settled.map(({ reading, verdict, national }) => {
      const { metric, line, period, hasLabel } = reading;
      tellVerdict(verdict, { reading, national: national?.value }, reporter);
      const values = valuesOf(verdict, reading);
      const isStated = Object.values(values).some(({ status }) => status === 'stated');
      if (isStated && hasLabel && !period) reporter.report('period-missing', line, { metric });
      return { metric, period: periodOf(reading), ...values };
    }),
    evidence: settled.map(evidenceOf),
  };
}

/** Give the printed words as a period of the record; words that name no days are none. */
function periodOf({ period }: MetricReading): Period {
  const dates = period && datePeriod(period.printed);
  if (!dates) return { status: 'not-in-text' };
  const { printed, line } = period;
  return { status: 'stated', printed, ...dates, source: { line, endLine: line } };
}

function evidenceOf({ reading, verdict: { reason }, national }: Settled): MetricEvidence {
  const { metric, line, hasLabel, figures, layouts, isWhole } = reading;
  return {
    ...{ metric, reason, line, hasLabel },
    found: figures.map((figure) => ({ printed: printedOf(figure), line: figure.line })),
    layouts: layouts.map((layout) => ({ ...layout })),
    isWhole,
    ...(national && { national }),
  };
}

/** Tell of figures that belong to no metric, but not of a name that may be another's. */
function reportStrays(
  { figures }: Panels,
  readings: readonly MetricReading[],
  reporter: Reporter,
): void {
  const claimed = new Set(readings.flatMap((reading) => reading.figures.map(figureKey)));
  for (const figure of figures) {
    if (figure.type === 'dash' || !/\d/.test(figure.printed)) continue;
    if (claimed.has(figureKey(figure))) continue;
    reporter.report('unclaimed-value', figure.line, { found: figure.printed });
  }
}
