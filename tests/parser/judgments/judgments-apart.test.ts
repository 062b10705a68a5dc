import { describe, expect, test } from 'vitest';
import { createReporter } from '../../../src/parser/diagnostics.ts';
import { settleApart, type JudgmentsApart } from '../../../src/parser/judgments/judgments-apart.ts';
import { readJudgments } from '../../../src/parser/judgments/read-judgments.ts';
import { readLines } from '../../../src/parser/text/lines.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';
import type { Grade } from '../../../src/schema/grade.ts';

function apartIn(lines: readonly string[]): JudgmentsApart | undefined {
  const programme = programmeTitled('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const read = { lines: readLines(lines.join('\n')), programme, year: 2017 };
  return readJudgments(read, createReporter()).apart;
}

const inColumns = [
  ...['Question', 'Investigating crime and', 'reducing re-offending', 'Specialist capabilities'],
  ...['Grade', 'Requires', 'improvement', 'Ungraded', 'Last inspected', '2016', '2017'],
];

const sideBySide = [
  'Overall effectiveness 2017 Good',
  'Preventing crime and Investigating crime and Protecting vulnerable',
  'tackling anti-social reducing re-offending people',
  'behaviour Requires Good',
  'Requires improvement Last inspected 2017',
  'improvement Last inspected 2016',
  'Last inspected 2016',
];

describe('judgments whose titles, grades and years came out apart', () => {
  test.each([
    ['column by column', inColumns, 2, ['requires-improvement', 'ungraded'], [2016, 2017]],
    [
      'as tiles that stand side by side',
      sideBySide,
      3,
      ['good', 'requires-improvement', 'requires-improvement'],
      [2017, 2016, 2016],
    ],
  ])('are known %s', (_where, lines, titles, grades, years) => {
    const apart = apartIn(lines);
    expect(apart?.titles).toHaveLength(titles);
    expect(apart).toMatchObject({ grades, years, source: { endLine: lines.length } });
  });

  test.each(['Ungraded', '2016', 'Specialist capabilities'])('are left out without %s', (lost) => {
    expect(apartIn(inColumns.filter((line) => line !== lost))).toBeUndefined();
  });

  test('are left out with a word too many', () => {
    expect(apartIn([...inColumns, 'Good'])).toBeUndefined();
  });
});

describe('settleApart(apart, chapters)', () => {
  const chapter = (question: 'investigating-crime' | 'specialist-capabilities', grade: Grade) => ({
    question,
    children: [{ type: 'grade' as const, grade, content: [], source: { line: 9, endLine: 9 } }],
  });
  const settle = (lines: readonly string[], chapters: ReturnType<typeof chapter>[]) => {
    const apart = apartIn(lines);
    if (!apart) throw new Error('not apart');
    return settleApart(apart, { chapters, year: 2017 }).map(
      ({ question, grade, lastInspected }) => [question, grade, lastInspected],
    );
  };

  test('tells what a chapter repeats, and the one that is left', () => {
    expect(settle(inColumns, [chapter('specialist-capabilities', 'ungraded')])).toEqual([
      ['investigating-crime', 'requires-improvement', 2016],
      ['specialist-capabilities', 'ungraded', 2017],
    ]);
  });

  test('tells none that differ and have no chapter', () => {
    expect(settle(inColumns, [])).toEqual([]);
  });

  test('tells none where a chapter has a grade or a year that is not among them', () => {
    expect(settle(inColumns, [chapter('specialist-capabilities', 'good')])).toEqual([]);
    const both = [
      chapter('specialist-capabilities', 'ungraded'),
      chapter('investigating-crime', 'requires-improvement'),
    ];
    expect(settle(inColumns, both)).toEqual([]);
  });
});
