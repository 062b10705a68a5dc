import { describe, expect, test } from 'vitest';
import { parseReports } from '../../src/parser/parse-reports.ts';
import { fiveTierScale, type Programme } from '../../src/programme/programmes.ts';
import { forces } from '../../src/register/forces.ts';

/** A question set that is data alone: another pillar, year, scale, questions and a metric with other labels. */
const programme: Programme = {
  id: 'legitimacy-2021',
  pillar: 'legitimacy',
  year: 2021,
  scale: fiveTierScale,
  narrativeFigures: [],
  cautions: [],
  overallAim: 'treating people fairly',
  questions: [
    {
      id: 'fair-treatment',
      title: 'Treating the public fairly',
      titles: ['Treating the public fairly'],
      sections: ['Using force'],
      summaryWords: ['fairly'],
      asks: 'Does the force treat people fairly?',
    },
    {
      id: 'ethical-behaviour',
      title: 'Behaving ethically',
      titles: ['Behaving ethically', 'Ethics'],
      sections: ['Standards'],
      summaryWords: ['ethical'],
      asks: 'Does the workforce behave ethically?',
    },
  ],
  metrics: [
    {
      id: 'complaints',
      question: 'fair-treatment',
      name: 'Complaints',
      unit: 'per-1000-population',
      panel: 'Complaints',
      period: '12 months to 31 March 2021',
      labels: ['Complaints per 1,000 population'],
      explanation: 'Complaints that the public made.',
    },
    {
      id: 'commendations',
      question: 'ethical-behaviour',
      name: 'Commendations',
      unit: 'per-1000-population',
      panel: 'Complaints',
      period: '12 months to 31 March 2021',
      isOptional: true,
      labels: ['Commendations per 1,000 population'],
      explanation: 'Thanks from the public, which only some reports print.',
    },
  ],
};

const text = `PEEL: Police legitimacy 2021

An inspection of Kent Police

March 2022

© HMICFRS 2022

ISBN: 978-1-78655-526-7

Contents

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

describe('a programme added as data', () => {
  const files = [{ path: 'kent.txt', bytes: new TextEncoder().encode(text) }];
  const [parsed] = parseReports({ files, register: forces, programmes: [programme] });
  const record = parsed?.record;

  test('makes its report a record, without a complaint', () => {
    expect(record?.id).toBe('kent-2021-legitimacy');
    expect(parsed?.diagnostics).toEqual([]);
  });

  test('divides the report into its chapters', () => {
    expect(record?.document.chapters.map(({ question, kind }) => question ?? kind)).toEqual([
      ...['title-page', 'force-in-numbers', 'overview', 'fair-treatment', 'ethical-behaviour'],
      'annex',
    ]);
  });

  test('gives grades of its own scale', () => {
    expect(record?.overall).toMatchObject({ basis: 'stated', grade: 'adequate' });
    expect(record?.judgments.map(({ question, grade }) => [question, grade])).toEqual([
      ['fair-treatment', 'adequate'],
      ['ethical-behaviour', 'outstanding'],
    ]);
  });

  test('gives figures of its own metrics', () => {
    expect(record?.metrics).toMatchObject([
      {
        metric: 'complaints',
        period: { from: '2020-04-01', to: '2021-03-31' },
        force: { status: 'stated', value: 3 },
        englandAndWales: { status: 'stated', value: 4 },
      },
    ]);
  });

  test('reads a figure that only some reports print where it stands, and misses it nowhere', () => {
    const printed = text.replace(
      '\nLegitimacy overview\n\nJudgments',
      `
Commendations per 1,000 population 12 months to 31 March 2021

Kent Police

7

England and Wales

5

Legitimacy overview

Judgments`,
    );
    const [other] = parseReports({
      files: [{ path: 'kent.txt', bytes: new TextEncoder().encode(printed) }],
      register: forces,
      programmes: [programme],
    });
    expect(other?.diagnostics).toEqual([]);
    expect(other?.record?.metrics.slice(1)).toMatchObject([
      { metric: 'commendations', force: { value: 7 }, englandAndWales: { value: 5 } },
    ]);
    expect(record?.metrics.map(({ metric }) => metric)).toEqual(['complaints']);
  });

  test('gives areas for improvement under its own questions', () => {
    expect(record?.areasForImprovement).toMatchObject([
      { question: 'fair-treatment', text: 'The force should record more.' },
    ]);
  });

  test('is refused by name where it is not added', () => {
    const [refused] = parseReports({ files, register: forces });
    expect(refused?.record).toBeUndefined();
    expect(refused?.diagnostics).toMatchObject([{ rule: 'unknown-programme', line: 1 }]);
  });
});
