import { describe, expect, test } from 'vitest';

import { joinLines, wordsWithin } from '../../src/pdf/join-lines.ts';

function joined(texts: readonly string[], knownWords: readonly string[] = []): string {
  return joinLines(
    texts.map((text) => ({ text, isCut: false })),
    new Set(knownWords),
  );
}

describe('joinLines(lines, knownWords)', () => {
  test.each([
    ['puts a space between lines', ['to keep', 'people safe'], 'to keep people safe'],
    ['keeps the hyphen of a compound', ['reducing re-', 'offending'], 'reducing re-offending'],
    ['keeps the hyphen of a number', ['the mid-', '2016 estimates'], 'the mid-2016 estimates'],
    ['keeps a hyphen before a capital', ['non-', 'British'], 'non-British'],
    ['keeps a dash between spaces', ['people –', 'who are'], 'people – who are'],
    ['drops a soft hyphen', ['infor\u00ad', 'mation'], 'information'],
    ['runs an address on after a slash', ['www.gov.uk/', 'police'], 'www.gov.uk/police'],
    ['runs an address on after a hyphen', ['www.a.uk/#risk-', 'based'], 'www.a.uk/#risk-based'],
    ['ends an address at a full stop', ['see www.gov.uk.', 'Then'], 'see www.gov.uk. Then'],
    ['parts an address from the next word', ['www.gov.uk', 'and more'], 'www.gov.uk and more'],
    ['runs on after a slash between words', ['charged/', 'summonsed'], 'charged/summonsed'],
  ])('%s', (_fact, texts, expected) => {
    expect(joined(texts)).toBe(expected);
  });

  test('drops a hyphen where the document has the word without it and never with it', () => {
    expect(joined(['their infor-', 'mation'], ['information'])).toBe('their information');
    expect(joined(['a co-', 'ordinator'], ['coordinator', 'co-ordinator'])).toBe('a co-ordinator');
  });

  test('runs on after an address that was too long for its line', () => {
    const cut = { text: 'www.gov.uk/uploads/Polic', isCut: true };
    const rest = { text: 'ing.pdf is here', isCut: false };
    expect(joinLines([cut, rest], new Set())).toBe('www.gov.uk/uploads/Policing.pdf is here');
  });
});

describe('wordsWithin(lines)', () => {
  test('gives whole words and compounds in lower case', () => {
    expect([...wordsWithin(['The re-offending', 'of 2,700'])]).toEqual([
      'the',
      're-offending',
      'of',
      '2',
      '700',
    ]);
  });
});
