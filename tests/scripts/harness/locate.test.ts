import { expect, test } from 'vitest';
import { knownFacts } from '../../../scripts/corpus/known-facts.ts';
import { drawReport } from '../../../scripts/corpus/draw-report.ts';
import { lineKeys, locateFact } from '../../../scripts/harness/score/locate.ts';
import { forces } from '../../../src/register/forces.ts';

test('locates a sentence where it stands, and not where another one begins alike', () => {
  const [force] = forces;
  if (!force) throw new Error('no force');
  const lines = [
    'The force should make sure that it',
    'records all uses of its powers.',
    ...Array.from({ length: 20 }, () => 'Something else is said here.'),
    'The force should make sure that',
    'its specialists have workloads.',
  ];
  const says = 'The force should make sure that its specialists have workloads.';
  const fact = { kind: 'asked', about: 'preventing-crime', says } as const;
  expect(locateFact(fact, knownFacts(drawReport(force, 1)), lineKeys(lines))).toEqual({
    line: 21,
    endLine: 24,
  });
});
