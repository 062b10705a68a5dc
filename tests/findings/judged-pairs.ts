import { readFileSync } from 'node:fs';
import { z } from 'zod';

const pairSchema = z.tuple([z.string(), z.string()]);

/** The pairs of the five reports' findings, all judged by eye before the rule was written; those not named are neither. */
export const judgedPairs = z
  .strictObject({
    judged: z.iso.date(),
    findings: z.int(),
    pairs: z.int(),
    sameWords: z.array(pairSchema),
    sameMatter: z.array(pairSchema),
    /** Known, but not looked for: the rule compares reports with one another. */
    sameMatterWithinOneReport: z.array(pairSchema),
  })
  .parse(JSON.parse(readFileSync('tests/findings/judged-pairs.json', 'utf8')));

/** Name a pair whatever its order. */
export function pairName(pair: readonly string[]): string {
  return [...pair].sort().join(' and ');
}
