import { describe, expect, test } from 'vitest';
import {
  describeReport,
  inspected,
  type DescribedCause,
  type DescribedQuestion,
} from './description.ts';
import { expectedFacts } from './expected-facts.ts';
import { layouts } from './layouts.ts';
import { printedQuestions } from './programme-2017.ts';
import { factsOfWritten, readText, rulesOf } from './read-written.ts';
import { writeReport } from './write-report.ts';

const immediate = 'The force should immediately take steps to:';
const addressing = 'To address this cause of concern the force must immediately take steps to:';

/** How reports address the force in what it should do. */
const subjects = [
  'The force should',
  'The force must',
  'The force needs to',
  'The force should immediately',
  'The constabulary should',
  'The constabulary needs to',
  'The chief constable should',
  'The chief constable should immediately',
  'The chief constable must',
  'The Chief Constable should',
  'The commissioner should',
  'The service should',
  'Durham Constabulary should',
  'Durham Constabulary should immediately',
  'Durham Constabulary needs to',
];

/** A cause of concern as reports print one. */
function aCause(changes: Partial<DescribedCause> = {}): DescribedCause {
  return {
    text: 'Durham Constabulary does not do enough to protect people who are at risk of harm.',
    recommendationsHeading: 'Recommendations',
    leadIn: immediate,
    recommendations: [
      'assess the risk that people face at the first point of contact;',
      'make sure that its staff know what a cause of concern is, and what outstanding work is; and',
      'review all 2,100 cases, including those that are waiting.',
    ],
    ...changes,
  };
}

function reportWith(findings: Record<string, Partial<DescribedQuestion>>) {
  return describeReport({
    questions: printedQuestions.map(({ id }) => inspected(id, findings[id] ?? {})),
  });
}

describe.each(Object.entries(layouts))('a report %s', (_layout, layout) => {
  const expectReadWhole = (report: ReturnType<typeof reportWith>) => {
    const parsed = readText(writeReport(report, layout));
    const { areasForImprovement, causesOfConcern } = expectedFacts(report);
    expect(factsOfWritten(parsed)?.areasForImprovement).toEqual(areasForImprovement);
    expect(factsOfWritten(parsed)?.causesOfConcern).toEqual(causesOfConcern);
    expect(rulesOf(parsed)).toEqual([]);
  };

  test.each(subjects)('areas for improvement begin with: %s', (subject) => {
    expectReadWhole(
      reportWith({
        'preventing-crime': { areasForImprovement: [`${subject} evaluate what works.`] },
        'specialist-capabilities': {
          areasForImprovement: [
            `${subject} train more officers; it has too few.`,
            `${subject} test its plans: twice a year, and after every change.`,
            'The force should have outstanding and good areas for improvement (and a cause of concern).',
          ],
        },
      }),
    );
  });

  test.each([
    ['lead-in that is immediate', {}],
    ['lead-in that addresses the cause', { leadIn: addressing }],
    ['lead-in of the chief constable', { leadIn: 'The chief constable should immediately:' }],
    ['lead-in of the constabulary', { leadIn: 'The constabulary should take steps to:' }],
    ['heading in the singular', { recommendationsHeading: 'Recommendation' }],
    ['causes in the plural', { heading: 'Causes of concern' }],
  ])('a cause of concern with a %s', (_name, changes) => {
    expectReadWhole(
      reportWith({ 'serious-and-organised-crime': { causesOfConcern: [aCause(changes)] } }),
    );
  });

  test('recommendations with their lead-in and no heading', () => {
    const { recommendationsHeading: _none, ...cause } = aCause();
    expectReadWhole(reportWith({ 'serious-and-organised-crime': { causesOfConcern: [cause] } }));
  });

  test.each(subjects)('recommendations as whole sentences: %s', (subject) => {
    const { leadIn: _none, ...cause } = aCause({
      recommendations: [
        `${subject} assess the risk that people face.`,
        `${subject} review all cases. It has started to do so.`,
      ],
    });
    expectReadWhole(reportWith({ 'investigating-crime': { causesOfConcern: [cause] } }));
  });

  test('several causes of concern in one chapter, each with its own recommendations', () => {
    const second = aCause({
      text: 'The force does not supervise its investigations, which are often inadequate.',
      leadIn: addressing,
      recommendations: ['supervise every investigation; and', 'record that it did so.'],
    });
    expectReadWhole(
      reportWith({
        'investigating-crime': {
          causesOfConcern: [aCause(), second],
          areasForImprovement: ['The force should improve its records.'],
        },
      }),
    );
  });

  test('causes of concern in several chapters, with areas for improvement after them', () => {
    expectReadWhole(
      reportWith({
        'preventing-crime': {
          causesOfConcern: [aCause({ recommendationsHeading: 'Recommendation' })],
          areasForImprovement: ['The force should improve its records.'],
        },
        'protecting-vulnerable-people': { causesOfConcern: [aCause({ leadIn: addressing })] },
        'specialist-capabilities': {
          areasForImprovement: ['The force should test its plans.'],
        },
      }),
    );
  });
});

test('several causes of concern before one list of recommendations: nobody can tell whose they are', () => {
  const report = reportWith({ 'investigating-crime': { causesOfConcern: [aCause()] } });
  const text = writeReport(report, layouts.plain).replace(
    'Durham Constabulary does not do enough to protect people who are at risk of harm.',
    '- The force does not supervise its investigations.\n- The force does not record crime.',
  );
  const parsed = readText(text);
  expect(parsed.record?.causesOfConcern.map((cause) => cause.recommendations)).toEqual([[], []]);
  expect(rulesOf(parsed)).toContain('cause-missing');
});
