import type { Observation } from './observation.ts';

/** Give the caveats of a figure that its quotation does not hold already; none is said twice. */
export function caveatsBeside({
  quote,
  caveats,
}: Pick<Observation, 'quote' | 'caveats'>): Observation['caveats'] {
  return caveats.filter(({ text }) => quote?.text.includes(text) !== true);
}
