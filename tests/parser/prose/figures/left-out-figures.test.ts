import { describe, expect, test } from 'vitest';
import { forces, readProse } from './read-prose.ts';

const period = 'In the 12 months to 30 June 2017,';
const perHundred = 'per 100 domestic abuse-related offences';

/** Sentences with numbers that are no figure, with nothing to tell a person. */
const nothingToRead: readonly (readonly [why: string, prose: string])[] = [
  [
    'a change is no level',
    'The rate at which Bedfordshire Police charges domestic abuse-related offenders with a crime is in line with the rate for England and Wales. This is an increase of 8.5 percent for the 12 months to 30 June, compared with the same period in 2016.',
  ],
  [
    'a share of fraud calls',
    'Of these direct calls, 70 percent were immediately processed as a non-judicial outcome.',
  ],
  [
    'orders per 100 groups',
    'In the 12 months to 30 June 2017, the force made use of two serious crime prevention orders (SCPOs). This represents 2.7 SCPOs per 100 OCGs (active and archived) which is in line with rate of applications made by other forces.',
  ],
  [
    'a rate without a number',
    'As at July 2017, the number of OCGs per 1 million population mapped by Staffordshire Police was slightly below the rate for England and Wales.',
  ],
  [
    'cases at a conference',
    'In the 12 months to 31 March 2017, Northamptonshire Police discussed 40.9 cases per 10,000 adult females at a MARAC, which is above the rate for England and Wales.',
  ],
  [
    'a caption',
    'Figure 2: Domestic abuse arrest rate (per 100 domestic abuse-related offences), by force, in the 12 months to 30 June 2017',
  ],
  [
    'evidential difficulties per 100 offences, where the victim supports action',
    'The rates of domestic abuse offences where the prosecution is prevented due to evidential difficulties are: 30.9 per 100 domestic abuse-related offences for cases where the victim supports police action; and 46.7 per 100 domestic abuse-related offences for cases where the victim does not support police action.',
  ],
  [
    'charges for one kind of crime',
    'In the 12 months to 30 June 2017, the force found that 12.5 percent of rape offences resulted in a charge.',
  ],
];

test.each(nothingToRead)('%s', (_why, prose) => {
  expect(readProse(forces.bedfordshire, prose)).toEqual({ figures: [], problems: [] });
});

/** Sentences that seem to state a figure, and why it is left out. */
const uncertain: readonly (readonly [found: string, why: string, prose: string])[] = [
  [
    '4',
    'something unknown touches `4,`',
    `In the 12 months to 30 June 2017, the force made 4, arrests ${perHundred}.`,
  ],
  [
    '56.3',
    'the words before `56.3` may limit what it counts',
    `In the 12 months to 30 June, the force made 56.3 arrests ${perHundred}.`,
  ],
  [
    '56.3',
    'the words before `56.3` may limit what it counts',
    `In the 12 months to 30 June 20172, the force made 56.3 arrests ${perHundred}.`,
  ],
  ...['reof fended', 'reof-fended', 're offended'].map(
    (broken) =>
      [
        '28.7',
        'what `28.7` counts or whose it is cannot be told for certain',
        `28.7 percent of the IOM cohort ${broken} in the 12 months to 30 June 2017.`,
      ] as const,
  ),
  [
    '45.515',
    '`45.515` may have a footnote mark run into it',
    `${period} the force made 45.515 arrests ${perHundred}.`,
  ],
  [
    '4615',
    '`4615` may have a footnote mark run into it',
    `${period} the force made 4615 arrests ${perHundred}.`,
  ],
  [
    '39.1',
    '`45.515` may have a footnote mark run into it',
    `${period} the force made 39.1 arrests ${perHundred}, compared with the England and Wales rate of 45.515.`,
  ],
  [
    '45.5',
    'whose `45.5` is cannot be told',
    `Across England and Wales, in the 12 months to 30 June 2017, there were 45.5 arrests ${perHundred}.`,
  ],
  [
    '45.5',
    'what `45.5` counts goes on after it',
    `The force makes arrests. ${period} there were 45.5 arrests ${perHundred} across England and Wales.`,
  ],
  [
    '45.5',
    'what `45.5` counts goes on after it',
    `The force makes arrests. ${period} there were 45.5 arrests ${perHundred}, in Kent.`,
  ],
  [
    '45.5',
    'whose `45.5` is cannot be told',
    `The force is near Kent. For Kent Police in 2017: there were 45.5 arrests ${perHundred} in the 12 months to 30 June 2017.`,
  ],
  ['45.5', 'whose `45.5` is cannot be told', `${period} there were 45.5 arrests ${perHundred}.`],
  [
    '12.5',
    '`12.5` may be about one kind of crime only',
    'The force looked at domestic abuse. In the 12 months to 30 June 2017, 12.5 percent of cases resulted in a charge.',
  ],
  [
    '12.5',
    'what `12.5` counts goes on after it',
    'The force looked at outcomes. In the 12 months to 30 June 2017, 12.5 percent of cases resulted in a charge or caution.',
  ],
  [
    '25.1',
    '`25.1` is not the share of the counts given',
    "In the 12 months to 30 June 2017, Bedfordshire Police arrested 2,242 foreign national offenders. Of these, 549 referrals were made to Immigration Enforcement's command and control unit, which represents a compliance rate of 25.1 percent.",
  ],
  [
    '39.1',
    '`39.1` against `25.5` contradicts `This is also below the England and Wales rate of`',
    `${period} the force made 39.1 arrests ${perHundred}. This is also below the England and Wales rate of 25.5 arrests ${perHundred}.`,
  ],
  [
    '39.1',
    '`39.1` against `36.0` contradicts `decrease`',
    `${period} the force made 39.1 arrests ${perHundred}. This is a decrease compared to the 12 months to 30 June 2016 when the rate was 36.0 arrests ${perHundred}.`,
  ],
  [
    '39.1',
    '`45.5` for England and Wales is for another period',
    `${period} the force made 39.1 arrests ${perHundred}. This compares with the England and Wales rate of 45.5 in the 12 months to 30 June 2016.`,
  ],
  [
    '10.4',
    'no period is certain for `10.4`',
    'The force has a plan The force looks for suspects compared with the England and Wales rate of 10.4 per 10,000 population.',
  ],
  [
    '10.4',
    'no period is certain for `10.4`',
    'The force looks for suspects per. This is above the England and Wales rate of 10.4 per 10,000 population.',
  ],
  [
    '9.2',
    'what `9.2` counts or whose it is cannot be told for certain',
    'In the 12 months to 30 June 2017, 9.2 percent of investigations had an identified suspect, but there were evidential difficulties although the victim supported further action.',
  ],
  [
    '40',
    'what `40` counts or whose it is cannot be told for certain',
    'In Bedfordshire, approximately 40 percent of the offenders being managed through IOM re-offended in the 12 months to 31 March 2017.',
  ],
  [
    '5',
    'what `5` counts or whose it is cannot be told for certain',
    'The force looked at outcomes. In the 12 months to 30 June 2017, 12, 5 percent of recorded crimes led to a charge.',
  ],
  [
    '0',
    'what `0` counts or whose it is cannot be told for certain',
    'In Bedfordshire, 4 0 percent of the offenders being managed through IOM re-offended in the 12 months to 31 March 2017.',
  ],
  ...['For male victims,', 'Excluding breaches of orders,', 'This was done for children;'].map(
    (opening) =>
      [
        '46.1',
        'the words before `46.1` may limit what it counts',
        `${opening} the force made 46.1 arrests ${perHundred} in the 12 months to 30 June 2017.`,
      ] as const,
  ),
  [
    '45.1',
    'the words before `45.1` may limit what it counts',
    'The force no longer resolves a high proportion (45.1 percent) of calls by telephone.',
  ],
  ...[', where the victim was male', ', excluding breaches of orders', ' - in one town alone'].map(
    (ending) =>
      [
        '46.1',
        'what `46.1` counts goes on after it',
        `${period} the force made 46.1 arrests ${perHundred}${ending}.`,
      ] as const,
  ),
  [
    '9.5',
    'what `9.5` counts or whose it is cannot be told for certain',
    'As of 1 July 2017, the force had 9.5 wanted people per 10,000 population, each of whom may have several records.',
  ],
  [
    '16.1',
    'what `16.1` counts or whose it is cannot be told for certain',
    `The force looked at outcomes. ${period} 16.1 ${perHundred} of 20 resulted in a charge.`,
  ],
  [
    '75.4',
    'no period is certain for `75.4`',
    `${period} the force executed,64 European arrest warrants. This represents 75.4 warrants per million population.`,
  ],
  [
    '8.5',
    'whose `8.5` is cannot be told',
    'We looked at 60 files of the force. 8.5 percent of cases resulted in a charge.',
  ],
  [
    '12.5',
    '`12.5` may be about one kind of crime only',
    'The force has a team for vehicle crime. In the 12 months to 30 June 2017, 12.5 percent of cases resulted in a charge.',
  ],
];

test.each(uncertain)('leaves out %s: %s', (found, why, prose) => {
  const { figures, problems } = readProse(forces.bedfordshire, prose);
  expect(figures).toEqual([]);
  expect(problems.map(({ facts }) => [facts.found, facts.why])).toEqual([[found, why]]);
});

describe('a figure that is certain beside a comparison that is not', () => {
  test('keeps the one and tells of the other', () => {
    const { figures, problems } = readProse(
      forces.bedfordshire,
      `${period} the force made 56.3 arrests ${perHundred}. This is odd beside the England and Wales 45.5 ${perHundred}.`,
    );
    expect(figures[0]).toMatchObject({
      force: { status: 'stated', value: 56.3 },
      englandAndWales: { status: 'not-in-text' },
    });
    expect(problems.map(({ facts }) => facts.why)).toEqual([
      'how `45.5` compares with `56.3` is not understood',
    ]);
  });

  test('leaves out a year that is not the one before', () => {
    const { figures } = readProse(
      forces.bedfordshire,
      `${period} the force made 56.3 arrests ${perHundred}, up from 40.1 arrests ${perHundred} in the 12 months to 30 June 2015.`,
    );
    expect(figures[0]?.force).toMatchObject({ value: 56.3 });
    expect(figures[0]?.previousYear).toBeUndefined();
  });

  test('takes a rate of the nation for no figure where it has another unit', () => {
    const { figures } = readProse(
      forces.bedfordshire,
      `${period} the force made 56.3 arrests ${perHundred}, compared with the England and Wales rate of 45.5 percent.`,
    );
    expect(figures[0]?.englandAndWales).toEqual({ status: 'not-in-text' });
  });
});

describe('a figure that passages state more than once', () => {
  const stated = `${period} the force made 56.3 arrests ${perHundred}.`;

  test('stands once where they agree', () => {
    const { figures, problems } = readProse(forces.bedfordshire, stated, stated);
    expect(figures).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test('takes the wording that gives England and Wales too', () => {
    const both = stated.replace(/\.$/, ', compared with the England and Wales rate of 45.5.');
    const { figures } = readProse(forces.bedfordshire, stated, both);
    expect(figures.map((figure) => figure.englandAndWales)).toMatchObject([{ value: 45.5 }]);
  });

  test('is left out where they differ', () => {
    const other = stated.replace('56.3', '65.3');
    const { figures, problems } = readProse(forces.bedfordshire, stated, other);
    expect(figures).toEqual([]);
    expect(problems).toMatchObject([
      { line: 2, facts: { why: 'it is said in two ways, with `56.3` and `65.3`' } },
    ]);
  });

  test('is the later one of two years', () => {
    const before = stated.replace('2017', '2016').replace('56.3', '50.1');
    const { figures } = readProse(forces.bedfordshire, before, stated);
    expect(figures.map(({ period: when }) => when.status === 'stated' && when.printed)).toEqual([
      '12 months to 30 June 2017',
    ]);
  });
});
