import { describe, expect, test } from 'vitest';

import { continuesParagraph } from '../../../src/parser/sentences/sentence-ends.ts';
import { textOf } from '../../../src/parser/sentences/passage.ts';
import { contentReports, idOf, parseChanged } from '../content-reports.ts';

const words = (text: string) => [{ type: 'text' as const, text, line: 1 }];
const address = 'www.gov.uk/government/statistics/police-recorded-crime-open-data-tables';

describe('continuesParagraph(content, text)', () => {
  test.each([
    ['a sentence that goes on', 'the force does not have a good', 'understanding of it.', true],
    ['a sentence that goes on with a name', 'evidence as part of the work of', 'HMICFRS.', true],
    ['a sentence after one that ended', 'the force does not have a good plan.', 'It has.', false],
    ['a sentence that goes on after an address', `It is at ${address}`, 'and elsewhere.', true],
    ['another sentence after an address', address, 'Total police-recorded crime', false],
    ['the same where a line ended in the address', `${address.slice(0, 60)} x`, 'Total', false],
  ])('%s', (_what, before, text, expected) => {
    const content = words(before.padStart(45, 'so '));
    expect(continuesParagraph(content, text)).toBe(expected);
  });
});

/** What the annex says next after each of its addresses on a line of its own, as printed in every report. */
const afterAddresses = [
  'Total police-recorded crime includes all crime,',
  'All police forces record incidents of anti-social behaviour (ASB)',
  'When viewing this data the reader should be aware that North Yorkshire Police',
];

test.each(contentReports.map((file) => [idOf(file), file] as const))(
  'the annex of %s begins a paragraph after each address',
  (_id, file) => {
    const { record } = parseChanged(file, file.bytes);
    const annex = record?.document.chapters.find(({ kind }) => kind === 'annex');
    const paragraphs = (annex?.blocks ?? []).flatMap((block) =>
      block.type === 'paragraph' ? [textOf(block.content)] : [],
    );
    for (const beginning of afterAddresses)
      expect(paragraphs.filter((text) => text.startsWith(beginning))).toHaveLength(1);
  },
);
