import { describe, expect, test } from 'vitest';
import { createReporter } from '../../src/parser/diagnostics.ts';
import { readLines } from '../../src/parser/lines.ts';
import { markdownLines } from '../../src/parser/markdown-lines.ts';
import { outlineReport } from '../../src/parser/outline/outline-report.ts';
import { programmeOf } from '../../src/programme/programmes.ts';

/** What the Markdown reader is given for lines of a chapter, without empty lines. */
function prepared(...body: string[]): string[] {
  const programme = programmeOf('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const lines = readLines(['Effectiveness overview', '', ...body].join('\n'));
  const furniture = new Map([
    [lines.findIndex((line) => line.plain === '12'), 'page-number'],
  ] as const);
  const outline = outlineReport(
    { lines, programme, contents: undefined, furniture },
    createReporter('report.txt'),
  );
  return markdownLines(lines, { from: 2, outline, furniture }).map(({ text }) => text);
}

describe('markdownLines(lines)', () => {
  test.each<[string[], string[]]>([
    [['• The force'], ['- The force']],
    [['  \\item The force'], ['- The force']],
    [['●The force'], ['- The force']],
    [['\uF0B7 The force'], ['- The force']],
    [['– The force'], ['- The force']],
    [
      ['to:', '– define'],
      ['to:', '- define'],
    ],
    [
      ['the outcome', '– which is good'],
      ['the outcome', '– which is good'],
    ],
    [['Summary'], ['', '## Summary', '']],
    [['### Summary'], ['', '### Summary', '']],
    [['**Summary**'], ['', '## Summary', '']],
    [['Area for improvement • The force'], ['', '## Area for improvement', '', '- The force']],
    [
      ['Areas for improvement\tThe force should act.'],
      ['', '## Areas for improvement', '', 'The force should act.'],
    ],
    [
      ['please see annex A **Area for improvement** The force should act.'],
      ['please see annex A', '', '## Area for improvement', '', 'The force should act.'],
    ],
    [
      [
        'For further information about these data, please see annex A',
        'Area for improvement',
        'The force should act.',
      ],
      [
        'For further information about these data, please see annex A',
        ...['', '## Area for improvement', ''],
        'The force should act.',
      ],
    ],
    [
      [
        'Its inspectors wrote about the work of the teams under the title',
        'Area for improvement',
        'and the force knows it.',
      ],
      [
        'Its inspectors wrote about the work of the teams under the title',
        'Area for improvement',
        'and the force knows it.',
      ],
    ],
    [
      ['One of its areas for improvement The force knows'],
      ['One of its areas for improvement The force knows'],
    ],
    [
      ['Areas for improvement', '– The force should act.'],
      ['', '## Areas for improvement', '', '- The force should act.'],
    ],
    [
      ['is kept safe.', '2 A protection order', 'bars a man.', '3 It is', 'granted.'],
      ['is kept safe.', '', '2 A protection order', 'bars a man.', '', '3 It is', 'granted.'],
    ],
    [
      ['the victims on', '2 May were kept safe.', '9 A group', 'was stopped by', '3 Police'],
      ['the victims on', '2 May were kept safe.', '9 A group', 'was stopped by', '3 Police'],
    ],
    [['one sentence – and its rest'], ['one sentence – and its rest']],
    [
      ['prose', '12', 'goes on'],
      ['prose', '', 'goes on'],
    ],
    [
      ['prose', '¹ The note'],
      ['prose', '', '\uE0001\uE001 The note'],
    ],
    [
      ['- The force', 'The force should:'],
      ['- The force', '', 'The force should:'],
    ],
  ])('prepares %j', (body, lines) => {
    expect(prepared(...body)).toEqual(lines);
  });

  test('cuts a line that is no prose into pieces', () => {
    expect(prepared('x'.repeat(45_000)).map((line) => line.length)).toEqual([
      ...[20_000, 0, 20_000, 0, 5_000, 0],
    ]);
  });
});
