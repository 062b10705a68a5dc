import { formatFigure } from '../format/figure.ts';
import { metricAuditHref } from '../format/audit-link.ts';
import { sourceHref } from '../format/report-link.ts';
import type { Contradiction, Observation } from './observation.ts';

/** One half of a sentence that says what a report prints against a figure, and where that stands. */
export interface Against {
  /** `its sentences give 40.6%`, `Force in numbers gives 10% for England and Wales`. */
  words: string;
  href: string;
}

/** Tell a figure that its report contradicts: it is shown and marked, and nothing that we say rests on it. */
export function isContradicted(
  { contradictedBy }: Pick<Observation, 'contradictedBy'>,
  side: Contradiction['side'],
): boolean {
  return contradictedBy.some((other) => other.side === side);
}

/** Say what a report prints against a figure of its own, or of one side alone: once where several sentences print the same. */
export function againstOf(
  {
    contradictedBy,
    report,
    measure,
    unit,
  }: Pick<Observation, 'contradictedBy' | 'report' | 'measure' | 'unit'>,
  only?: Contradiction['side'],
): Against[] {
  const said = contradictedBy
    .filter(({ side }) => only === undefined || side === only)
    .map(({ side, place, printed, source }) => {
      const gives = place === 'prose' ? 'its sentences give' : 'Force in numbers gives';
      const whose = side === 'force' ? '' : ' for England and Wales';
      const words = `${gives} ${formatFigure(printed, unit)}${whose}`;
      const href = source ? sourceHref(report, source) : metricAuditHref(report, measure.id);
      return { words, href };
    });
  return said.filter(({ words }, at) => said.findIndex((one) => one.words === words) === at);
}
