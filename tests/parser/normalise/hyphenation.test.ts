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
    [
      'a soft hyphen and the hyphen it draws',
      ['intel\u00AD-', 'ligence of it'],
      ['', 'intelligence of it'],
    ],
    [
      'a soft hyphen, with the hyphen it draws on a line of its own',
      ['more preven\u00AD', '-', 'tative work'],
      ['more', '', 'preventative work'],
    ],
    [
      'a word that stands elsewhere, after a space',
      ['the neighbour -', 'hood team', 'neighbourhood'],
      ['the', 'neighbourhood team', 'neighbourhood'],
    ],
    [
      'a word that no line has whole, after a space, as others are that stand elsewhere',
      ['had super -', 'vised the regis -', 'tered and coordi -', 'nated', 'registered coordinated'],
      ['had', 'supervised the', 'registered and', 'coordinated', 'registered coordinated'],
    ],
    [
      'the same inside lines, and over an empty one',
      ['had super - vised the regis -', '', 'tered coordi - nated', 'registered coordinated'],
      ['had supervised the', '', 'registered coordinated', 'registered coordinated'],
    ],
    [
      'a word whose hyphen stands on a line of its own',
      ['they review inves', '-', '', 'tigations well', 'investigations'],
      ['they review', '', '', 'investigations well', 'investigations'],
    ],
    ["a word with PDFium's sign", ['a neighbour\uFFFEhood team'], ['a neighbour-hood team']],
    [
      'a word after a space, once, where another begins like it',
      ['the preven -', 'tative work', 'prevention'],
      ['the', 'preventative work', 'prevention'],
    ],
    ['a soft hyphen inside a line', ['a neighbour\u00ADhood team'], ['a neighbourhood team']],
    [
      'a word broken inside a line',
      ['it is effec- tively so', 'effectively'],
      ['it is effectively so', 'effectively'],
    ],
    [
      'a hyphened word broken inside a line',
      ['reducing re- offending', 're-offending'],
      ['reducing re-offending', 're-offending'],
    ],
    [
      'a compound',
      ['its problem was', 'problem- solving work'],
      ['its problem was', 'problem-solving work'],
    ],
    ['a word alone on its line', ['reso\u00AD', 'urced teams'], ['', 'resourced teams']],
  ])('makes whole %s', (_what, lines, whole) => {
    expect(withWholeWords(lines)).toEqual(whole);
  });

  test.each<[string, string[]]>([
    ['a dash', ['the force -', 'which is good']],
    ['a dash on a line of its own', ['of the officers', '- ', '', 'ensure that it acts']],
    ['a hyphen that waits for its word', ['short of short- and long-term plans']],
    ['a hyphen after half of a word', ['when he moved to an- other', 'he ran an office']],
    ['a hyphen after no word of the text', ['it has rou- tine']],
    ['a list', ['text -', '- an item']],
    ['an empty line below', ['well reso-', '', 'urced']],
    ['a capital below', ['Non-', 'England rates']],
    ['figures', ['2016-', '17 was']],
  ])('leaves %s alone', (_what, lines) => {
    expect(withWholeWords(lines)).toEqual(lines);
  });
});
