import { describe, expect, test } from 'vitest';

import { glossaryPassages } from '../../src/search/glossary-passages.ts';
import { indexRecord } from '../../src/search/index-record.ts';
import { reportPassages } from '../../src/search/report-passages.ts';
import { exampleRecord } from '../examples/record.ts';

const kent = { name: 'Kent Police', shortName: 'Kent' };
const passages = reportPassages(exampleRecord, kent);
const page = '/forces/kent/2017-effectiveness/';

describe('reportPassages(record, force)', () => {
  test('takes what a reader reads and leaves out cover, bare figures and furniture', () => {
    expect(passages.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      'heading: Force in numbers',
      'heading: Calls for assistance',
      'paragraph: *For more see annex A.',
      'heading: Effectiveness overview',
      'paragraph: Question, Grade, Last inspected',
      'paragraph: Preventing crime, Requires improvement, 2017',
      'heading: Preventing crime',
      'heading: Mental health',
      'paragraph: The force knows its places wellwww.example.org',
      'heading: Mental health',
      'heading: In custody',
      'paragraph: Figure 1: Proportion of outcomes',
      'area-for-improvement: The force should share practice.',
      'paragraph: The force should listen.',
      'footnote: Full details are elsewhere.',
      'footnote: Nothing leads here.',
    ]);
  });

  test('tells what inspectors found from what goes with it', () => {
    const asides = passages.filter(({ isAside }) => isAside === true).map(({ words }) => words);
    expect(asides).toEqual([
      'Force in numbers',
      'Calls for assistance',
      '*For more see annex A.',
      'Effectiveness overview',
      'Preventing crime',
      'Mental health',
      'Mental health',
      'In custody',
      'Full details are elsewhere.',
      'Nothing leads here.',
    ]);
  });

  test('leads to the line of the passage and to that of its heading', () => {
    const passage = passages.find(({ kind }) => kind === 'area-for-improvement');
    expect(passage).toMatchObject({
      href: `${page}#line-52`,
      section: 'Preventing crime: In custody',
      sectionHref: `${page}#line-45`,
      chapterHref: `${page}#preventing-crime`,
      group: 'Kent Police, Effectiveness 2017',
      forces: ['Kent'],
      question: 'Preventing crime and tackling anti-social behaviour',
    });
  });

  test('gives no question to what stands in no question’s chapter', () => {
    const passage = passages.find(({ words }) => words === 'Effectiveness overview');
    expect(passage).toMatchObject({ section: 'Effectiveness overview' });
    expect(passage).not.toHaveProperty('question');
  });

  test('tells a cause of concern from what is recommended about it', () => {
    const [area] = exampleRecord.areasForImprovement;
    if (area === undefined) throw new Error('the example has an area for improvement');
    const recommendation = { text: 'The force should listen.', source: { line: 54, endLine: 54 } };
    const record = {
      ...exampleRecord,
      areasForImprovement: [],
      causesOfConcern: [{ ...area, recommendations: [recommendation] }],
    };
    const found = reportPassages(record, kent).map(({ kind, words }) => `${kind}: ${words}`);
    expect(found).toContain('cause-of-concern: The force should share practice.');
    expect(found).toContain('recommendation: The force should listen.');
  });

  test('leaves footnotes that define a term to the glossary', () => {
    const definition = { term: 'Details', text: 'Full details', footnote: 1 };
    const record = {
      ...exampleRecord,
      definitions: [{ ...definition, source: { line: 56, endLine: 56 } }],
    };
    const notes = reportPassages(record, kent).filter(({ kind }) => kind === 'footnote');
    expect(notes.map(({ words }) => words)).toEqual(['Nothing leads here.']);
  });
});

describe('glossaryPassages(entries, forceOf)', () => {
  const use = { footnote: 1, source: { line: 1, endLine: 1 } };
  const entries = [
    {
      term: 'Golden hour',
      variants: [
        { text: 'Golden hour is the time after a crime.', uses: [{ ...use, report: 'kent' }] },
        {
          text: 'The first hour.',
          uses: [
            { ...use, report: 'kent' },
            { ...use, report: 'gwent' },
          ],
        },
      ],
    },
    { term: 'OSARA', variants: [{ text: 'A problem-solving approach.', uses: [] }] },
  ];

  test('gives a term once, with all wordings and the forces that use them', () => {
    const [first, second] = glossaryPassages(entries, (report) => report.toUpperCase());
    expect(first).toMatchObject({
      href: '/glossary/#golden-hour',
      words: 'Golden hour is the time after a crime. The first hour.',
      forces: ['KENT', 'GWENT'],
      kind: 'glossary',
    });
    expect(second?.words).toBe('OSARA: A problem-solving approach.');
  });
});

test('indexRecord(passage) filters by force, question and kind in words', () => {
  const passage = passages.find(({ kind }) => kind === 'area-for-improvement');
  if (passage === undefined) throw new Error('the example has an area for improvement');
  expect(indexRecord(passage, '3.1').filters).toEqual({
    force: ['Kent'],
    question: ['Preventing crime and tackling anti-social behaviour'],
    kind: ['Area for improvement'],
  });
});
