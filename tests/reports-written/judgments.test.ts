import { describe, expect, test } from 'vitest';
import {
  carriedOver,
  describeReport,
  inspected,
  type DescribedQuestion,
  type ReportDescription,
} from './description.ts';
import { expectedFacts } from './expected-facts.ts';
import { judgmentTables } from './judgment-tables.ts';
import { layouts } from './layouts.ts';
import { printedQuestions } from './programme-2017.ts';
import { factsOfWritten, readText, rulesOf } from './read-written.ts';
import { writeReport } from './write-report.ts';

const grades = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];
const ids = printedQuestions.map((question) => question.id);

/** Every subset of the five questions; those outside it stand in the table alone. */
const subsets = Array.from({ length: 2 ** ids.length }, (_subset, bits) =>
  ids.filter((_id, at) => bits & (1 << at)),
);

function withGrade(grade: string): DescribedQuestion[] {
  return ids.map((id) => inspected(id, { grade }));
}

/** A summary that says the overall grade, as reports word it. */
function summaryOf(grade: string): string {
  const verdict =
    grade === 'Requires improvement' ? 'requires improvement' : `is ${grade.toLowerCase()}`;
  return `Durham Constabulary ${verdict} at keeping people safe and reducing crime.`;
}

function describeGraded(overall: string, questions: DescribedQuestion[]): ReportDescription {
  return describeReport({ overall, summary: summaryOf(overall), questions });
}

describe.each(Object.entries(layouts))('a report %s', (_layout, layout) => {
  test.each(subsets.map((subset) => [subset.join(', ') || 'none', subset] as const))(
    'inspected in 2017: %s',
    (_names, subset) => {
      const report = describeReport({
        questions: ids.map((id) =>
          subset.includes(id)
            ? inspected(id, { areasForImprovement: [`The force should look again at ${id}.`] })
            : carriedOver(id, { grade: 'Requires improvement' }),
        ),
      });
      const parsed = readText(writeReport(report, layout));
      expect(factsOfWritten(parsed)).toEqual(expectedFacts(report));
      expect(rulesOf(parsed)).toEqual([]);
    },
  );
});

describe.each(Object.entries(judgmentTables))('judgments %s', (_table, judgments) => {
  test.each(grades)('every question is %s', (grade) => {
    const report = describeGraded(grade, withGrade(grade));
    const parsed = readText(writeReport(report, { ...layouts.plain, judgments }));
    expect(factsOfWritten(parsed)).toEqual(expectedFacts(report));
    expect(rulesOf(parsed)).toEqual([]);
  });

  test('each question has another grade and year', () => {
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = ids;
    const report = describeGraded('Inadequate', [
      inspected(first, { grade: 'Outstanding' }),
      carriedOver(second, { grade: 'Requires improvement' }),
      inspected(third, { grade: 'Inadequate' }),
      carriedOver(fourth, { grade: 'Good' }),
      inspected(fifth, { grade: 'Ungraded' }),
    ]);
    const parsed = readText(writeReport(report, { ...layouts.plain, judgments }));
    expect(factsOfWritten(parsed)).toEqual(expectedFacts(report));
  });
});

describe('what contradicts itself', () => {
  const read = (changes: Partial<ReportDescription>) =>
    readText(writeReport(describeReport(changes), layouts.plain));

  test('a grade of the five-tier scale is none of 2017', () => {
    const parsed = read({ questions: withGrade('Adequate') });
    expect(parsed.record?.judgments).toEqual([]);
    expect(rulesOf(parsed)).toEqual(ids.map(() => 'grade-off-scale'));
  });

  test('an overall grade of the five-tier scale is none of 2017', () => {
    const parsed = read({ overall: 'Adequate', summary: summaryOf('Adequate') });
    expect(parsed.record?.overall).toEqual({ basis: 'not-in-text' });
    expect(rulesOf(parsed)).toEqual(['grade-off-scale']);
  });

  test.each(grades.slice(1))('a chapter that says Outstanding where the table says %s', (grade) => {
    const questions = withGrade(grade).map((question) =>
      question.id === 'investigating-crime'
        ? { ...question, chapterGrade: 'Outstanding' }
        : question,
    );
    const parsed = read({ questions });
    expect(parsed.record?.judgments.map((judgment) => judgment.question)).toEqual(
      ids.filter((id) => id !== 'investigating-crime'),
    );
    expect(rulesOf(parsed)).toEqual(['grade-contradiction']);
  });

  test('the overall grade and the summary differ', () => {
    const parsed = read({ overall: 'Good', summary: summaryOf('Outstanding') });
    expect(parsed.record?.overall).toEqual({ basis: 'not-in-text' });
    expect(rulesOf(parsed)).toEqual(['overall-contradiction']);
  });

  test('a chapter on a question that was last inspected the year before', () => {
    const questions = withGrade('Good').map((question) => ({ ...question, lastInspected: 2016 }));
    const parsed = read({ questions });
    expect(parsed.record).toBeUndefined();
    expect(rulesOf(parsed)).toEqual(['another-judgments']);
  });

  test('no row on a question, whose chapter has the grade', () => {
    const text = writeReport(describeReport({ questions: withGrade('Good') }), layouts.plain);
    const { record, diagnostics } = readText(
      text.replace(/\n[^\n]*offending[^\n]*Good[^\n]*2017/, ''),
    );
    expect(record?.judgments).toContainEqual(
      expect.objectContaining({
        question: 'investigating-crime',
        grade: 'good',
        lastInspected: 2017,
      }),
    );
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['no year in its row', /(\n[^\n]*offending[^\n]*Good)[^\n]*2017/, '$1', 'judgment-missing'],
    ['another year', /(\n[^\n]*offending[^\n]*Good[^\n]*)2017/, '$12016', 'inspection-year'],
  ])('a question with %s, although its chapter has the grade', (_what, row, changed, rule) => {
    const text = writeReport(describeReport({ questions: withGrade('Good') }), layouts.plain);
    expect(text).toMatch(row);
    const parsed = readText(text.replace(row, changed));
    expect(parsed.record?.judgments.map((judgment) => judgment.question)).toEqual(
      ids.filter((id) => id !== 'investigating-crime'),
    );
    expect(rulesOf(parsed)).toEqual([rule]);
  });

  test('no chapter on a question that was inspected this year', () => {
    const parsed = read({
      questions: ids.map((id) =>
        id === 'investigating-crime' ? inspected(id, { hasChapter: false }) : inspected(id),
      ),
    });
    expect(rulesOf(parsed)).toEqual(['inspection-year']);
  });
});

test('a grade stands where only the contents list still has the chapter, whose headings are lost', () => {
  const text = writeReport(describeReport({ questions: withGrade('Good') }), layouts.plain);
  const headings =
    /\nInvestigating crime and reducing re-offending\n[^]*?\nReducing re-offending\n/;
  const parsed = readText(text.replace(headings, '\n'));
  expect(rulesOf(parsed)).toContain('chapter-missing');
  expect(parsed.record?.judgments.map(({ question }) => question)).toEqual(ids);
});

describe('an overall grade that the judgments lost', () => {
  test.each(grades)('%s is derived from the summary', (grade) => {
    const report = describeReport({ summary: summaryOf(grade) });
    const { overall: _lost, ...lost } = report;
    const parsed = readText(writeReport(lost, layouts.plain));
    const derived = expectedFacts({ ...report, overall: grade }).overall as object;
    expect(factsOfWritten(parsed)?.overall).toEqual({ ...derived, basis: 'derived' });
    expect(rulesOf(parsed)).toEqual(['overall-derived']);
  });

  test.each([
    'Kent is good at keeping people safe and reducing crime.',
    'Durham Constabulary is good at investigating crime.',
    'Durham Constabulary was good at keeping people safe and reducing crime.',
    'HMICFRS does not say that Durham Constabulary is good at keeping people safe and reducing crime.',
  ])('is not taken from: %s', (summary) => {
    const { overall: _lost, ...lost } = describeReport({ summary });
    const parsed = readText(writeReport(lost, layouts.plain));
    expect(parsed.record?.overall).toEqual({ basis: 'not-in-text' });
    expect(rulesOf(parsed)).toEqual(['overall-missing']);
  });
});
