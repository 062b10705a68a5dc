import { readFileSync } from 'node:fs';

const report = readFileSync('content/reports/bedfordshire-2017-effectiveness.txt', 'utf8');

/** The title page, contents list and figures of a real report, so that what follows is read and not refused. */
const opening = report.slice(0, report.indexOf('Prioritising prevention\n\nBedfordshire'));

/** A text that nobody converted from a report, or a report that somebody wants to break the parser with. */
export interface HostileText {
  name: string;
  text: () => string;
}

/** The longest line that a report may have is 200,000 characters, so a storm is one paragraph of several lines. */
const lineLength = 100_000;
const line = (mark: string, length: number) => mark.repeat(Math.ceil(length / mark.length));
const storm = (mark: string, length: number) =>
  Array.from({ length: Math.ceil(length / lineLength) }, (_none, nth) =>
    line(mark, Math.min(lineLength, length - nth * lineLength)),
  ).join('\n');
const inside = (body: string) => `${opening}\n${body}\n\nAnnex A – About the data\n\nEnd.\n`;
const times = (count: number, line: (nth: number) => string) =>
  Array.from({ length: count }, (_none, nth) => line(nth)).join('\n');

const inLetters = (nth: number) =>
  String(nth).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));

/** Texts that no longer are reports; each is refused with an error. */
export const refused: readonly HostileText[] = [
  { name: 'nothing', text: () => '' },
  { name: 'white space', text: () => ' \t\r\n\f\u00A0\uFEFF\n'.repeat(1000) },
  { name: 'zero bytes', text: () => '\0'.repeat(100_000) },
  { name: 'one line of 50 MB', text: () => 'All work and no play. '.repeat(2_400_000) },
  {
    name: 'a report followed by 50 MB of prose',
    text: () => report + '\nAnd so on. '.repeat(4_500_000),
  },
  { name: 'a line of 1 MB', text: () => inside('a'.repeat(1_000_000)) },
  { name: 'a million empty lines', text: () => `${report}${'\n'.repeat(1_000_000)}` },
  { name: 'a force called __proto__', text: () => namedForce('__proto__') },
  { name: 'a force called constructor', text: () => namedForce('constructor') },
  { name: 'a force called toString', text: () => namedForce('toString Police') },
  { name: 'a force called hasOwnProperty', text: () => namedForce('hasOwnProperty Constabulary') },
  {
    name: 'a pillar that nobody knows',
    text: () => report.replaceAll(/effectiveness/gi, 'prototype'),
  },
];

/** Reports with something hostile in them; each is read, and what it says elsewhere is still said. */
export const survived: readonly HostileText[] = [
  {
    name: '100,000 headings',
    text: () => inside(times(100_000, (nth) => `# Heading ${String(nth)}`)),
  },
  {
    name: '30,000 known headings',
    text: () => inside(times(30_000, () => 'Areas for improvement\n')),
  },
  { name: 'lists nested 100,000 deep', text: () => inside(line('- ', 200_000)) },
  {
    name: 'lists indented ever deeper',
    text: () => inside(times(1500, (nth) => `${' '.repeat(nth)}- item`)),
  },
  { name: 'quotes nested 100,000 deep', text: () => inside(line('> ', 200_000)) },
  {
    name: 'brackets nested 99,000 deep',
    text: () => inside(`${line('[', 99_000)}x${line(']', 99_000)}`),
  },
  {
    name: 'links nested 50,000 deep',
    text: () => inside(`${storm('[a](', 200_000)}${storm(')', 50_000)}`),
  },
  { name: 'a million footnote marks', text: () => inside(storm('^1', 2_000_000)) },
  { name: 'footnote marks after letters', text: () => inside(storm('a¹ ', 750_000)) },
  { name: 'tagged footnote marks', text: () => inside(storm('a<sup>1</sup> ', 1_000_000)) },
  { name: 'footnote marks that never end', text: () => inside(storm('$x^{1', 1_000_000)) },
  {
    name: 'a footnote mark of 100,000 digits',
    text: () => inside(`a${line('¹', 100_000)}\n\n${line('²', 100_000)} note`),
  },
  ...[
    '`',
    '*',
    '_',
    '<',
    '[',
    ']',
    '|',
    '&',
    '\\',
    '#',
    '>',
    '!',
    '~',
    '$',
    '^',
    '&#',
    '**a ',
    '*a_',
    '![',
    '](',
    '<a ',
  ].map((mark) => ({ name: `a storm of ${mark}`, text: () => inside(storm(mark, 150_000)) })),
  ...['*', '_', '[', '<', '|', '- ', '1. ', '`'].map((mark) => ({
    name: `lines of ${mark}`,
    text: () => inside(times(20_000, () => `${mark}a`)),
  })),
  { name: 'spaces', text: () => inside(`a${storm(' ', 1_000_000)}b`) },
  { name: 'digits', text: () => inside(storm('9', 1_000_000)) },
  { name: 'numbers', text: () => inside(storm('12.5 percent ', 1_000_000)) },
  {
    name: 'months',
    text: () =>
      inside(storm('12 months to 30 June 2017 there were 12 arrests per 100 ', 1_000_000)),
  },
  { name: 'full stops', text: () => inside(storm('. ', 1_000_000)) },
  {
    name: 'a table of 20,000 rows',
    text: () => inside(times(20_000, (nth) => `| ${String(nth)} | a | b | c |`)),
  },
  {
    name: 'a table of 50,000 columns',
    text: () => inside(times(3, () => line('| a ', 200_000))),
  },
  {
    name: 'a report followed by 2 MB of prose',
    text: () =>
      report + storm('The force has a good understanding of its communities. ', 2_000_000),
  },
  {
    name: 'a contents entry with 100,000 spaces',
    text: () => report.replace('\t', ' '.repeat(100_000)),
  },
  { name: 'marks in 2.5 MB of prose', text: () => inside(storm('*a_ ', 2_500_000)) },
  {
    name: '2.3 MB of headings with items',
    text: () => inside(times(46_000, () => 'Areas for improvement\n\n- The force should look.\n')),
  },
  {
    name: '20,000 words parted at a hyphen, each another one',
    text: () => inside(times(20_000, (nth) => `a${inLetters(nth)} - b${inLetters(nth)}`)),
  },
  { name: 'lone surrogates', text: () => inside('\uD800 a \uDFFF b \uDC00\uD800') },
  {
    name: 'numbers in Force in numbers',
    text: () => report.replace('\n199\n', `\n${line('199\n', 400_000)}`),
  },
  {
    name: 'names in Force in numbers',
    text: () =>
      report.replace(
        '\n199\n',
        `\n${line('Bedfordshire Police England and Wales\n', 400_000)}\n199\n`,
      ),
  },
  {
    name: 'labels in Force in numbers',
    text: () =>
      report.replace('\n199\n', `\n${line('Incidents per 1,000 population\n', 400_000)}\n199\n`),
  },
];

/** Names of every object in JavaScript, and markup that would run in a browser. */
export const hostileWords = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1))',
  '[click](data:text/html,<script>alert(1)</script>)',
  '<a href="javascript:alert(1)">click</a>',
  '<javascript:alert(1)>',
  '[click](vbscript:msgbox(1))',
  '[click](JaVaScRiPt:alert(1))',
  '[click](  javascript:alert(1))',
  '[click]: javascript:alert(1)',
];

/** Put words where a report has a paragraph, an item, a footnote and a judgment. */
export function withWords(words: string): string {
  return report
    .replace(
      'Prioritising prevention\n\nBedfordshire',
      `Prioritising prevention\n\n${words}\n\n- ${words}\n\n³ ${words}\n\nBedfordshire`,
    )
    .replace(
      'Specialist capabilities\tUngraded',
      `${words}\tGood\t2017\nSpecialist capabilities\tUngraded`,
    );
}

function namedForce(name: string): string {
  return report.replace('An inspection of Bedfordshire Police', `An inspection of ${name}`);
}

/** Places of a report in which a line can be long, by what stands there. */
const places: Readonly<Record<string, string>> = {
  'the contents list': 'Initial investigation',
  'Force in numbers': '\n199\n',
  'the judgments': 'Overall effectiveness 2017',
  'an item': 'The force should ',
};

/** What a long line can consist of: marks that patterns look for, and words that they begin with. */
const fillings = [
  ...[
    ' ',
    '. ',
    '| ',
    '- ',
    '9',
    '9,',
    'a ',
    'A ',
    '(9',
    '<a ',
    '=',
    '\u00A0',
    '\u200B',
    '\uFFFD',
    '¹',
  ],
  ...[
    'per ',
    '12 months to ',
    'England and ',
    'An inspection of ',
    'www.a.',
    '&amp;',
    '\f',
    '9%',
    'a-\f',
    're- ',
  ],
];

/** Reports in which one line after another is far longer than any: each must be read in a time that its length allows. */
export const longLines: readonly HostileText[] = fillings.map((filling) => ({
  name: `lines of ${JSON.stringify(filling)} in ${Object.keys(places).join(', ')}`,
  text: () =>
    Object.values(places).reduce(
      (text, place) => text.replace(place, () => `${place}${line(filling, 190_000)}x`),
      report,
    ),
}));
