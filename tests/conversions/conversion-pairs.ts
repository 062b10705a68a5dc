import fc from 'fast-check';

import type { Conversion } from './conversion.ts';
import { conversionFamilies } from './conversions.ts';

export interface ConversionPair {
  /** Such as `bold headings, then ligatures`: a failure is found again by its name alone. */
  name: string;
  convert: Conversion;
}

/**
 * Draw pairs of conversions from different families, the same ones for the same seed. The two are
 * applied in the order of the families, so that the second still finds the layout it looks for.
 */
export function conversionPairs({
  seed,
  count,
}: {
  seed: number;
  count: number;
}): ConversionPair[] {
  const pairs = fc.shuffledSubarray(allPairs(), { minLength: count, maxLength: count });
  return fc.sample(pairs, { seed, numRuns: 1 }).flat();
}

function allPairs(): ConversionPair[] {
  return conversionFamilies.flatMap((family, index) =>
    Object.entries(family).flatMap(([name, convert]) =>
      conversionFamilies
        .slice(index + 1)
        .flatMap((later) => Object.entries(later))
        .map(([laterName, laterConvert]) => ({
          name: `${name}, then ${laterName}`,
          convert: (text: string) => laterConvert(convert(text)),
        })),
    ),
  );
}
