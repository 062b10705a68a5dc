import { mayBeEqual } from '../../../rounding/printed-figure.ts';
import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import type { Metric, ProseWitness } from '../../../schema/metric.ts';
import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Reporter } from '../../diagnostics.ts';
import { datesOf, isSamePeriod } from './periods.ts';

/** What one figure of the prose says of one of Force in numbers. */
interface Testimony {
  witness: ProseWitness;
  verdict: 'confirms' | 'contradicts';
}

const sides = ['force', 'englandAndWales'] as const;
const nameOf = { force: 'the force', englandAndWales: 'England and Wales' };

/**
 * Let the figures of the prose bear witness to those of Force in numbers.
 *
 * A figure that a person read in the PDF is heard too. What agrees after rounding is kept beside the metric as its confirmation. What cannot agree is kept there as its
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
      if (words === undefined || !areOfOneTime(metric, figure)) return [];
      if (witness?.sameBase.test(words) === true) return testimoniesOf(metric, figure);
      if (witness?.nearBase?.test(words) !== true) return [];
      return testimoniesOf(metric, figure).filter(({ verdict }) => verdict === 'confirms');
    });
    const confirmedBy = witnessesWho('confirms', heard);
    const contradictedBy = witnessesWho('contradicts', heard);
    for (const witness of contradictedBy) reportContradiction(metric, witness, reporter);
    return {
      ...metric,
      ...(confirmedBy.length > 0 && { confirmedBy }),
      ...(contradictedBy.length > 0 && { contradictedBy }),
    };
  });
}

function areOfOneTime(metric: Metric, figure: NarrativeFigure): boolean {
  const [one, other] = [datesOf(metric.period), datesOf(figure.period)];
  return one !== undefined && isSamePeriod(one, other);
}

/** What a figure says of each side that both state. */
function testimoniesOf(metric: Metric, figure: NarrativeFigure): Testimony[] {
  return sides.flatMap((side) => {
    const printed = metric[side];
    const said = figure[side];
    if (!('printed' in printed) || said.status !== 'stated') return [];
    const verdict = mayBeEqual(printed, said) ? 'confirms' : 'contradicts';
    return [{ witness: { side, printed: said.printed, source: said.source }, verdict }];
  });
}

function witnessesWho(does: Testimony['verdict'], heard: readonly Testimony[]): ProseWitness[] {
  return heard.filter(({ verdict }) => verdict === does).map(({ witness }) => witness);
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
