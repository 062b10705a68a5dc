import { expect, test } from 'vitest';
import { readLines } from '../../../src/parser/text/lines.ts';
import type { PlacedLine } from '../../../src/parser/report-tree.ts';
import { runningHeads } from '../../../src/parser/outline/running-heads.ts';

/** The lines that are taken for running heads. */
function headsIn(lines: readonly string[], content: readonly string[] = []): string[] {
  const read = readLines(lines.join('\n')).map((line): PlacedLine => {
    const isNumber = /^(?:Page )?\d+$/.test(line.plain);
    return isNumber ? { ...line, furniture: 'page-number' } : line;
  });
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

test('finds a head of several words on many pages, beside no other sign of a page', () => {
  const pages = Array.from({ length: 13 }, () => 'Kent Police: how it does');
  expect(headsIn(pages.flatMap((line) => ['The force is good.', '', line, '', 'It is.']))).toEqual(
    pages,
  );
});

test.each([
  ['a heading that figures have', 'Figure 4', 3],
  ['a word of a sentence that a converter put on a line of its own', 'The', 20],
  ['words between those of a sentence', 'The force', 20],
  ['a name over each of the figures', 'Kent PoliceEngland and Wales', 11],
])('leaves %s', (_which, head, count) => {
  const between = head === 'The force' ? [] : [''];
  const lines = Array.from({ length: count }, (_, at) => head.replace('4', String(at + 4)));
  const body = lines.flatMap((line) => ['We saw it.', ...between, line, ...between, 'It is good.']);
  expect(headsIn(body)).toEqual([]);
});

test('leaves a label whose figures rise', () => {
  const rates = ['14', '31', '199'].flatMap((rate) => [`per 1,000 population ${rate}`, 'A rate.']);
  expect(headsIn(rates)).toEqual([]);
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
