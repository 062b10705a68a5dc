import { describe, expect, test } from 'vitest';

import { findAbbreviations, spellings } from '../../src/search/abbreviations.ts';

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

describe('spellings(query, abbreviations)', () => {
  const known = [
    { short: 'OCG', long: 'organised crime group' },
    { short: 'MARAC', long: 'multi-agency risk assessment conference' },
  ];

  test.each([
    ['OCG mapping', ['OCG mapping', 'organised crime group mapping']],
    ['organised crime group mapping', ['organised crime group mapping', 'OCG mapping']],
    ['ocgs', ['ocgs', 'organised crime group']],
    ['"Organised crime groups"', ['"Organised crime groups"', '"OCG"']],
    [
      'multi agency risk assessment conferences',
      ['multi agency risk assessment conferences', 'MARAC'],
    ],
    ['domestic abuse', ['domestic abuse']],
    ['OCGX', ['OCGX']],
  ])('spells %j as %j', (query, spelled) => {
    expect(spellings(query, known)).toEqual(spelled);
  });
});
