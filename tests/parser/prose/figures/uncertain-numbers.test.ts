import { expect, test } from 'vitest';
import { forces, onLine, readPassages, readProse, whyLeftOut } from './read-prose.ts';

const period = 'In the 12 months to 30 June 2017,';
const perHundred = 'per 100 domestic abuse-related offences';

test('takes a number that is far too large for one with a footnote mark', () => {
  const prose = `${period} the force made 4615 arrests ${perHundred}.`;
  expect(whyLeftOut(forces.bedfordshire, prose)).toEqual([
    ['4615', '`4615` may have a footnote mark run into it'],
  ]);
});

test('reads no figure beside a national one with a footnote mark', () => {
  const prose = `${period} the force made 39.1 arrests ${perHundred}, compared with the England and Wales rate of 45.515.`;
  expect(whyLeftOut(forces.bedfordshire, prose)).toMatchObject([['39.1', expect.any(String)]]);
});

test.each([
  '45.515',
  '\uFFFD5.5',
  '4?.5',
  'é5.5',
  'l5.5',
  'O5',
  '£45.5',
  '45.5m',
  '45.5-fold',
  '45.',
  '4?',
  '45.,',
  '^5.5',
])('reads no figure of `%s`', (words) => {
  const prose = `${period} the force made ${words} arrests ${perHundred}.`;
  const { figures, problems } = readProse(forces.bedfordshire, prose);
  expect(figures).toEqual([]);
  expect(problems).toHaveLength(1);
});

test.each([
  ['before', 0, 0],
  ['amid', 2, 0],
  ['behind', 4, 0],
  ['a space before', -1, 0],
  ['a space behind', 5, 0],
  ['a word before', -5, 1],
])('reads no figure whose digits the mark of a note may have taken: %s', (_where, at, read) => {
  const prose = onLine(`${period} the force made 46.1 arrests ${perHundred}.`, 0);
  const marks = [prose.text.indexOf('46.1') + at];
  const { figures, problems } = readPassages(forces.bedfordshire, [{ ...prose, marks }]);
  expect([figures.length, problems.length]).toEqual([read, 1 - read]);
});

/** Digits that a converter lost, parted or ran into others. */
test.each([
  [
    '4,',
    'what `4,` counts, whose it is or of what time cannot be told for certain',
    `${period} the force made 4, arrests ${perHundred}.`,
  ],
  [
    '5',
    'what `5` counts, whose it is or of what time cannot be told for certain',
    `The force looked at outcomes. ${period} 12, 5 percent of recorded crimes led to a charge.`,
  ],
  [
    '0',
    'what `0` counts, whose it is or of what time cannot be told for certain',
    'In Bedfordshire, 4 0 percent of the offenders being managed through IOM re-offended in the 12 months to 31 March 2017.',
  ],
  [
    '75.4',
    'whose `75.4` is cannot be told',
    `${period} the force executed,64 European arrest warrants. This represents 75.4 warrants per million population.`,
  ],
  [
    '16.1',
    'what `16.1` counts, whose it is or of what time cannot be told for certain',
    `The force looked at outcomes. ${period} 16.1 ${perHundred} of 20 resulted in a charge.`,
  ],
])('leaves out %s: %s', (found, why, prose) => {
  expect(whyLeftOut(forces.bedfordshire, prose)).toEqual([[found, why]]);
});

test.each(['reof fended', 'reof-fended', 're offended'])('tells of a share that %j', (broken) => {
  const prose = `28.7 percent of the IOM cohort ${broken} in the 12 months to 30 June 2017.`;
  expect(whyLeftOut(forces.bedfordshire, prose)).toEqual([
    ['28.7', 'what `28.7` counts, whose it is or of what time cannot be told for certain'],
  ]);
});

/** Numbers that contradict each other, or the words between them. */
test.each([
  [
    '25.1',
    '`25.1` contradicts the words or the numbers beside it',
    `${period} Bedfordshire Police arrested 2,242 foreign national offenders. Of these, 549 referrals were made to Immigration Enforcement's command and control unit, which represents a compliance rate of 25.1 percent.`,
  ],
  [
    '39.1',
    '`39.1` contradicts the words or the numbers beside it',
    `${period} the force made 39.1 arrests ${perHundred}. This is also below the England and Wales rate of 25.5 arrests ${perHundred}.`,
  ],
  [
    '39.1',
    '`39.1` contradicts the words or the numbers beside it',
    `${period} the force made 39.1 arrests ${perHundred}. This is a decrease compared to the 12 months to 30 June 2016 when the rate was 36.0 arrests ${perHundred}.`,
  ],
  [
    '39.1',
    'no period is certain for `39.1`',
    `${period} the force made 39.1 arrests ${perHundred}. This compares with the England and Wales rate of 45.5 in the 12 months to 30 June 2016.`,
  ],
])('leaves out %s: %s', (found, why, prose) => {
  expect(whyLeftOut(forces.bedfordshire, prose)).toEqual([[found, why]]);
});

test('leaves out a figure of two periods', () => {
  const prose = `${period} the force made 46.1 arrests ${perHundred} in the 12 months to 31 March 2017.`;
  expect(readProse(forces.bedfordshire, prose).figures).toEqual([]);
  expect(whyLeftOut(forces.bedfordshire, prose)).not.toEqual([]);
});

/** National rates whose own sentence lost the figure of the force. */
test.each([
  'The force has a plan The force looks for suspects compared with the England and Wales rate of 10.4 per 10,000 population.',
  'The force looks for suspects per. This is above the England and Wales rate of 10.4 per 10,000 population.',
])('tells of the lone rate in %j', (prose) => {
  expect(whyLeftOut(forces.bedfordshire, prose)).toEqual([
    ['10.4', 'what `10.4` counts, whose it is or of what time cannot be told for certain'],
  ]);
});
