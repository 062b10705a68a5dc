import { expect, test } from 'vitest';
import { readLines } from '../../../src/parser/text/lines.ts';
import { runningHeads } from '../../../src/parser/outline/running-heads.ts';

/** The lines that are taken for running heads. */
function headsIn(lines: readonly string[], content: readonly string[] = []): string[] {
  const read = readLines(lines.join('\n'));
  const heads = runningHeads(read, (key) => content.includes(key));
  return [...heads].map(({ plain }) => plain);
}

const prose = ['The force works well with others.', 'It knows where harm is done.'];

test.each([
  ['over a page number in words', ['Kent Police: how it does', 'Page 4']],
  ['under a page number alone', ['4', 'Kent Police: how it does']],
  ['after a form feed', ['\fKent Police: how it does']],
  ['with the page number on its line', ['\fKent Police: how it does 4']],
])('finds a head %s', (_where, [first = '', second = '']) => {
  const pages = [4, 5, 6].flatMap((number) => [
    ...prose,
    ...[first, second].map((line) => line.replace('4', String(number))).filter((line) => line),
    ...prose,
  ]);
  expect(headsIn(pages)).toHaveLength(3);
});

test.each([
  ['that stand on two pages', [4, 5], 'Kent Police: how it does'],
  ['that are sentences', [4, 5, 6], 'This is repeated.'],
  ['that are grades', [4, 5, 6], 'Requires improvement'],
  ['between numbers that do not count up', [9, 3, 4], 'Kent Police: how it does'],
])('leaves lines %s', (_which, numbers, line) => {
  expect(headsIn(numbers.flatMap((number) => [...prose, String(number), line, ...prose]))).toEqual(
    [],
  );
});

test('leaves what repeats for a reason of its own', () => {
  const pages = [4, 5, 6].flatMap((number) => [...prose, String(number), 'Kent Police', ...prose]);
  expect(headsIn(pages, ['kent police'])).toEqual([]);
});
