import { formatFigureWithUnit } from '../format/figure.ts';
import { formatMissing, isMissing } from '../format/missing.ts';
import { formatUnit } from '../format/unit.ts';
import { isShare, type Unit } from '../programme/metrics.ts';
import type { Value } from '../schema/value.ts';
import type { Observation } from './observation.ts';

/** A rate whose base a report may word in its own way. */
const worded: Unit = 'per-100-domestic-abuse-offences';

/** Format a figure of an observation to stand alone, in the report's words for its base: `8.5% of cases`. */
export function formatObserved(
  value: Value,
  { unit, base }: Pick<Observation, 'unit' | 'base'>,
): string {
  if (isMissing(value)) return formatMissing(value, unit);
  if (unit === worded && base !== undefined) return `${value.printed} per 100 ${base.words}`;
  const figure = formatFigureWithUnit(value.printed, unit);
  return unit === 'percent' && base !== undefined ? `${figure} of ${base.words}` : figure;
}

/**
 * Format how figures are counted, for a head or a caption: `per 1,000 people`, `per cent of cases`.
 *
 * The base of a rate is in its unit; that of a share is in the report's words.
 */
export function formatCounting({ unit, base }: Pick<Observation, 'unit' | 'base'>): string {
  if (base === undefined || !isShare(unit)) return formatUnit(unit);
  return `per cent of ${base.words}`;
}

/** Say how a report words the base of a rate, where that is not how its column does. */
export function otherWording({
  unit,
  base,
}: Pick<Observation, 'unit' | 'base'>): string | undefined {
  if (unit !== worded || base === undefined || formatUnit(unit).endsWith(base.words))
    return undefined;
  return `Its sentence says “per 100 ${base.words}”.`;
}

/**
 * Name a figure for those who hear its links alone: `Charged or summonsed, Kent`; one of the prose also by how it is
 * counted, because a report may state several: `Charged or summonsed in the text, per cent of cases, Kent`.
 */
export function observedSubject(observation: Observation, force: string): string {
  const { measure, place } = observation;
  const said = place === 'prose' ? ` in the text, ${formatCounting(observation)}` : '';
  return `${measure.name}${said}, ${force}`;
}
