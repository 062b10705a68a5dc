import { mayBeEqual } from '../../../rounding/printed-figure.ts';
import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import type { Metric, ProseWitness } from '../../../schema/metric.ts';
import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Reporter } from '../../diagnostics.ts';
import { datesOf, isSamePeriod } from './periods.ts';

/** What one figure of the prose says of one of Force in numbers. */
interface Testimony {
  witness: ProseWitness;
  isEqual: boolean;
}

const sides = ['force', 'englandAndWales'] as const;
const nameOf = { force: 'the force', englandAndWales: 'England and Wales' };

/**
 * Let the figures of the prose bear witness to those of Force in numbers, which may have been read by a person in the PDF.
 *
 * What agrees after rounding is kept beside the metric as its confirmation. What cannot agree is kept there as its
 * contradiction and reported with both lines, where base and period are the same; another base, or a period that one of
 * them does not state, contradicts nothing.
 */
export function hearWitnesses(
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
    const heard = figures.flatMap((figure) => {
      const witness = definitions.find(({ id }) => id === figure.figure)?.witnessOf;
      const words = witness?.metric === metric.metric ? figure.base?.words : undefined;
      const dates = datesOf(metric.period);
      if (words === undefined || !dates || !isSamePeriod(dates, datesOf(figure.period))) return [];
      const isSameBase = witness?.sameBase.test(words) === true;
      const mayConfirm = isSameBase || witness?.nearBase?.test(words) === true;
      const said = mayConfirm ? testimoniesOf(metric, figure) : [];
      return said.filter(({ isEqual }) => isEqual || isSameBase);
    });
    const [confirmedBy, contradictedBy] = [true, false].map((wanted) =>
      heard.filter(({ isEqual }) => isEqual === wanted).map(({ witness }) => witness),
    );
    for (const witness of contradictedBy ?? []) reportContradiction(metric, witness, reporter);
    return {
      ...metric,
      ...(confirmedBy?.length && { confirmedBy }),
      ...(contradictedBy?.length && { contradictedBy }),
    };
  });
}

/** What a figure says of each side that both state. */
function testimoniesOf(metric: Metric, figure: NarrativeFigure): Testimony[] {
  return sides.flatMap((side) => {
    const [printed, said] = [metric[side], figure[side]];
    if (!('printed' in printed) || said.status !== 'stated') return [];
    const witness = { side, printed: said.printed, source: said.source };
    return [{ witness, isEqual: mayBeEqual(printed, said) }];
  });
}

function reportContradiction(
  metric: Metric,
  { side, printed, source }: ProseWitness,
  reporter: Reporter,
): void {
  const value = metric[side];
  if (!('printed' in value)) return;
  const isRead = value.status === 'read-by-eye';
  reporter.report('prose-contradicts-numbers', isRead ? source.line : value.source.line, {
    metric: metric.metric,
    side: nameOf[side],
    found: value.printed,
    place: isRead ? `page ${value.page} of the PDF` : `line ${value.source.line}`,
    other: printed,
    otherLine: source.line,
  });
}
