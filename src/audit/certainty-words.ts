import { formatCount } from '../format/count.ts';
import { sentenceCase } from '../format/sentence-case.ts';
import type { Certainty } from './entry.ts';

/** Format how many values were read, are missing, and cannot be told: `17 read, five missing.` */
export function formatCertainties({ read, missing, doubted }: Record<Certainty, number>): string {
  const parts = [
    `${formatCount(read)} read`,
    ...(missing > 0 ? [`${formatCount(missing)} missing`] : []),
    ...(doubted > 0 ? [`${formatCount(doubted)} that cannot be read for certain`] : []),
  ];
  return `${sentenceCase(parts.join(', '))}.`;
}
