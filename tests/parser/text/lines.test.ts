import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf, readLines } from '../../../src/parser/text/lines.ts';

describe('readLines(text)', () => {
  test.each([
    ['LF', 'a\nb'],
    ['CRLF', 'a\r\nb'],
    ['CR', 'a\rb'],
    ['a line separator', 'a\u2028b'],
    ['a paragraph separator', 'a\u2029b'],
    ['a next line', 'a\u0085b'],
  ])('parts lines at %s', (_name, text) => {
    expect(readLines(text).map(({ number, plain }) => [number, plain])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });

  test('knows where a page begins', () => {
    expect(readLines('a\n\fb\nc').map((line) => line.startsPage)).toEqual([false, true, false]);
  });

  test.each([
    ['1\f0%', ['1\uFFFD0%']],
    ['of \f2.9 percent', ['of \uFFFD2.9 percent']],
    ['of 12.\f percent', ['of 12.\uFFFD percent']],
    ['in 2017.\fThe force', ['in 2017.', 'The force']],
    ['\f0%', ['0%']],
  ])('parts pages in %j, but no number', (text, plain) => {
    expect(readLines(text).map((line) => line.plain)).toEqual(plain);
  });

  test.each([
    ['Markdown ends a line', 'Areas for\\\nimprovement', ['Areas for improvement', '']],
    ['Pandoc writes a space', 'Requires\\ 2017', ['Requires 2017']],
    ['one is escaped', 'a \\\\ b', ['a \\ b']],
  ])('reads a backslash where %s', (_name, text, plain) => {
    expect(readLines(text).map((line) => line.plain)).toEqual(plain);
  });

  test.each([
    ['## **Risk-based inspection**', 'Risk-based inspection'],
    ['#### Areas for improvement', 'Areas for improvement'],
    ['- The force should look.', 'The force should look.'],
    ['•  The force should look.', 'The force should look.'],
    ['> quoted', 'quoted'],
    ['**Requires** improvement', 'Requires improvement'],
    ['\\*Figures are shown', '*Figures are shown'],
    ['*Figures are shown', '*Figures are shown'],
    ['Crime outcomes*', 'Crime outcomes*'],
    ['*The Code of Practice* for victims', 'The Code of Practice for victims'],
    ['[www.example.org](http://www.example.org)', 'www.example.org'],
    ['www.example.org/a\\\\_b\\_c', 'www.example.org/a_b_c'],
    ['for victims of crime.⁷ It', 'for victims of crime. It'],
    ['Judgments from 2016<sup>2</sup> remain', 'Judgments from 2016 remain'],
    ['-5%', '-5%'],
    ['-', '-'],
  ])('finds the words of `%s`', (text, plain) => {
    expect(readLines(text)[0]?.plain).toBe(plain);
  });
});

/** Words, stops and what looks like the marks of some notation. */
const pieces = [
  ...[
    'The',
    'force',
    'o',
    'h2.',
    'Item',
    'A',
    '12',
    '1,000',
    '%',
    '£',
    '“',
    '”',
    '’',
    "'",
    '"',
    '(',
  ],
  ...[')', ' ', '  ', '.', ',', ';', ':', ':sup:', '?', '!', '/', '-', '–', '—', '...', 'rubric::'],
];

test('repairs nothing in a line of words and stops, as where it is indented and every repair looks at it', () => {
  const line = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(line, (words) => {
      fc.pre(/^[A-Z\d]/.test(words));
      const [[plain], [indented]] = [readLines(words), readLines(` ${words}`)];
      expect({ ...plain, text: ` ${plain?.text ?? ''}` }).toEqual(indented);
    }),
    { numRuns: 3000 },
  );
});

test('readLines(text) takes a zero-width space before a month for what may have been a digit', () => {
  expect(readLines('on 1\u200B July').at(0)?.text).toBe('on 1\uFFFD July');
});

describe('readLines(text) of lines that hold several', () => {
  test('gives rows of a table, items of a list and pages lines of their own, with the number of theirs', () => {
    const lines = readLines(
      'a\n<tr><td>b</td></tr><tr><td>c</td></tr>\n<li>d</li><li>e</li>\nf\fg',
    );
    expect(lines.map(({ number, plain, startsPage }) => [number, plain, startsPage])).toEqual([
      [1, 'a', false],
      [2, 'b', false],
      [2, 'c', false],
      [3, 'd', false],
      [3, 'e', false],
      [4, 'f', false],
      [4, 'g', true],
    ]);
  });

  test('gives a bullet on a line of its own to the item below', () => {
    const lines = readLines('•\n\nThe force should look.\n• \nThe force must act.');
    expect(lines.map(({ text }) => text)).toEqual([
      ...['', '', '• The force should look.', '', '• The force must act.'],
    ]);
  });

  test.each([
    ['<span class="a">222</span><span class="a">282</span>', '222 282'],
    ['<span class="a">222</span><span class="b">282</span>', '222282'],
    ['[222]{.a}[282]{.a}', '222 282'],
    ['[.a]#222#[.a]#282#', '222  282'],
  ])('parts two pieces of one class: %s', (text, plain) => {
    expect(readLines(text)[0]?.plain).toBe(plain);
  });

  test('finds the lines of a page on one line at its gaps', () => {
    const page = [
      ...['Force in numbers', '222', 'Kent Police', '282', 'England and Wales', 'x'.repeat(900)],
      ...['Recommendations', '– record each risk;', '– review it.', 'Annex A', 'Mental health'],
    ];
    const lines = readLines(`${page.join('  ')}\n\nA  second page`);
    expect(lines.map(({ number, plain }) => `${String(number)} ${plain}`)).toEqual([
      ...['1 Force in numbers', '1 222', '1 Kent Police', '1 282', '1 England and Wales'],
      ...[`1 ${'x'.repeat(900)}`, '1 Recommendations', '1 record each risk;', '1 review it.'],
      ...['1 Annex A', '1 Mental health', '2 ', '3 A', '3 second page'],
    ]);
  });
});

test.each([
  ['|width="33%"| Kent Police', '| Kent Police'],
  ['| class="a" width="33%"|', '|'],
  ['|the "best"| 33%', '|the "best"| 33%'],
])('reads `%s` without what the table says of its cells', (line, text) => {
  expect(readLines(line)[0]?.text).toBe(text);
});

describe('keyOf(words)', () => {
  test.each([
    ['Annex A – About the data', 'annex a about the data'],
    ['Annex A - about the data', 'annex a about the data'],
    ['Reducing re- offending', 'reducing re offending'],
    ['Reducing re‑offending', 'reducing re offending'],
    ['  Crime (excluding fraud)*', 'crime excluding fraud'],
    ['–', ''],
  ])('reduces `%s`', (words, key) => {
    expect(keyOf(words)).toBe(key);
  });
});
