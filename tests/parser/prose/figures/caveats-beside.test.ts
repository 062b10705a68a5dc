import { describe, expect, test } from 'vitest';
import { forces, readProse } from './read-prose.ts';

const stated =
  'In the 12 months to 30 June 2017, the force made 56.3 arrests per 100 domestic abuse-related offences.';

function caveatsIn(paragraph: string): string[] | undefined {
  const { figures } = readProse(forces.bedfordshire, paragraph);
  return figures[0]?.caveats.map(({ text }) => text);
}

describe('a sentence that says what to think of a figure', () => {
  test.each([
    'The force disputes this figure.',
    'The figure is an estimate.',
    'The force has since found that it had counted some cases twice.',
    'Because of the small numbers involved, this figure should be interpreted with care.',
    'We were not able to verify these figures.',
    'Please note that this includes offences recorded in earlier years.',
    'Its data on arrests were incomplete.',
    'However, 4,000 offences had not been counted at the time.',
    'The force did not supply data for the last quarter.',
    'The calculation is disputed.',
  ])('is a caveat after it: %s', (beside) => {
    expect(caveatsIn(`${stated} ${beside} Officers wear cameras.`)).toEqual([beside]);
  });

  test.each([
    'The following figure should be treated with caution.',
    'The force was unable to provide complete data for this period.',
    'Data from the force for this measure are unreliable.',
    'Figures for Bedfordshire Police and Hertfordshire Constabulary are given together.',
  ])('is a caveat before it: %s', (beside) => {
    expect(caveatsIn(`${beside} ${stated}`)).toEqual([beside]);
  });

  test.each([
    'This section is about Luton only.',
    'The figure in this paragraph includes the work of partners.',
  ])('is a caveat wherever it stands in the paragraph: %s', (said) => {
    const other = 'Officers are proud of this.';
    expect(caveatsIn(`${said} ${other} ${stated}`)).toEqual([said]);
    expect(caveatsIn(`${stated} ${other} ${said}`)).toEqual([said]);
  });

  test('is one of several', () => {
    const [one, other] = ['We have not verified this figure.', 'The force disputes this figure.'];
    expect(caveatsIn(`${stated} ${one} ${other}`)).toEqual([one, other]);
  });
});

describe('another sentence', () => {
  test.each([
    'Officers are proud of this.',
    'This is good for victims.',
    'This is a change from 2016, when the figure was 43.6.',
    'The force recorded every caution that it gave.',
    'Officers told us of the data that they have. The force disputes this figure.',
  ])('is none after it: %s', (beside) => {
    expect(caveatsIn(`${stated} ${beside}`)).toEqual([]);
  });

  test.each([
    'The force disputes this figure.',
    "The force's data show a decline in arrests that end in a caution.",
    'Of all crimes, 9% were solved. The data are unreliable.',
  ])('is none before it: %s', (beside) => {
    expect(caveatsIn(`${beside} ${stated}`)).toEqual([]);
  });
});
