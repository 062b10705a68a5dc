import { expect, test } from 'vitest';

import { createTermFinder } from '../../src/glossary/find-terms.ts';
import { linkReport } from '../../src/glossary/link-report.ts';
import { termMeanings } from '../../src/glossary/term-meanings.ts';
import { buildReportView } from '../../src/report-view/build-report-view.ts';
import { exampleRecord } from '../examples/record.ts';

const use = (report: string) => ({ report, footnote: 4, source: { line: 10, endLine: 10 } });

/** The example's paragraphs speak of `the force` and of `its places`; nothing speaks of a hub. */
const glossary = [
  {
    term: 'the force',
    variants: [
      { text: 'As Essex words it.', uses: [use('essex'), use('surrey')] },
      { text: 'As Kent words it.', uses: [use(exampleRecord.id)] },
    ],
  },
  {
    term: 'its',
    abbreviation: 'ITS',
    variants: [{ text: 'Only Essex says so.', uses: [use('essex')] }],
  },
  { term: 'hub', variants: [{ text: 'A hub is a place.', uses: [use('essex')] }] },
];

const view = linkReport(buildReportView(exampleRecord, 'Kent Police'), createTermFinder(glossary));

test('explains the terms that the page links: as its own report words them, else as another does', () => {
  expect(termMeanings(view, exampleRecord.id, glossary)).toEqual([
    {
      term: 'the force',
      abbreviation: undefined,
      text: 'As Kent words it.',
      use: use(exampleRecord.id),
    },
    { term: 'its', abbreviation: 'ITS', text: 'Only Essex says so.', use: use('essex') },
  ]);
});
