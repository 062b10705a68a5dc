import { expect, test } from 'vitest';
import {
  findLineGaps,
  hasGap,
  linesBesideColumns,
} from '../../../src/parser/document/line-gaps.ts';
import { readLines } from '../../../src/parser/text/lines.ts';

/** Whole lines of a column, enough of them that a gap or two stand out. */
const column = Array.from({ length: 20 }, () => [
  'The force shares what works at a meeting of',
  'sergeants every month, and teams present the',
  'plans that they have made there.',
]).flat();

function gapsIn(...lines: string[]): number[] {
  return [...findLineGaps(readLines([...column, ...lines].join('\n')))].map(
    (number) => number - column.length,
  );
}

test.each<[string, string[], number[]]>([
  [
    'where the next word had room',
    [
      'Universities help larger ones. Since 2016, all of',
      'them to evaluate',
      'the neighbourhood officers.',
    ],
    [2],
  ],
  [
    'where a line was cut and the next is no rest of it',
    ['The force should make sure that ', 'records all uses of anti-social behaviour', 'powers.'],
    [1],
  ],
  [
    'where nobody can tell a hyphen from a dash',
    ['It saw that oppor -', 'tunities were lost.'],
    [1],
  ],
])('finds that words are missing %s', (_where, lines, gaps) => {
  expect(gapsIn(...lines)).toEqual(gaps);
});

test.each<[string, string[]]>([
  ['whole lines', column.slice(0, 3)],
  [
    'a line that was cut, with its rest below',
    [
      'The force has enough officers to prevent',
      'crime and ',
      'tackle anti-social behaviour that',
      'is known.',
    ],
  ],
  [
    'a short line that ends a sentence',
    ['The force is good.', 'it is said, at what it does every day of', 'the year.'],
  ],
  [
    'a line beside two that PDFium joined at a hyphen',
    [
      'The force is good.',
      'The force should find those at risk of being',
      'drawn into crime, and ensure that there are preven\uFFFEtative projects to deter them from it.',
    ],
  ],
  [
    'a line after a raised mark',
    [
      'People who are held under section',
      '5 are taken to',
      'hospitals and not to the cells of the police.',
    ],
  ],
])('finds nothing missing in %s', (_what, lines) => {
  expect(gapsIn(...lines)).toEqual([]);
});

test('tells whether words are missing within a stretch of lines, not after it', () => {
  const gaps = new Set([7]);
  expect(hasGap({ line: 6, endLine: 8 }, gaps)).toBe(true);
  expect(hasGap({ line: 6, endLine: 7 }, gaps)).toBe(false);
});

test('finds the lines that hold words of two columns, and those above them', () => {
  const lines = readLines(`A note says what it
is about,      Area for improvement
and more.	The force
•   An item
  o	one of its own
The  force   looks     at    a   line
| a cell   | another |`);
  expect(linesBesideColumns(lines)).toEqual([1, 2, 2, 3]);
});
