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
  ['In 2015, the force had one of the highest arrest rates for domestic abuse.', undefined],
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

test('takes a rate of the nation for another year for none', () => {
  const { figures, problems } = readProse(
    forces.bedfordshire,
    `${period} the force made 56.3 arrests ${perHundred}, compared with the England and Wales rate of 45.5 ${perHundred} in 2016.`,
  );
  expect(figures.map((figure) => figure.englandAndWales.status)).toEqual(['not-in-text']);
  expect(problems.map(({ facts }) => facts.found)).toEqual(['45.5']);
});

/** Numbers after a comparison that may be of England and Wales, or of something else than the figure. */
test.each([
  [
    `compared with the England and Wales rate of 45.5 ${perHundred}, down from 51.9 arrests ${perHundred} in the 12 months to 30 June 2016`,
    { englandAndWales: { value: 45.5 } },
    '51.9',
  ],
  [
    `compared with the England and Wales charge rate of 23.2 ${perHundred}`,
    { englandAndWales: { status: 'not-in-text' } },
    '23.2',
  ],
])('tells of a number that is not certainly the same figure: %s', (beside, stated, found) => {
  const { figures, problems } = readProse(
    forces.bedfordshire,
    `${period} the force made 56.3 arrests ${perHundred}, ${beside}.`,
  );
  expect(figures).toMatchObject([{ force: { value: 56.3 }, ...stated }]);
  expect(figures[0]?.previousYear).toBeUndefined();
  expect(problems.map(({ facts }) => facts.found)).toContain(found);
});

/** A figure of the force is sure, and the national one beside it cannot be read. */
test.each([
  ['a unit that is damaged', '45.5 arrests per 10% domestic'],
  ['a dash for a digit', '-5.5 arrests per 100'],
  ['a stop before a comma', '45., arrests per 100'],
])('tells of a national rate with %s', (_why, words) => {
  const { figures, problems } = readProse(
    forces.bedfordshire,
    `${period} the force made 56.3 arrests ${perHundred}, compared with the England and Wales rate of ${words} domestic abuse-related offences.`,
  );
  expect(figures).toMatchObject([
    { force: { value: 56.3 }, englandAndWales: { status: 'not-in-text' } },
  ]);
  expect(problems).toHaveLength(1);
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
