import { formatPeriod } from '../format/period.ts';
import type { Observation } from '../observations/observation.ts';
import { partedBy, type Parting } from '../observations/parted.ts';

/** Format what parts a figure from another one of its measure; `undefined` where nothing does. */
export function differenceFrom(
  observation: Observation,
  other: Observation | undefined,
): string | undefined {
  if (other === undefined) return undefined;
  const words = partedBy(observation, other).map((parting) => partingWords(parting, observation));
  return words.length === 0 ? undefined : words.join('; ');
}

function partingWords(parting: Parting, { base, period }: Observation): string {
  switch (parting) {
    case 'programme':
      return 'another inspection';
    case 'unit':
      return 'another unit';
    case 'base':
      return base === undefined
        ? 'it does not say what it is counted against'
        : `counted differently: against ${base.words}`;
    case 'period':
      return period.status === 'stated'
        ? `another period: ${formatPeriod(period)}`
        : 'period not stated';
  }
}
