import { areInDoubt } from '../../../src/parser/panels/candidates.ts';
import type { MetricReading } from '../../../src/parser/panels/read-panels.ts';
import { pairTold } from '../../../src/parser/panels/settle-pair.ts';

/** How a reading tells whose its figures are: by names, by order, by nothing; `contested` where it is open which they are. */
export function orderOf({
  candidates,
  figures,
}: MetricReading): 'none' | 'contested' | 'unclear' | 'sequence' | 'paired' {
  if (candidates.length === 0) return 'none';
  if (areInDoubt(candidates) || figures.length > 2) return 'contested';
  return pairTold(candidates)?.order ?? 'unclear';
}
