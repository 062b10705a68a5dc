import { expect, test } from 'vitest';
import { contentReports, idOf, parseChanged } from '../content-reports.ts';

const row = 'Protecting vulnerable people\t Requires improvement\t2017\n';
const heading = '\nEffectiveness overview\n';

/** The questions that Bedfordshire's report has grades for, with these words taken out of its text. */
function questionsWithout(...words: readonly string[]): string[] | undefined {
  const report = contentReports.find((file) => idOf(file).startsWith('bedfordshire'));
  if (!report) throw new Error('there is no report on Bedfordshire');
  const text = words.reduce((left, some) => {
    expect(left).toContain(some);
    return left.replace(some, '\n');
  }, new TextDecoder().decode(report.bytes));
  const { record } = parseChanged(report, new TextEncoder().encode(text));
  return record?.judgments.map(({ question }) => question);
}

test('a question that has no row among the judgments has the grade of its chapter', () => {
  expect(questionsWithout(row)).toContain('protecting-vulnerable-people');
});

test('no grade is a chapter’s where the overview is lost, whose judgments may be taken for chapters', () => {
  expect(questionsWithout(heading)).toEqual([]);
});
