import { describe, expect, test } from 'vitest';

import { segmentsOf } from '../../src/pdf/segments.ts';
import { item } from './items.ts';

function textsOf(...items: Parameters<typeof segmentsOf>[0]): string[] {
  return segmentsOf(items).map(({ text }) => text);
}

describe('segmentsOf(items)', () => {
  test('joins items of one baseline in the order of their places, not of their drawing', () => {
    expect(textsOf(item('world', 130, 50), item('Hello', 100, 50.4))).toEqual(['Hello world']);
  });

  test('joins what touches without a space, as where a word is drawn in two types', () => {
    expect(textsOf(item('HMIC', 100, 50), item('FRS', 120, 50, { bold: true }))).toEqual([
      'HMICFRS',
    ]);
  });

  test('reads lines from top to bottom', () => {
    expect(textsOf(item('below', 100, 62), item('above', 100, 50))).toEqual(['above', 'below']);
  });

  test('parts columns at a wide gap', () => {
    expect(textsOf(item('Good', 100, 50), item('2017', 160, 50))).toEqual(['Good', '2017']);
  });

  test('writes a raised footnote mark with superscript digits, at the word it follows', () => {
    const mark = item('12', 125, 46, { size: 6 });
    expect(textsOf(item('crime', 100, 50), mark, item('and more', 136, 50))).toEqual([
      'crime¹² and more',
    ]);
  });

  test('keeps two marks apart that have a comma between them', () => {
    expect(textsOf(item('2017', 100, 50), item('8,9', 120, 46, { size: 6 }))).toEqual(['2017⁸,⁹']);
  });

  test('puts the mark of a footnote before its text', () => {
    const mark = item('7', 100, 46, { size: 6 });
    expect(textsOf(mark, item('ActionFraud is', 105, 50))).toEqual(['⁷ ActionFraud is']);
  });

  test('loses no mark, not even one raised from a mark', () => {
    const mark = item('a', 125, 46, { size: 6 });
    expect(textsOf(item('crime', 100, 50), mark, item('b', 128, 43, { size: 4 }))).toEqual([
      'crimeab',
    ]);
  });

  test('leaves raised letters as they are', () => {
    expect(textsOf(item('1', 100, 50), item('st', 105, 46, { size: 6 }))).toEqual(['1st']);
  });

  test('does not take a small label on the line above a large number for its mark', () => {
    const label = item('Kent Police', 100, 40, { size: 9 });
    expect(textsOf(label, item('199', 100, 60, { size: 20 }))).toEqual(['Kent Police', '199']);
  });

  test('parts a large number from the small label beside it', () => {
    const label = item('Kent Police', 100, 50, { size: 9 });
    expect(textsOf(label, item('199', 155, 50, { size: 14 }))).toEqual(['Kent Police', '199']);
  });

  test.each(['•', '\uf0b7', '▪'])('makes the bullet %s and its text one item', (bullet) => {
    const [segment] = segmentsOf([item(bullet, 100, 50), item('rape;', 120, 50)]);
    expect(segment).toMatchObject({ text: 'rape;', bullet: true, left: 120 });
  });

  test('keeps a dash alone, because it may stand for a value that was not supplied', () => {
    expect(textsOf(item('–', 100, 50), item('282', 150, 50))).toEqual(['–', '282']);
  });

  test('drops text that is printed twice on one spot to look bold', () => {
    expect(textsOf(item('Good', 100, 50), item('Good', 100.1, 50))).toEqual(['Good']);
  });

  test('drops text that is printed again a hair beside the first', () => {
    const shadow = { size: 18 };
    expect(textsOf(item('Good', 100, 50, shadow), item('Good', 100.8, 50.4, shadow))).toEqual([
      'Good',
    ]);
    expect(textsOf(item('Good', 100, 50), item('Good', 100.4, 50))).toEqual(['Good']);
  });

  test('keeps two narrow letters of one kind beside each other', () => {
    const narrow = { width: 2 };
    expect(textsOf(item('l', 100, 50, narrow), item('l', 102, 50, narrow))).toEqual(['ll']);
  });

  test('keeps the same word where it stands twice', () => {
    expect(textsOf(item('10%', 100, 50), item('10%', 160, 50))).toEqual(['10%', '10%']);
  });

  test('reads a modifier letter apostrophe as the apostrophe that it looks like', () => {
    expect(textsOf(item('HMICFRS\u02bc findings', 100, 50))).toEqual(['HMICFRS’ findings']);
  });
});
