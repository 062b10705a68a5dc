import { mayBeEqual } from '../../format/precision.ts';
import { narrativeFigureDefinitions, type Witness } from '../../programme/narrative-figures.ts';
import type { Metric } from '../../schema/metric.ts';
import type { NarrativeFigure } from '../../schema/narrative-figure.ts';
import type { Period } from '../../schema/period.ts';
import type { Reporter } from '../diagnostics.ts';

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
  { metrics, figures }: { metrics: readonly Metric[]; figures: readonly NarrativeFigure[] },
  reporter: Reporter,
): Metric[] {
  return metrics.map((metric) => {
    const confirmedBy = figures.flatMap((figure) => confirmationsOf(metric, figure, reporter));
    return confirmedBy.length > 0 ? { ...metric, confirmedBy } : metric;
  });
}

function confirmationsOf(
  metric: Metric,
  figure: NarrativeFigure,
  reporter: Reporter,
): Confirmation[] {
  const witness = witnessOf(figure, metric);
  if (!witness || !areOne(metric.period, figure.period)) return [];
  return sides.flatMap(([side, name]) => {
    const printed = metric[side];
    const said = figure[side];
    if (printed.status !== 'stated' || said.status !== 'stated') return [];
    if (mayBeEqual(printed, said)) return [{ side, printed: said.printed, source: said.source }];
    if (witness === 'same')
      reporter.report('prose-contradicts-numbers', printed.source.line, {
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

/** How near a figure's base is to the metric's; nothing where it counts something else. */
function witnessOf(
  { figure, base }: NarrativeFigure,
  { metric }: Metric,
): 'same' | 'near' | undefined {
  const definition = narrativeFigureDefinitions.find(({ id }) => id === figure);
  const witness: Witness | undefined = definition?.witnessOf;
  if (witness?.metric !== metric || base === undefined) return undefined;
  if (witness.sameBase.test(base.words)) return 'same';
  return witness.nearBase?.test(base.words) === true ? 'near' : undefined;
}

function areOne(one: Period, other: Period): boolean {
  return (
    one.status === 'stated' &&
    other.status === 'stated' &&
    one.from === other.from &&
    one.to === other.to
  );
}
