import { describe, expect, test } from 'vitest';
import { withWholeWords } from '../../../src/parser/normalise/hyphenation.ts';

describe('withWholeWords(lines)', () => {
  test.each<[string, string[], string[]]>([
    ['a soft hyphen', ['well reso\u00AD', 'urced teams'], ['well', 'resourced teams']],
    [
      'a word that stands elsewhere',
      ['well reso-', 'urced teams', 'resourced'],
      ['well', 'resourced teams', 'resourced'],
    ],
    ['a word with a hyphen', ['an anti-', 'social act'], ['an', 'anti-social act']],
    [
      'a word that stands elsewhere in both forms',
      ['the re-', 'offending rate', 're-offending', 'reoffending'],
      ['the', 're-offending rate', 're-offending', 'reoffending'],
    ],
    ['a word alone on its line', ['reso\u00AD', 'urced teams'], ['resourced', 'teams']],
  ])('makes whole %s', (_what, lines, whole) => {
    expect(withWholeWords(lines)).toEqual(whole);
  });

  test.each<[string, string[]]>([
    ['a dash', ['the force -', 'which is good']],
    ['a list', ['text -', '- an item']],
    ['an empty line below', ['well reso-', '', 'urced']],
    ['a capital below', ['Non-', 'England rates']],
    ['figures', ['2016-', '17 was']],
  ])('leaves %s alone', (_what, lines) => {
    expect(withWholeWords(lines)).toEqual(lines);
  });
});
