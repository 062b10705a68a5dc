import { expect, test } from 'vitest';

import { formatGradeYear } from '../../src/format/grade-year.ts';
import { gradesSentence } from '../../src/questions/grades-sentence.ts';
import { askedQuestions } from '../../src/questions/question-page.ts';
import { realReports } from '../examples/real-reports.ts';

const asked = askedQuestions(realReports);

// Counted by eye in the judgments tables of the five texts.
test.each([
  [
    'preventing-crime',
    'In 2017, three of five forces were inspected on this: one Good and two Requires improvement. Two were not inspected again, so an older grade stands: two Good (2016).',
  ],
  [
    'investigating-crime',
    'In 2017, five of five forces were inspected on this: two Good and three Requires improvement.',
  ],
  [
    'protecting-vulnerable-people',
    'In 2017, five of five forces were inspected on this: one Good and four Requires improvement.',
  ],
  [
    'serious-and-organised-crime',
    'In 2017, three of five forces were inspected on this: two Good and one Requires improvement. Two were not inspected again, so an older grade stands: two Good (2016).',
  ],
  [
    'specialist-capabilities',
    'In 2017, five of five forces were inspected on this: five Ungraded.',
  ],
])('counts the grades of %s, each year by itself', (question, sentence) => {
  const { answers } = asked.find(({ definition }) => definition.id === question) ?? { answers: [] };
  expect(gradesSentence(answers, 2017)).toBe(sentence);
});

test('names the forces whose grade our copy lost, and counts none for them', () => {
  const answers = (asked[1]?.answers ?? []).map((answer) =>
    answer.name === 'Bedfordshire' ? { ...answer, judgment: undefined } : answer,
  );
  expect(gradesSentence(answers, 2017)).toBe(
    'In 2017, four of five forces were inspected on this: two Good and two Requires improvement. Missing from our copy: the grade of Bedfordshire.',
  );
});

test('a grade that was carried over says so beside its year', () => {
  expect(formatGradeYear({ grade: 'good', lastInspected: 2016 }, 2017)).toBe(
    'Good (2016, not inspected again)',
  );
  expect(formatGradeYear({ grade: 'good', lastInspected: 2017 }, 2017)).toBe('Good (2017)');
});
