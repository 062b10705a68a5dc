import { sentenceCase } from '../summary/sentence-case.ts';
import { formatCount } from '../format/count.ts';

/** Format how many values were read, are missing, and cannot be told: `17 read, five missing.` */
export function formatStandings({
  read,
  missing,
  doubted,
}: Record<'read' | 'missing' | 'doubted', number>): string {
  const parts = [
    `${formatCount(read)} read`,
    ...(missing > 0 ? [`${formatCount(missing)} missing`] : []),
    ...(doubted > 0 ? [`${formatCount(doubted)} that cannot be read for certain`] : []),
  ];
  return `${sentenceCase(parts.join(', '))}.`;
}
