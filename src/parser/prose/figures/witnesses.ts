import { mayBeEqual } from '../../../rounding/printed-figure.ts';
import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import type { Metric } from '../../../schema/metric.ts';
import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Reporter } from '../../diagnostics.ts';
import { datesOf, isSamePeriod } from './periods.ts';

type Confirmation = NonNullable<Metric['confirmedBy']>[number];

const sides = [
  ['force', 'the force'],
  ['englandAndWales', 'England and Wales'],
] as const;

/**
 * Let the figures of the prose bear witness to those of Force in numbers.
 *
 * What agrees after rounding is kept beside the metric as its confirmation. What cannot agree is reported with both
 * lines, where base and period are the same; another base, or a period that one of them does not state, contradicts nothing.
 */
export function confirmMetrics(
  {
    metrics,
    figures,
    definitions,
  }: {
    metrics: readonly Metric[];
    figures: readonly NarrativeFigure[];
    definitions: readonly NarrativeFigureDefinition[];
  },
  reporter: Reporter,
): Metric[] {
  return metrics.map((metric) => {
    const confirmedBy = figures.flatMap((figure) => {
      const witness = definitions.find(({ id }) => id === figure.figure)?.witnessOf;
      const words = witness?.metric === metric.metric ? figure.base?.words : undefined;
      if (words === undefined || !areOfOneTime(metric, figure)) return [];
      const isOfSameBase = witness?.sameBase.test(words) === true;
      if (!isOfSameBase && witness?.nearBase?.test(words) !== true) return [];
      return confirmationsOf(metric, figure, isOfSameBase ? reporter : undefined);
    });
    return confirmedBy.length > 0 ? { ...metric, confirmedBy } : metric;
  });
}

function areOfOneTime(metric: Metric, figure: NarrativeFigure): boolean {
  const [one, other] = [datesOf(metric.period), datesOf(figure.period)];
  return one !== undefined && isSamePeriod(one, other);
}

/** The sides on which a metric and a figure agree; `reporter` is told of those that contradict each other. */
function confirmationsOf(
  metric: Metric,
  figure: NarrativeFigure,
  reporter: Reporter | undefined,
): Confirmation[] {
  return sides.flatMap(([side, name]) => {
    const printed = metric[side];
    const said = figure[side];
    if (printed.status !== 'stated' || said.status !== 'stated') return [];
    if (mayBeEqual(printed, said)) return [{ side, printed: said.printed, source: said.source }];
    reporter?.report('prose-contradicts-numbers', printed.source.line, {
      metric: metric.metric,
      side: name,
      found: printed.printed,
      line: printed.source.line,
      other: said.printed,
      otherLine: said.source.line,
    });
    return [];
  });
}
