import { mayBeEqual } from '../../../rounding/printed-figure.ts';
import type { NarrativeFigureDefinition, Witness } from '../../../programme/narrative-figures.ts';
import type { Metric, ProseWitness } from '../../../schema/metric.ts';
import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Reporter } from '../../diagnostics.ts';
import { datesOf, isSamePeriod } from './periods.ts';

/** What one figure of the prose says of one of Force in numbers. */
interface Testimony {
  said: ProseWitness;
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
      return witness?.metric === metric.metric ? testimoniesOf(metric, figure, witness) : [];
    });
    const heardAs = (wanted: boolean) =>
      heard.filter(({ isEqual }) => isEqual === wanted).map(({ said }) => said);
    const [confirmedBy, contradictedBy] = [heardAs(true), heardAs(false)];
    for (const said of contradictedBy) reportContradiction(metric, said, reporter);
    return {
      ...metric,
      ...(confirmedBy.length > 0 && { confirmedBy }),
      ...(contradictedBy.length > 0 && { contradictedBy }),
    };
  });
}

/** What a figure says of each side that both state, where the period is the same; on a base that only may be, what agrees. */
function testimoniesOf(
  metric: Metric,
  figure: NarrativeFigure,
  { sameBase, nearBase }: Witness,
): Testimony[] {
  const { words = '' } = figure.base ?? {};
  const dates = datesOf(metric.period);
  if (!dates || !isSamePeriod(dates, datesOf(figure.period))) return [];
  return sides.flatMap((side) => {
    const [printed, value] = [metric[side], figure[side]];
    if (!('printed' in printed) || value.status !== 'stated') return [];
    const said = { side, printed: value.printed, source: value.source };
    const isEqual = mayBeEqual(printed, value);
    const isHeard = sameBase.test(words) || (isEqual && nearBase?.test(words) === true);
    return isHeard ? [{ said, isEqual }] : [];
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
