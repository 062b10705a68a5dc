import { describe, expect, test } from 'vitest';
import { createReporter } from '../../../src/parser/diagnostics.ts';
import { readJudgments } from '../../../src/parser/judgments/read-judgments.ts';
import { readLines } from '../../../src/parser/text/lines.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';

function read(text: string) {
  const programme = programmeTitled('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const reporter = createReporter();
  const table = readJudgments({ lines: readLines(text), programme, year: 2017 }, reporter);
  return { ...table, rules: reporter.diagnostics().map((diagnostic) => diagnostic.rule) };
}

describe('a row of the judgments', () => {
  test.each([
    ['Specialist capabilities\tUngraded\t2017', 'specialist-capabilities', 'ungraded', 2017, 1],
    [
      '| Specialist capabilities | Ungraded | 2016 |',
      'specialist-capabilities',
      'ungraded',
      2016,
      1,
    ],
    [
      'Protecting vulnerable people<br>| **Requires** improvement | 2017',
      'protecting-vulnerable-people',
      'requires-improvement',
      2017,
      1,
    ],
    [
      'Investigating crime and reducing re- offending  Good  2017',
      'investigating-crime',
      'good',
      2017,
      1,
    ],
    [
      'Protecting vulnerable people and supporting victims\tOUTSTANDING\t2017',
      'protecting-vulnerable-people',
      'outstanding',
      2017,
      1,
    ],
    [
      'Tackling serious and\norganised crime\nRequires\nimprovement\n2017',
      'serious-and-organised-crime',
      'requires-improvement',
      2017,
      5,
    ],
    [
      'Tackling serious          Requires\nand organised crime       improvement     2017',
      'serious-and-organised-crime',
      'requires-improvement',
      2017,
      2,
    ],
  ])('is read from %j', (text, question, grade, lastInspected, endLine) => {
    expect(read(text).judgments).toMatchObject([
      { question, grade, lastInspected, source: { line: 1, endLine } },
    ]);
  });

  test.each([
    [
      'cells broken into one another',
      'Preventing crime and tackling Requires 2016\nanti-social behaviour improvement\nSpecialist capabilities Ungraded 2017',
    ],
    [
      'cells before their titles',
      'Requires\n2016\nPreventing crime and tackling\nanti-social behaviour\nimprovement\nSpecialist capabilities\nUngraded\n2017',
    ],
    [
      'the year first in one row',
      '2016\nPreventing crime and tackling anti-social\nbehaviour\nRequires\nimprovement\nSpecialist capabilities\n2017\nUngraded',
    ],
    [
      'no space between cells',
      'QuestionGradeLast inspectedPreventing crime and tackling anti-social behaviour Requires\nimprovement2016Specialist capabilities\nUngraded2017',
    ],
    [
      'words joined where a line ended',
      'Preventing crime and tackling antisocial behaviour\nRequiresimprovement\n2016\nSpecialist capabilities Ungraded 2017',
    ],
    [
      'AsciiDoc',
      '|Preventing crime and tackling anti-social behaviour |[.dot]## Requires\nimprovement |2016\n\n|Specialist capabilities |[.dot]## Ungraded |2017',
    ],
    [
      'LaTeX',
      'Preventing crime and tackling anti-social behaviour & {} Requires\nimprovement & 2016 \\\\\nSpecialist capabilities & {} Ungraded & 2017 \\\\',
    ],
  ])('is read among others with %s', (_name, text) => {
    expect(read(text).judgments).toMatchObject([
      { question: 'preventing-crime', grade: 'requires-improvement', lastInspected: 2016 },
      { question: 'specialist-capabilities', grade: 'ungraded', lastInspected: 2017 },
    ]);
  });

  test('is none where cells of two rows may have changed places', () => {
    const text = [
      ...['Preventing crime and tackling anti-social behaviour', 'Good', 'Specialist capabilities'],
      ...['2017', 'Ungraded', '2016'],
    ].join('\n');
    expect(read(text).judgments).toEqual([]);
  });

  test.each([
    ['Specialist capabilities\tUngraded\t2018'],
    ['Specialist capabilities\tUngraded'],
    ['Specialist capabilities\t2017'],
    ['Specialist capabilities and more\tUngraded\t2017'],
    ['Specialist\tUngraded\t2017'],
    ['Specialist capabilities\tGood\tGood\t2017'],
    ['Specialist capabilities\tVery good\t2017'],
    ['The force is good at Specialist capabilities in 2017'],
    [
      'Good (2017): Specialist capabilities\nUngraded (2017): Investigating crime and reducing re-offending; Protecting vulnerable people',
    ],
  ])('is none: %j', (text) => {
    expect(read(text).judgments).toEqual([]);
  });

  test('twice the same is one', () => {
    const row = 'Specialist capabilities\tUngraded\t2017';
    expect(read(`${row}\n${row}`).judgments).toHaveLength(1);
  });

  test('twice with other grades is none, and an error', () => {
    const { judgments, rules } = read(
      'Specialist capabilities\tUngraded\t2017\nSpecialist capabilities\tGood\t2017',
    );
    expect([judgments, rules]).toEqual([[], ['judgment-repeated']]);
  });
});

describe('the overall grade', () => {
  test.each([
    ['Overall effectiveness 2017  Requires improvement', 'requires-improvement', 1, 1],
    ['**Overall effectiveness 2017**\n\n**Requires** improvement', 'requires-improvement', 1, 3],
    ['Overall effectiveness 2017 Requires\nimprovement', 'requires-improvement', 1, 2],
    ['| Overall effectiveness 2017 | Good |', 'good', 1, 1],
    ['Judgments\nOverall judgement Inadequate', 'inadequate', 2, 2],
  ])('is read from %j', (text, grade, line, endLine) => {
    expect(read(text).overall).toEqual({ grade, source: { line, endLine } });
  });

  test.each([
    ['Overall effectiveness 2017\nGood\n\nRequires improvement\nRequires\nimprovement'],
    ['Requires improvement\n\nOverall effectiveness 2017\nGood\nGood'],
  ])('is none beside another grade, which may be meant, as in %j', (text) => {
    expect(read(text).overall).toBeUndefined();
  });

  test.each([
    ['Overall effectiveness 2017'],
    ['Overall effectiveness 2017\n\nQuestion\tGrade\tLast inspected'],
    ['Overall effectiveness 2017 was Good'],
    ['Overall, the force is good'],
  ])('is not in %j', (text) => {
    expect(read(text).overall).toBeUndefined();
  });
});

describe('judgments as tiles', () => {
  const tile = (title: string, grade: string, year: number) =>
    `${title}\n${grade}\nLast inspected ${String(year)}`;

  test('are read one after the other', () => {
    const text = [
      tile('Preventing crime and\ntackling anti-social\nbehaviour', 'Requires\nimprovement', 2016),
      tile('Specialist capabilities', 'Ungraded', 2017),
    ].join('\n\n');
    expect(read(text).judgments).toMatchObject([
      { question: 'preventing-crime', grade: 'requires-improvement', lastInspected: 2016 },
      { question: 'specialist-capabilities', grade: 'ungraded', lastInspected: 2017 },
    ]);
  });

  test('are left to the chapters side by side', () => {
    const text = [
      ' Preventing crime and              Investigating crime and          Protecting vulnerable',
      ' tackling anti-social              reducing re-offending            people',
      ' behaviour                         Requires                         Good',
      ' Requires                          improvement                      Last inspected 2017',
      ' improvement                       Last inspected 2016',
      ' Last inspected 2016',
    ].join('\n');
    expect(read(text).judgments).toEqual([]);
  });

  test('are left out where their lines came out in disorder', () => {
    const text = [
      ...['Investigating crime and\nreducing re-offending', 'Specialist capabilities'],
      ...['Requires\nimprovement', 'Last inspected 2016', 'Ungraded', 'Last inspected 2017'],
    ].join('\n');
    expect(read(text).judgments).toEqual([]);
  });
});

test.each([
  ['of which only the order is lost', 'Specialist capabilities\n2017\nUngraded', []],
  ['without a year', 'Specialist capabilities\nUngraded', ['specialist-capabilities']],
  [
    'with other words among it',
    'Specialist capabilities\nperhaps\nUngraded\n2017',
    ['specialist-capabilities'],
  ],
  [
    'with half of a grade among it',
    'Specialist capabilities\nRequires\nGood\n2017',
    ['specialist-capabilities'],
  ],
])('a row %s leaves open: %j', (_which, text, questions) => {
  expect([...read(text).unclear]).toEqual(questions);
});

test('a grade after two titles is of neither', () => {
  const text =
    'Specialist capabilities\nProtecting vulnerable people\tGood\t2017\nTackling serious and organised crime\tGood\t2016';
  expect(read(text).judgments.map(({ question }) => question)).toEqual([
    'serious-and-organised-crime',
  ]);
});
