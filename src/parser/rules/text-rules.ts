import { rule, ruleOn } from './rule.ts';

/** The diagnostics about a file and its characters. */
export const textRules = {
  'not-text': ruleOn<{ found: string }>({
    severity: 'error',
    about: 'The bytes are no text: an image, an archive, a program.',
    expected: 'the text of a report',
    found: ({ found }) => found,
    remedy: 'convert the PDF to text first',
    example: { found: 'a PDF' },
  }),
  'empty-text': rule({
    severity: 'error',
    about: 'The file has no words.',
    expected: 'the text of a report',
    found: 'no words',
    remedy: 'convert the PDF again',
  }),
  'unknown-character': ruleOn<{ found: string }>({
    severity: 'warning',
    about:
      'A character is not what the report printed: a decoder did not know it, read it wrongly, or lost a digit.',
    expected: 'the characters of an English text',
    found: ({ found }) => `\`${found}\``,
    remedy: 'compare the line with the PDF, or convert it again as UTF-8',
    example: { found: 'l\uFFFDok' },
  }),
  'text-too-long': ruleOn<{ found: string; limit: string; remedy: string }>({
    severity: 'error',
    about:
      'The file, or a line of it, is far longer than any report has, so it is not read at all.',
    expected: ({ limit }) => `a report of at most ${limit}`,
    found: ({ found }) => found,
    remedy: ({ remedy }) => remedy,
    example: { limit: '200000 lines', found: '200306 lines', remedy: 'give one report a file' },
  }),
  'more-of-the-same': ruleOn<{ rule: string; most: number }>({
    severity: 'warning',
    about:
      'One rule is broken so often that nobody would read every message; the first ones are listed.',
    expected: ({ rule: name, most }) => `at most ${String(most)} of \`${name}\``,
    found: 'more',
    remedy: 'the rest are not listed',
    example: { rule: 'empty-finding', most: 50 },
  }),
};
