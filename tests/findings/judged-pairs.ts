import { readFileSync } from 'node:fs';
import { z } from 'zod';

const pairSchema = z.tuple([z.string(), z.string()]);
const alikeSchema = { sameWords: z.array(pairSchema), sameMatter: z.array(pairSchema) };

/** The pairs of the five reports' findings, all judged by eye before the rule was written; those not named are neither. */
export const judgedPairs = z
  .strictObject({
    judged: z.iso.date(),
    findings: z.int(),
    pairs: z.int(),
    ...alikeSchema,
    /** Known, but not looked for: the rule compares reports with one another. */
    sameMatterWithinOneReport: z.array(pairSchema),
    /** Pairs with a finding of a report that joined the five: those alone that the rule calls alike, and a reader too. */
    joined: z.strictObject(alikeSchema),
  })
  .parse(JSON.parse(readFileSync('tests/findings/judged-pairs.json', 'utf8')));

/** Every pair of the collection that a reader calls alike. */
export const judgedAlike = {
  sameWords: [...judgedPairs.sameWords, ...judgedPairs.joined.sameWords],
  sameMatter: [...judgedPairs.sameMatter, ...judgedPairs.joined.sameMatter],
};

/** Name a pair whatever its order. */
export function pairName(pair: readonly string[]): string {
  return [...pair].sort().join(' and ');
}
