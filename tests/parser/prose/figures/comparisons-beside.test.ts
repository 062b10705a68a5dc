import { describe, expect, test } from 'vitest';
import { forces, readProse } from './read-prose.ts';

const period = 'In the 12 months to 30 June 2017,';
const perHundred = 'per 100 domestic abuse-related offences';

/** A figure that is sure, beside words that compare something else, another time, or the contrary. */
test.each([
  'This is not one of the lowest rates in England and Wales.',
  'This is no longer higher than the England and Wales rate.',
  'This is positive, because burglary is well below the England and Wales rate.',
  'It also has one of the highest rates of stop and search.',
])('gives a figure no comparison from %j', (beside) => {
  const { figures } = readProse(
    forces.bedfordshire,
    `${period} the force made 56.3 arrests ${perHundred}. ${beside}`,
  );
  expect(figures).toMatchObject([{ force: { value: 56.3 } }]);
  expect(figures[0]?.comparison).toBeUndefined();
});

test.each([
  ['The force arrests a high proportion of domestic abuse suspects.', 'a high proportion'],
  ['The force does not arrest a high proportion of domestic abuse suspects.', undefined],
  ['The force used to arrest a high proportion of domestic abuse suspects.', undefined],
  ['In 2015, the force had one of the highest arrest rates for domestic abuse.', undefined],
  ['The force once made a high proportion of arrests for domestic abuse.', undefined],
  ['Officers believe that the force has a high arrest rate for domestic abuse.', undefined],
])('compares after %j with %j', (before, comparison) => {
  const { figures } = readProse(
    forces.bedfordshire,
    `${before} ${period} the force made 56.3 arrests ${perHundred}.`,
  );
  expect(figures.map((figure) => figure.comparison?.words)).toEqual([comparison]);
});

test('takes no comparison from a sentence into which a caption runs, and tells of it', () => {
  const { figures, problems } = readProse(
    forces.bedfordshire,
    `For further information about this data, please see annex A The force arrests a low proportion of domestic abuse suspects. ${period} the force made 56.3 arrests ${perHundred}.`,
  );
  expect(figures).toMatchObject([{ force: { value: 56.3 } }]);
  expect(figures[0]?.comparison).toBeUndefined();
  expect(problems).toMatchObject([{ facts: { found: 'a low proportion' } }]);
});

test('takes a difference from the nation for no figure of it', () => {
  const prose = `In Bedfordshire, 40 percent of the IOM cohort re-offended in the 12 months to 30 June 2017, which is higher than England and Wales by 3 percent.`;
  const { figures, problems } = readProse(forces.bedfordshire, prose);
  expect(figures).toEqual([]);
  expect(problems).toHaveLength(1);
});

/** A figure of the force whose sentence goes on with one that may be of something else, or that nobody can read. */
test.each([
  ['of another year', `45.5 ${perHundred} in 2016`],
  [
    'and one of the force or the nation',
    `45.5 ${perHundred}, down from 51.9 arrests ${perHundred} in the 12 months to 30 June 2016`,
  ],
  ['in another unit', '45.5 percent'],
  ['in a unit that is damaged', '45.5 arrests per 10% domestic abuse-related offences'],
  ['with a dash for a digit', `-5.5 arrests ${perHundred}`],
  ['with a stop before a comma', `45., arrests ${perHundred}`],
])('is left out beside a national rate %s', (_why, rate) => {
  const { figures, problems } = readProse(
    forces.bedfordshire,
    `${period} the force made 56.3 arrests ${perHundred}, compared with the England and Wales rate of ${rate}.`,
  );
  expect(figures).toEqual([]);
  expect(problems).toHaveLength(1);
});

test('is left out beside a national rate of another count', () => {
  const prose = `${period} the force made 56.3 arrests ${perHundred}, compared with the England and Wales charge rate of 23.2 ${perHundred}.`;
  const { figures, problems } = readProse(forces.bedfordshire, prose);
  expect(figures).toEqual([]);
  expect(problems.map(({ facts }) => facts.found)).toContain('56.3, 23.2');
});

test.each([
  ['10.2 percent', { value: 10.2 }],
  ['10.2', { status: 'not-in-text' }],
])('a national share of %s is %j', (printed, englandAndWales) => {
  const { figures } = readProse(
    forces.bedfordshire,
    `The force looks at outcomes. ${period} 12.5 percent of recorded crimes led to a charge. This compares to the England and Wales rate of ${printed}.`,
  );
  expect(figures).toMatchObject([{ force: { value: 12.5 }, englandAndWales }]);
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
      'what `45.5` counts, whose it is or of what time cannot be told for certain',
    ]);
  });

  test.each([
    `. The England and Wales figure is 45.5 for knives`,
    `. Across England and Wales there were 45.5`,
    `. This is below the England and Wales rate of 45.5 ${perHundred} for knives`,
  ])('tells of the national figure in words that are not understood: %s', (beside) => {
    const stated = `${period} the force made 56.3 arrests ${perHundred}`;
    const { figures, problems } = readProse(forces.bedfordshire, `${stated}${beside}.`);
    expect(figures[0]).toMatchObject({ englandAndWales: { status: 'not-in-text' } });
    expect(figures[0]?.comparison).toBeUndefined();
    expect(problems.map(({ facts }) => facts.found)).toContain('45.5');
  });

  test('leaves out a year that is not the one before', () => {
    const { figures } = readProse(
      forces.bedfordshire,
      `${period} the force made 56.3 arrests ${perHundred}, up from 40.1 arrests ${perHundred} in the 12 months to 30 June 2015.`,
    );
    expect(figures[0]?.force).toMatchObject({ value: 56.3 });
    expect(figures[0]?.previousYear).toBeUndefined();
  });
});
