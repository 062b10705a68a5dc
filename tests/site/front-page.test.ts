import { describe, expect, test } from 'vitest';

import { areasInWords } from '../../src/register/enclave.ts';
import { forceBySlug } from '../../src/register/forces.ts';
import { gradeGroups } from '../../src/summary/grade-groups.ts';
import { publicationSentence, reportScope } from '../../src/summary/report-scope.ts';
import { exampleRecord } from '../examples/record.ts';

const kent = forceBySlug('kent');
const essex = forceBySlug('essex');
if (!kent || !essex) throw new Error('Expected Kent and Essex in the register');

describe('reportScope(records)', () => {
  test('says what the reports here grade, and not that all PEEL inspections do', () => {
    expect(reportScope([exampleRecord])).toBe(
      'One report so far: Effectiveness 2017, on keeping people safe and reducing crime.',
    );
  });
});

describe('publicationSentence(records)', () => {
  test('says when they came out', () => {
    expect(publicationSentence([exampleRecord])).toBe('Published in March 2018.');
  });

  test('says from when to when they came out, as far as they say', () => {
    const { published, ...undated } = exampleRecord;
    expect(published).toBe('2018-03');
    const later = { ...exampleRecord, published: '2018-06' };
    expect(publicationSentence([later, undated, exampleRecord])).toBe(
      'Published from March 2018 to June 2018.',
    );
    expect(publicationSentence([undated])).toBe('');
  });
});

describe('gradeGroups(entries)', () => {
  const another = { ...exampleRecord, force: 'essex', year: 2018 };

  test('lists forces under their grades, and keeps reports of two years apart', () => {
    const groups = gradeGroups([
      { force: kent, report: exampleRecord },
      { force: essex, report: another },
    ]);
    expect(groups.map(({ report }) => report)).toEqual([
      'Effectiveness 2017',
      'Effectiveness 2018',
    ]);
    expect(groups[0]?.groups).toEqual([
      { grade: 'good', forces: [{ force: kent, isFromSummary: false }] },
    ]);
  });

  test('tells a grade from the summary, and puts what has none last', () => {
    const { source } = exampleRecord.judgments[0] ?? {};
    if (source === undefined) throw new Error('the example has a judgment');
    const derived = {
      ...exampleRecord,
      overall: { basis: 'derived' as const, grade: 'inadequate' as const, source },
    };
    const none = { ...exampleRecord, overall: { basis: 'not-in-text' as const } };
    const [{ groups } = { groups: [] }] = gradeGroups([
      { force: essex, report: none },
      { force: kent, report: derived },
    ]);
    expect(groups.map(({ grade }) => grade)).toEqual(['inadequate', undefined]);
    expect(groups[0]?.forces[0]?.isFromSummary).toBe(true);
  });
});

test('the area of the Metropolitan Police is without the City', () => {
  const met = forceBySlug('metropolitan');
  expect(met && areasInWords(met)).toEqual(['Greater London without the City of London']);
  expect(areasInWords(kent)).toEqual(['Kent', 'Medway']);
});
