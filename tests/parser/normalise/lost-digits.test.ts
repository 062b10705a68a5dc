import { describe, expect, test } from 'vitest';
import { withLostDigits } from '../../../src/parser/normalise/lost-digits.ts';

const sentence = 'In the 12 months to 30 June 2017 the force made many arrests and found';

describe('withLostDigits(lines)', () => {
  test.each([
    [
      `${sentence} that  6.3 in 100 led to a charge`,
      `${sentence} that \uFFFD6.3 in 100 led to a charge`,
    ],
    [`${sentence} that 2  percent did`, `${sentence} that 2\uFFFD percent did`],
    ['resolved by telephone ( 8 percent)', 'resolved by telephone (\uFFFD8 percent)'],
    [
      `${sentence} were 4  arrests per 100 of them`,
      `${sentence} were 4\uFFFD arrests per 100 of them`,
    ],
    ['**+ 4%**', '**+\uFFFD4%**'],
    ['** 0%**', '**\uFFFD0%**'],
    ['**1 %**', '**1\uFFFD%**'],
  ])('sees the digit that a space stands for in `%s`', (line, seen) => {
    expect(withLostDigits([line])).toEqual([seen]);
  });

  test('sees it beside a figure alone on its line, where figures stand flush', () => {
    const figures = ['282', '35', '31', '67', '77', '-5%'];
    expect(withLostDigits([...figures, ' 99'])).toEqual([...figures, '\uFFFD99']);
    expect(withLostDigits([...figures, '19 '])).toEqual([...figures, '19\uFFFD']);
    expect(withLostDigits(['282', '35', ' 99'])).toEqual(['282', '35', ' 99']);
  });

  test.each([
    ['after a full stop', [`${sentence}.  12 did.`]],
    ['in columns', Array<string>(10).fill(`${sentence}  51%     48%`)],
    ['in a text that is spread', [`${sentence} in  12`, ...Array<string>(9).fill('the  force')]],
    ['after the number of a note', [`3  ${sentence}.`, `${sentence}. 4  There are`]],
    ['between the columns of a short line', ['Charged/summonsed  13']],
    [
      'at the edges of lines where words have one too',
      [...Array<string>(10).fill('of '), '282', '35', '31', '67', '77', '24.8 ', '100'],
    ],
    [
      'before a year, with which the label of a figure ends',
      ['282', '35', '31', '67', '77', '-5%', '99', ' 2017'],
    ],
    ['in bold words', ['** Force in numbers 12**', '**12** 13']],
  ])('leaves the spaces %s', (_what, lines) => {
    expect(withLostDigits(lines)).toEqual(lines);
  });
});
