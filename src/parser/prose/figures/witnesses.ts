import { mayBeEqual } from '../../../rounding/printed-figure.ts';
import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import type { Metric } from '../../../schema/metric.ts';
import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Period } from '../../../schema/period.ts';
import type { Reporter } from '../../diagnostics.ts';

type Confirmation = NonNullable<Metric['confirmedBy']>[number];

/** How near the base of a figure of the prose is to the metric's. */
type Nearness = 'same' | 'near';

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
      const definition = definitions.find(({ id }) => id === figure.figure);
      const nearness = nearnessOf(figure, metric, definition?.witnessOf);
      return nearness ? confirmationsOf(metric, figure, { nearness, reporter }) : [];
    });
    return confirmedBy.length > 0 ? { ...metric, confirmedBy } : metric;
  });
}

function confirmationsOf(
  metric: Metric,
  figure: NarrativeFigure,
  { nearness, reporter }: { nearness: Nearness; reporter: Reporter },
): Confirmation[] {
  if (!areOne(metric.period, figure.period)) return [];
  return sides.flatMap(([side, name]) => {
    const printed = metric[side];
    const said = figure[side];
    if (printed.status !== 'stated' || said.status !== 'stated') return [];
    if (mayBeEqual(printed, said)) return [{ side, printed: said.printed, source: said.source }];
    if (nearness === 'same')
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

function nearnessOf(
  { base }: NarrativeFigure,
  { metric }: Metric,
  witness: NarrativeFigureDefinition['witnessOf'],
): Nearness | undefined {
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
