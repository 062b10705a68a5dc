import { expect, test } from 'vitest';

import { readFindingsChoice, writeFindingsChoice } from '../../src/findings/findings-address.ts';

const offered = {
  force: new Map([
    ['bedfordshire', 'Bedfordshire'],
    ['leicestershire', 'Leicestershire'],
  ]),
  question: new Map([['preventing-crime', 'Preventing crime']]),
  kind: new Map([['recommendation', 'Recommendations']]),
};
const names = new Map([
  ['bedfordshire', 'Bedfordshire Police'],
  ['kent', 'Kent Police'],
]);

const all = { force: '', question: '', kind: '', query: '' };

test.each([
  ['', all],
  ['?force=bedfordshire', { ...all, force: 'bedfordshire' }],
  ['?force=%20Bedfordshire', { ...all, force: 'bedfordshire' }],
  [
    '?force=leicestershire&question=preventing-crime&kind=recommendation&q=%22a+b%22+c',
    {
      force: 'leicestershire',
      question: 'preventing-crime',
      kind: 'recommendation',
      query: '"a b" c',
    },
  ],
])('reads %j', (query, choice) => {
  expect(readFindingsChoice(query, offered, names)).toEqual({ choice, problems: [] });
});

test.each([
  ['?force=kent', ['We have no report on Kent Police, so none of its findings can be shown.']],
  ['?forces=kent&fbclid=1', ['Nothing here is called “forces”, so that is left out.']],
  ['?force=atlantis', ['There is no force “atlantis” here, so none is chosen.']],
  [
    '?question=x&kind=y',
    [
      'There is no question “x” here, so none is chosen.',
      'There is no kind of finding “y” here, so none is chosen.',
    ],
  ],
])('says what it cannot do with %j, and chooses nothing', (query, problems) => {
  expect(readFindingsChoice(query, offered, names)).toEqual({ choice: all, problems });
});

test('takes the first of two forces, and says so', () => {
  expect(readFindingsChoice('?force=leicestershire&force=bedfordshire', offered, names)).toEqual({
    choice: { ...all, force: 'leicestershire' },
    problems: ['The address names more than one force; the first is taken.'],
  });
});

test('an address that it writes is read as the same choice', () => {
  const choice = {
    force: 'leicestershire',
    question: 'preventing-crime',
    kind: '',
    query: 'a & b = "c"',
  };
  expect(readFindingsChoice(writeFindingsChoice(choice), offered, names).choice).toEqual(choice);
  expect(writeFindingsChoice(all)).toBe('');
});
