import { describe, expect, test } from 'vitest';
import { namesAnotherAddress } from '../../../src/parser/document/link-labels.ts';

describe('namesAnotherAddress(words, url)', () => {
  test.each([
    ['www.gov.uk', 'http://www.gov.uk'],
    ['gov.uk', 'https://www.gov.uk/police'],
    ['https://www.gov.uk/police.', 'https://www.gov.uk/police'],
    ['www.gov.uk/a\\_b', 'http://www.gov.uk/a_b'],
    ['www.gov.uk/a b', 'http://www.gov.uk/a%20b'],
    ['the report', 'https://example.org/a'],
    ['crime-outcomes.pdf', 'https://example.org/a'],
    ['[1] e.g. this', 'https://example.org/a'],
  ])('takes `%s` for words of %s', (words, url) => {
    expect(namesAnotherAddress(words, url)).toBe(false);
  });

  test.each([
    ['www.gov.uk', 'https://gov.uk.example.org'],
    ['see www.gov.uk for more', 'https://example.org'],
    ['https://www.gov.uk/', 'https://www.gov.uk@example.org/'],
    ['www.gov.uk/police', 'https://www.gov.uk/prison'],
    ['www.gоv.uk', 'https://www.gov.uk'],
    ['the report', 'https://'],
  ])('knows that `%s` is not %s', (words, url) => {
    expect(namesAnotherAddress(words, url)).toBe(true);
  });
});
