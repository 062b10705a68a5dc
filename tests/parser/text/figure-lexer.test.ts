import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../src/parser/text/figure-lexer.ts';

/** What a converter may leave of a digit: unknown, of another script, a mark, a control, an invisible character. */
const remains = [
  ...'\uFFFD?□éOl٣१①₁´*#\\/:;-–—~^&@$£=<>|([{"\'_\f\v\u0007\u001B\u00AD\u200B\u202E\uE001',
  '𝟏',
];

describe('figuresIn(text) of a panel', () => {
  test.each([
    ['199', 199, '199', 'rate'],
    ['2,015', 2015, '2015', 'rate'],
    ['66.7', 66.7, '66.7', 'rate'],
    ['10%', 10, '10', 'share'],
    ['13 per cent', 13, '13', 'share'],
    ['+10%', 10, '+10', 'change'],
    ['-0.05%', -0.05, '-0.05', 'change'],
    ['– 5%', -5, '-5', 'change'],
    ['0%', 0, '0', 'change'],
    ['(199)', 199, '199', 'rate'],
    ['|199|', 199, '199', 'rate'],
    ['Kent 199\tWales', 199, '199', 'rate'],
  ])('reads `%s`', (text, value, printed, shape) => {
    expect(figuresIn(text)).toMatchObject([{ isCertain: true, value, printed, shape }]);
  });

  test.each(remains)('doubts every figure in which %j stands for a digit', (character) => {
    for (const figure of ['199', '10%', '66.7', '1,282', '+14%', '-0.05%']) {
      for (const { index } of figure.matchAll(/\d/g)) {
        const damaged = figure.slice(0, index) + character + figure.slice(index + 1);
        expect(certain(figuresIn(`Kent ${damaged} Wales`)), damaged).toEqual([]);
      }
    }
  });

  test.each([
    '19.',
    '19,',
    '.99',
    ',99',
    '1.,2',
    '1,28',
    '1,2822',
    '099',
    '1..2',
    '12-14',
    '1/2',
    '%',
  ])('doubts `%s`', (text) => {
    expect(figuresIn(text)).toMatchObject([{ isCertain: false, words: text }]);
  });

  test('tells a year from what a year is never printed as', () => {
    expect(figuresIn('2015 2,015 2041 20.15')).toMatchObject([
      { isYearLike: true },
      { isYearLike: false },
      { isYearLike: false },
      { isYearLike: false },
    ]);
  });
});

describe('figuresIn(text) of any text', () => {
  test('tells where a figure stands, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'19.,%+- a�') }), (text) => {
        let end = 0;
        for (const figure of figuresIn(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.words).toContain(text.slice(figure.start, figure.end));
          end = figure.end;
        }
      }),
    );
  });
});

function certain(figures: ReturnType<typeof figuresIn>): unknown[] {
  return figures.filter((figure) => figure.isCertain);
}
