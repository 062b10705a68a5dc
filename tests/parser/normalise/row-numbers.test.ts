import { expect, test } from 'vitest';
import { withoutRowNumbers } from '../../../src/parser/normalise/row-numbers.ts';

const words = Array.from({ length: 120 }, (_, at) => (at % 7 === 3 ? '' : `Words ${String(at)}`));

test.each<[string, (number: string, row: string) => string, (row: string) => string]>([
  ['a space', (number, row) => `${number} ${row}`.trim(), (row) => row],
  ['a tab and room before it', (number, row) => `${number.padStart(6)}\t${row}`, (row) => row],
  ['a colon', (number, row) => `${number}:${row}`, (row) => row],
  ['a cell', (number, row) => `| ${number}   | ${row} |`, (row) => `| ${row} |`],
])('leaves out the numbers of rows, each with %s', (_what, numbered, left) => {
  const rows = words.map((row, at) => numbered(String(at + 1), row));
  expect(withoutRowNumbers(['A', ...rows])).toEqual(['A', ...words.map(left)]);
});

test('leaves out those of rows that are broken over lines', () => {
  const rows = words.flatMap((row, at) => [`${String(at + 1)} ${row}`.trim(), 'goes on']);
  expect(withoutRowNumbers(rows)).toEqual(words.flatMap((row) => [row, 'goes on']));
});

test.each([
  ['few lines that are numbered', words.slice(0, 40)],
  ['many of which one is lost', words.filter((_row, at) => at !== 60)],
])('leaves %s', (_what, some) => {
  const lines = some.map((row) => `${String(words.indexOf(row) + 1)} ${row}`);
  expect(withoutRowNumbers(lines)).toEqual(lines);
});
