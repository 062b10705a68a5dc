import { describe, expect, test } from 'vitest';

import { findAbbreviations } from '../../src/search/abbreviations.ts';

describe('findAbbreviations(texts)', () => {
  test.each([
    ['the mapping of organised crime groups (OCGs) in', 'OCG', 'organised crime group'],
    [
      'a multi-agency risk assessment conference (MARAC).',
      'MARAC',
      'multi-agency risk assessment conference',
    ],
    [
      'management of sexual or violent offenders (MOSOVO)',
      'MOSOVO',
      'management of sexual or violent offender',
    ],
    [
      'with the office of the police and crime commissioner (OPCC)',
      'OPCC',
      'office of the police and crime commissioner',
    ],
  ])('reads in ‘%s’ what %s stands for', (text, short, long) => {
    expect(findAbbreviations([text])).toEqual([{ short, long }]);
  });

  test.each(['see annex A (PEEL)', '(OCG)', 'a note (2017)', 'the force (South Wales)'])(
    'takes nothing from ‘%s’',
    (text) => {
      expect(findAbbreviations([text])).toEqual([]);
    },
  );

  test('prefers the words that are given most often', () => {
    const often = 'local policing team (LPT)';
    expect(findAbbreviations([often, 'large power tool (LPT)', often])).toEqual([
      { short: 'LPT', long: 'local policing team' },
    ]);
  });
});
