import { describe, expect, test } from 'vitest';

import { findHyphenated } from '../../src/search/hyphenated.ts';
import { spellings } from '../../src/search/spellings.ts';

describe('findHyphenated(texts)', () => {
  test('lists what texts print with hyphens, and whether its parts stand apart as well', () => {
    const texts = [
      'Anti-social behaviour and out-of-court disposals.',
      'Other out of court disposals; it is anti, social or neither.',
    ];
    expect(findHyphenated(texts)).toEqual([
      { word: 'anti-social', isApart: false },
      { word: 'out-of-court', isApart: true },
    ]);
  });

  test.each(['www.example.org/how-we-inspect', '2016-17', 'a dash – like this', 'cut- off'])(
    'takes nothing from ‘%s’',
    (text) => {
      expect(findHyphenated([text])).toEqual([]);
    },
  );
});

describe('spellings(query, vocabulary)', () => {
  const vocabulary = {
    abbreviations: [
      { short: 'OCG', long: 'organised crime group' },
      { short: 'MARAC', long: 'multi-agency risk assessment conference' },
    ],
    hyphenated: [
      { word: 'multi-agency', isApart: false },
      { word: 'out-of-court', isApart: true },
    ],
  };

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
    // The reports print ‘out of court disposals’, and ‘Out-of-court’ in a list.
    ['out-of-court disposals', ['out-of-court disposals', 'out of court disposals']],
    ['"Out of court disposals"', ['"Out of court disposals"', '"Out-of-court disposals"']],
    ['"multi agency" hub', ['"multi agency" hub', '"multi-agency" hub']],
    // What no text prints with a hyphen is looked for without.
    ['knife-crime', ['knife-crime', 'knife crime']],
    // What every text prints with one is looked for with it.
    ['multi-agency hub', ['multi-agency hub']],
  ])('spells %j as %j', (query, spelled) => {
    expect(spellings(query, vocabulary)).toEqual(spelled);
  });
});
