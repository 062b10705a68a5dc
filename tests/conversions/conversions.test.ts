import { describe, expect, test } from 'vitest';

import { contentReports } from '../parser/content-reports.ts';
import { conversionPairs } from './conversion-pairs.ts';
import { conversions } from './conversions.ts';
import { forceInNumbers } from './force-in-numbers.ts';
import { numbersSpan } from './report-parts.ts';
import { wordsOf } from './words-of.ts';

const texts = contentReports.map(({ bytes }) => new TextDecoder().decode(bytes));

/** What a conversion adds on purpose: lines that are on every page. */
const PAGE_NUMBER = /^\f?\d{1,3}$/;
const furniture: Readonly<Record<string, RegExp>> = {
  'wrapped at 72 columns': PAGE_NUMBER,
  'wrapped at 96 columns': PAGE_NUMBER,
  'page numbers': PAGE_NUMBER,
  'paragraphs torn by pages': PAGE_NUMBER,
  'list items torn by pages': PAGE_NUMBER,
  'running headers': /^PEEL: Police effectiveness 2017 – An inspection of/,
  'page marks': /^--- PAGE 7 ---$/,
  'embargo lines': /UNDER EMBARGO UNTIL/,
  'bold embargo lines': /UNDER EMBARGO UNTIL/,
};

/** Conversions after which the same words stand in another order. */
const reordering = new Set([
  ...Object.keys(forceInNumbers),
  'grades split over two lines',
  'lists cut by a footnote',
]);

/** A footnote mark that runs into a number cannot be told from it; the letters still can. */
const marksInWords = new Set(['footnotes run into words']);

const inPlace = Object.entries(conversions).filter(
  ([name]) => !reordering.has(name) && !marksInWords.has(name),
);

describe('conversions', () => {
  test.each(Object.entries(conversions))('%s changes a report', (_name, convert) => {
    expect(texts.some((text) => convert(text) !== text)).toBe(true);
  });

  test.each(inPlace)('%s keeps every word in its place', (name, convert) => {
    for (const text of texts) {
      expect(wordsOf(convert(text), furniture[name])).toEqual(wordsOf(text, furniture[name]));
    }
  });

  test.each(['grades split over two lines', 'lists cut by a footnote'])(
    '%s keeps all words',
    (name) => {
      for (const text of texts) {
        expect(wordsOf(convertBy(name, text)).toSorted()).toEqual(wordsOf(text).toSorted());
      }
    },
  );

  test.each(Object.keys(forceInNumbers))('%s keeps all words of Force in numbers', (name) => {
    for (const text of texts) {
      const before = splitAtNumbers(text);
      const after = splitAtNumbers(convertBy(name, text));
      expect(new Set(wordsOf(after.numbers))).toEqual(new Set(wordsOf(before.numbers)));
      expect(after.rest).toBe(before.rest);
    }
  });

  test('footnotes run into words changes only the lines that have marks', () => {
    const mark = /[⁰¹²³⁴-⁹]|<sup>|\^\{/;
    for (const text of texts) {
      const after = convertBy('footnotes run into words', text).split('\n');
      for (const [index, line] of text.split('\n').entries()) {
        if (!mark.test(line)) expect(after[index]).toBe(line);
        else expect(lettersOf(after[index] ?? '')).toEqual(lettersOf(line));
      }
    }
  });
});

describe('conversionPairs({ seed, count })', () => {
  test('draws the same pairs for the same seed, and others for another', () => {
    const names = (seed: number): string[] =>
      conversionPairs({ seed, count: 20 }).map(({ name }) => name);
    expect(names(1)).toEqual(names(1));
    expect(names(1)).not.toEqual(names(2));
    expect(new Set(names(1)).size).toBe(20);
  });

  test('applies both conversions, in the order that its name gives', () => {
    const pairs = conversionPairs({ seed: 3, count: 30 });
    for (const { name, convert } of pairs) {
      const [first = '', second = ''] = name.split(', then ');
      for (const text of texts) {
        expect(convert(text)).toBe(convertBy(second, convertBy(first, text)));
      }
    }
  });
});

function convertBy(name: string, text: string): string {
  const convert = conversions[name];
  if (!convert) throw new Error(`No conversion is called \`${name}\``);
  return convert(text);
}

function lettersOf(line: string): string[] {
  return line.replaceAll(/<[^>]*>|lt;sup>/g, '').match(/\p{L}+/gu) ?? [];
}

function splitAtNumbers(text: string): { numbers: string; rest: string } {
  const lines = text.split('\n');
  const span = numbersSpan(lines);
  if (!span) throw new Error('The text has no Force in numbers pages');
  return {
    numbers: lines.slice(span.start, span.end).join('\n'),
    rest: [...lines.slice(0, span.start), ...lines.slice(span.end)].join('\n'),
  };
}
