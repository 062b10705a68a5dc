import { describe, expect, test } from 'vitest';

import type { ReportRecord } from '../../src/schema/record.ts';
import { findingsSentence } from '../../src/summary/findings-sentence.ts';
import { overallBasisNote, overallSentence } from '../../src/summary/overall-sentence.ts';
import { scaleSentence } from '../../src/summary/scale-sentence.ts';
import { exampleReport } from '../examples/force-report.ts';

const source = { line: 1, endLine: 1 };

describe('overallSentence(record, forceName)', () => {
  test.each<[ReportRecord['overall'], string]>([
    [
      { basis: 'stated', grade: 'outstanding', source },
      'In 2017, Kent Police was graded Outstanding at keeping people safe and reducing crime.',
    ],
    [
      { basis: 'derived', grade: 'requires-improvement', source },
      'In 2017, Kent Police was graded Requires improvement at keeping people safe and reducing crime, by the summary of its report.',
    ],
    [
      { basis: 'not-in-text' },
      'Our copy of the report does not give an overall grade for Kent Police.',
    ],
  ])('says %o', (overall, sentence) => {
    expect(overallSentence({ ...exampleReport, overall }, 'Kent Police')).toBe(sentence);
  });
});

describe('overallBasisNote(record)', () => {
  test('says nothing of a grade that the judgments state', () => {
    const overall = { basis: 'stated', grade: 'good', source } as const;
    expect(overallBasisNote({ ...exampleReport, overall })).toBeUndefined();
  });

  test('says that a grade comes from the summary', () => {
    const overall = { basis: 'derived', grade: 'good', source } as const;
    expect(overallBasisNote({ ...exampleReport, overall })).toContain('opening sentence');
  });

  test('blames the text for a grade that it lacks', () => {
    const note = overallBasisNote({ ...exampleReport, overall: { basis: 'not-in-text' } });
    expect(note).toContain('says nothing about the force');
  });
});

describe('findingsSentence(record)', () => {
  const [cause] = exampleReport.causesOfConcern;
  const [area] = exampleReport.areasForImprovement;

  test.each([
    [
      'both',
      exampleReport.causesOfConcern,
      exampleReport.areasForImprovement,
      'The inspectors stated one cause of concern, with two recommendations, and two areas for improvement.',
    ],
    [
      'a cause alone',
      exampleReport.causesOfConcern,
      [],
      'The inspectors stated one cause of concern, with two recommendations. Our copy of the report lists no area for improvement.',
    ],
    [
      'one area alone',
      [],
      area === undefined ? [] : [area],
      'The inspectors stated one area for improvement. Our copy of the report lists no cause of concern.',
    ],
    [
      'neither',
      [],
      [],
      'Our copy of the report lists no cause of concern and no area for improvement.',
    ],
    [
      'a cause without a recommendation',
      cause === undefined ? [] : [{ ...cause, recommendations: [] }],
      [],
      'The inspectors stated one cause of concern, with no recommendation. Our copy of the report lists no area for improvement.',
    ],
  ])('counts %s', (_name, causesOfConcern, areasForImprovement, sentence) => {
    expect(findingsSentence({ causesOfConcern, areasForImprovement })).toBe(sentence);
  });
});

describe('scaleSentence(report)', () => {
  test('names the four grades of 2017', () => {
    expect(scaleSentence({ programmeId: 'effectiveness-2017', year: 2017 })).toBe(
      'Four grades could be given in 2017: Outstanding, Good, Requires improvement and Inadequate.',
    );
  });

  test('a programme that is not known is a fault, never silence', () => {
    expect(() => scaleSentence({ programmeId: 'efficiency-2011', year: 2011 })).toThrow(
      'no programme is known as efficiency-2011',
    );
  });
});
