import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

import { formatCsv, formatTabbed } from '../../src/format/delimited.ts';

describe('formatCsv', () => {
  test('ends every line as RFC 4180 wants it, the last one too', () => {
    expect(
      formatCsv([
        ['Force', 'Figure'],
        ['Kent', '67'],
      ]),
    ).toBe('Force,Figure\r\nKent,67\r\n');
  });

  test.each([
    ['the report says "high", "low"'],
    ['Devon, Cornwall'],
    ['two\nlines'],
    ['Dyfed–Powys’s'],
    [''],
  ])('gives `%s` back as it was', (words) => {
    expect(parse(formatCsv([['a', words]]))).toEqual([['a', words]]);
  });

  test.each(['=1+1', '+10 and more', '-cmd', '@SUM(A1)'])('lets no cell run `%s`', (words) => {
    expect(parse(formatCsv([[words]]))).toEqual([[`'${words}`]]);
  });

  test('leaves a signed number a number', () => {
    expect(formatCsv([['-0.05']])).toBe('-0.05\r\n');
  });
});

describe('formatTabbed', () => {
  test('keeps a cell in its cell, and lets none run', () => {
    expect(
      formatTabbed([
        ['two\nlines', 'a\tb'],
        ['=1+1', '-5'],
      ]),
    ).toBe("two lines\ta b\n'=1+1\t-5");
  });
});
