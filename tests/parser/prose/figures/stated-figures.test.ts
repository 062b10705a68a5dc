import { describe, expect, test } from 'vitest';
import { extractNarrativeFigures } from '../../../../src/parser/prose/figures/extract-narrative-figures.ts';
import { plainReader } from '../../../../src/parser/prose/plain-passage.ts';
import { narrativeFigureDefinitions } from '../../../../src/programme/narrative-figures.ts';
import { forces, inShort, readProse } from './read-prose.ts';
import { statedFigures } from './stated-figures.ts';

describe('figures that the five reports state', () => {
  test.each(statedFigures)('$title', ({ force, prose, states }) => {
    const { figures, problems } = readProse(force, prose);
    expect(figures.map(inShort)).toEqual(states);
    expect(problems).toEqual([]);
  });
});

/** Prose of our own in wordings of the same kind: other forces' reports use them. */
const otherWordings: readonly (readonly [prose: string, states: string])[] = [
  [
    'In the 12 months to 30 June 2017, Bedfordshire Police had 50.1 arrests per 100 domestic abuse-related offences, down from 55.2 arrests per 100 domestic abuse-related offences in the 12 months to 30 June 2016.',
    'domestic-abuse-arrest-rate | 12 months to 30 June 2017 | 50.1 | not-in-text | 55.2 in 12 months to 30 June 2016',
  ],
  [
    "Bedfordshire's charge rate in the 12 months to 30 June 2017 was 20.1 per 100 domestic abuse-related offences, compared with 18.6 per 100 domestic abuse-related offences across England and Wales.",
    'domestic-abuse-charge-rate | 12 months to 30 June 2017 | 20.1 | 18.6',
  ],
  [
    'The force has a charged/summonsed rate of 15.7 per 100 domestic abuse-related offences in the 12 months to 30 June 2017.',
    'domestic-abuse-charge-rate | 12 months to 30 June 2017 | 15.7 | not-in-text',
  ],
  [
    'In Bedfordshire, in the 12 months to 30 June 2017, 11.1 per cent of recorded crimes resulted in a charge or summons, which is above the rate for England and Wales of 10.2%.',
    'charged-or-summonsed | 12 months to 30 June 2017 | 11.1 | 10.2',
  ],
  [
    'The force deals with fewer calls now. In the 12 months to 30 June 2017, 45.1 percent of calls were resolved by telephone. The equivalent figure across England and Wales is 30.3 percent.',
    'telephone-resolution | 12 months to 30 June 2017 | 45.1 | 30.3',
  ],
  [
    'In the 12 months to 30 June 2017, the number of European arrest warrants (EAWs) executed in Bedfordshire is very high, at 118.9 warrants per million population, compared with the England and Wales rate of 21.8 warrants per million population.',
    'european-arrest-warrants | 12 months to 30 June 2017 | 118.9 | 21.8',
  ],
  [
    'As at 1 July 2017, Bedfordshire Police was actively disrupting, investigating or monitoring 33 organised crime groups (OCGs) per 1 million of the population. This compares with 46 OCGs per 1 million of the population across England and Wales.',
    'organised-crime-groups | as at 1 July 2017 | 33 | 46',
  ],
];

test.each(otherWordings)('reads %j', (prose, states) => {
  expect(readProse(forces.bedfordshire, prose).figures.map(inShort)).toEqual([states]);
});

test('quotes the sentences as printed, with the lines of each value', () => {
  const first = 'In the 12 months to 30 June 2017, there were 52.8 arrests for every 100';
  const second =
    'domestic abuse‑related offences recorded by Cambridgeshire Constabulary. This compares with an';
  const third = 'England and Wales rate of 45.5 arrests per 100 domestic abuse-related offences.';
  const text = ['We looked at this.', first, second, third, 'The force’s data are good.'].join(' ');
  const starts = [0, text.indexOf(first), text.indexOf(second), text.indexOf(third)];
  const lineAt = (offset: number) => starts.filter((start) => start <= offset).length + 323;
  const { figures } = readProse(forces.cambridgeshire, text);
  expect(figures[0]?.quote).toBe([first, second, third].join(' '));
  const placed = extractNarrativeFigures([{ text, lineAt }], {
    readPlainly: plainReader(forces.cambridgeshire),
    definitions: narrativeFigureDefinitions,
    tell: () => expect.fail(),
  });
  expect(placed.figures[0]).toMatchObject({
    force: { source: { line: 325, endLine: 325 } },
    englandAndWales: { source: { line: 327, endLine: 327 } },
    source: { line: 325, endLine: 327 },
  });
});

test('reads a figure that is an entry of data and nothing else', () => {
  const { figures } = extractNarrativeFigures(
    [
      {
        text: 'In the 12 months to 30 June 2017, Cambridgeshire Constabulary had 4.1 uses of Taser per 10,000 population, compared with the England and Wales rate of 3.9 per 10,000 population.',
        lineAt: () => 1,
      },
    ],
    {
      tell: () => expect.fail(),
      readPlainly: plainReader(forces.cambridgeshire),
      definitions: [
        {
          id: 'taser-uses',
          question: 'investigating-crime',
          name: 'Uses of Taser',
          unit: 'per-10000-population',
          explanation: 'Uses of Taser, for every 10,000 people.',
          wording: { period: 'span', counted: 'uses of taser', clues: [/\btaser\b/i] },
        },
      ],
    },
  );
  expect(figures.map(inShort)).toEqual(['taser-uses | 12 months to 30 June 2017 | 4.1 | 3.9']);
});
