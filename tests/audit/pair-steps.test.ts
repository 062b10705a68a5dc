import { expect, test } from 'vitest';

import { layoutStep, pairSteps } from '../../src/audit/pair-steps.ts';
import { effectiveness2017Metrics } from '../../src/programme/metrics.ts';
import type { MetricEvidence } from '../../src/schema/evidence.ts';

const definition = effectiveness2017Metrics.find(({ id }) => id === 'domestic-abuse-share');

function steps(
  evidence: Partial<MetricEvidence>,
  others: string[] = ['Essex', 'Dorset'],
  hasPeriod = true,
): string {
  if (!definition) throw new Error('the programme has no such metric');
  const national = { value: 11, reports: ['essex', 'dorset'] };
  const whole = { metric: definition.id, line: 7, hasLabel: true, layouts: [], isWhole: true };
  return pairSteps({
    evidence: { ...whole, reason: 'no-figures', found: [], national, ...evidence },
    definition,
    force: 'Kent',
    others: { named: others, count: others.length },
    hasPeriod,
  }).join(' ');
}

const found = [
  { printed: '11', line: 8 },
  { printed: '13', line: 9 },
];

test.each<[Partial<MetricEvidence>, string]>([
  [{ reason: 'beside-names', found }, '11% beside that of Kent, 13% beside England and Wales'],
  [{ reason: 'order-of-names', found }, 'in the same order, 11% and 13%'],
  [
    { reason: 'national-figure', found },
    'So 11% is that of England and Wales, and 13% is that of Kent.',
  ],
  [
    { reason: 'national-figure', found: found.toReversed() },
    'So 11% is that of England and Wales, and 13% is that of Kent.',
  ],
  [
    { reason: 'national-figure', found: [...found.slice(0, 1), ...found.slice(0, 1)] },
    'Both figures are 11%, so it does not matter which is whose.',
  ],
  [{ reason: 'only-national', found: found.slice(0, 1) }, 'the figure of Kent is missing'],
  [{ reason: 'only-force', found: found.slice(1) }, 'the one of England and Wales is missing'],
  [{ reason: 'no-figures' }, 'The label stands on line 7, and no figure stands with it.'],
  [{ reason: 'no-figures', hasLabel: false }, 'Neither its label nor a figure is in our copy'],
  [{ reason: 'layouts-differ', found }, 'differ about whose they are. So they are left out.'],
  [{ reason: 'nothing-tells', found }, 'Their place does not tell which is whose'],
  [{ reason: 'not-national', found }, 'Neither of them is that, so they are left out.'],
  [{ reason: 'one-figure', found: found.slice(1) }, '13%. Whose it is cannot be told'],
  [{ reason: 'reports-differ', found }, 'is not the one of other reports'],
  [{ reason: 'damaged', found }, 'Something unknown touches the digits'],
])('says in words what decided: $reason', (evidence, words) => {
  expect(steps(evidence)).toContain(words);
});

test('says what other reports state', () => {
  expect(steps({})).toContain('England and Wales have 11% in the reports on Essex and Dorset.');
  expect(steps({}, ['Essex'])).toContain('in the report on Essex.');
});

test('calls no period the same where our copy has none', () => {
  expect(steps({}, ['Essex'])).toContain('For the same measure and period, England and Wales');
  expect(steps({}, ['Essex'], false)).toContain('For the same measure, England and Wales');
});

test('says that no other report speaks for a figure', () => {
  expect(steps({ reason: 'beside-names', found }, [])).toContain('No other report here states');
});

test('says how the pages were read, where they have figures', () => {
  const layouts: MetricEvidence['layouts'] = [
    { order: 'columns', place: 'after' },
    { order: 'lines', place: 'after' },
  ];
  const evidence = { metric: 'crimes', reason: 'beside-names', line: 7, hasLabel: true } as const;
  expect(layoutStep({ ...evidence, found, layouts, isWhole: true })).toEqual([
    'The pages were read column by column, each label after its figures; in this way every figure of Force in numbers belongs to a label. Other ways of reading them say the same.',
  ]);
  expect(layoutStep({ ...evidence, found: [], layouts, isWhole: true })).toEqual([]);
});
