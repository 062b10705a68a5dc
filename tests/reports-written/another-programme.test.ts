import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/parser/build-document.ts';
import { createReporter } from '../../src/parser/diagnostics.ts';
import { extractAreasForImprovement } from '../../src/parser/extract/areas-for-improvement.ts';
import { extractJudgments } from '../../src/parser/extract/judgments.ts';
import { readMetrics } from '../../src/parser/extract/metric-readings.ts';
import { tokensOf } from '../../src/parser/extract/number-tokens.ts';
import { settleJudgments } from '../../src/parser/extract/settle-judgments.ts';
import { readLines } from '../../src/parser/lines.ts';
import { outlineReport } from '../../src/parser/regions.ts';
import { fiveTierScale, type Programme } from '../../src/programme/programmes.ts';

/** A question set that is data alone: another pillar, year, scale, questions and a metric with other labels. */
const programme: Programme = {
  pillar: 'legitimacy',
  year: 2021,
  scale: fiveTierScale,
  overallAim: 'treating people fairly',
  questions: [
    {
      id: 'fair-treatment',
      title: 'Treating the public fairly',
      titles: ['Treating the public fairly'],
      sections: ['Using force'],
      asks: 'Does the force treat people fairly?',
    },
    {
      id: 'ethical-behaviour',
      title: 'Behaving ethically',
      titles: ['Behaving ethically', 'Ethics'],
      sections: ['Standards'],
      asks: 'Does the workforce behave ethically?',
    },
  ],
  metrics: [
    {
      id: 'incidents',
      name: 'Complaints',
      unit: 'per-1000-population',
      panel: 'Complaints',
      period: '12 months to 31 March 2021',
      labels: ['Complaints per 1,000 population'],
      explanation: 'Complaints that the public made.',
    },
  ],
};

const text = `Contents

Force in numbers 3
Legitimacy overview 4
Treating the public fairly 5
Ethics 6
Annex A – About the data 7

Force in numbers

Complaints

Complaints per 1,000 population 12 months to 31 March 2021

Kent Police

3

England and Wales

4

Legitimacy overview

Judgments

Overall legitimacy 2021  Adequate

Treating the public fairly\tAdequate\t2021
Behaving ethically\tOutstanding\t2021

Summary

Kent Police is adequate at treating people fairly.

Treating the public fairly

Adequate

Using force

It was recorded.

Areas for improvement

- The force should record more.

Ethics

Outstanding

Standards

They are kept.

Annex A – About the data

A dash means none.`;

describe('a question set added as data', () => {
  const lines = readLines(text);
  const reporter = createReporter('kent.txt');
  const furniture = new Map();
  const outline = outlineReport({ lines, programme, furniture }, reporter);
  const document = buildDocument({ lines, outline, furniture, programme });
  const forceNames = ['Kent Police'];

  test('divides a report into its chapters', () => {
    expect(document.chapters.map(({ question, kind }) => question ?? kind)).toEqual([
      ...['force-in-numbers', 'overview', 'fair-treatment', 'ethical-behaviour', 'annex'],
    ]);
    expect(reporter.diagnostics()).toEqual([]);
  });

  test('gives grades of its own scale', () => {
    const table = extractJudgments({ lines, programme, year: 2021 }, reporter);
    const settled = settleJudgments(
      { table, document, programme, forceNames, line: 1, year: 2021 },
      reporter,
    );
    expect(settled.overall).toMatchObject({ basis: 'stated', grade: 'adequate' });
    expect(settled.judgments.map(({ question, grade }) => [question, grade])).toEqual([
      ['fair-treatment', 'adequate'],
      ['ethical-behaviour', 'outstanding'],
    ]);
    expect(reporter.diagnostics()).toEqual([]);
  });

  test('gives figures of its own metrics', () => {
    const pages = outline.regions.find(({ chapter }) => chapter.kind === 'force-in-numbers');
    const tokens = tokensOf({ lines: lines.slice(pages?.from, pages?.to), programme, forceNames });
    const [reading] = readMetrics({ tokens, programme, line: 1 }, createReporter('kent.txt'));
    expect(reading?.order).toBe('paired');
    expect(reading?.figures).toMatchObject([{ value: 3 }, { value: 4 }]);
  });

  test('gives areas for improvement under its own questions', () => {
    const found = { id: 'kent', chapters: document.chapters, headings: outline.headings };
    expect(extractAreasForImprovement(found, reporter)).toMatchObject([
      { question: 'fair-treatment', text: 'The force should record more.' },
    ]);
  });
});
