import { describe, expect, test } from 'vitest';
import { readText, reportWith } from './report-with.ts';

/** Areas for improvement that are read of the end of a chapter, and the lines that are told of. */
function read(chapterEnd: string) {
  const text = reportWith({ chapterEnd });
  const { record, diagnostics } = readText(text);
  const lines = text.split('\n');
  return {
    areas: record?.areasForImprovement.map((area) => area.text),
    told: diagnostics
      .filter(({ rule }) => ['torn-item', 'sentence-aside', 'run-in-words'].includes(rule))
      .map(({ rule, line }) => `${rule}: ${lines[line - 1] ?? ''}`),
  };
}

const areas = [
  'The force should hear more often from: people who live on farms; and people who are new to the county.',
  'The force should answer letters sooner.',
];

describe('an area for improvement with a list in it is one area in the text of', () => {
  test.each([
    [
      'pdftotext, with a note in its midst',
      `They use DASH.¹

Areas for improvement
• The force should hear more often from:
o people who live on farms; and

1 DASH is a form for the risk of abuse.

12

\fo people who are new to the
county.
• The force should answer letters sooner.`,
    ],
    [
      'html2text',
      `*** Areas for improvement ***
    * The force should hear more often from:
          o people who live on farms; and
          o people who are new to the
            county.
    * The force should answer letters sooner.`,
    ],
    [
      'mammoth, without bullets',
      `Areas for improvement

The force should hear more often from:

people who live on farms; and

people who are new to the county.

The force should answer letters sooner.`,
    ],
    [
      'this project, whose lines stand apart',
      `## Areas for improvement

- The force should hear more often from:

o people who live on farms; and

o people who are new to the

county.

- The force should answer letters sooner.`,
    ],
  ])('%s', (_converter, text) => {
    expect(read(text)).toEqual({ areas, told: [] });
  });
});

test('an area for improvement with words that stand apart is left out, and told', () => {
  const { areas: found, told } = read(`## Areas for improvement

The force should hear more often from:

people who farms\tlive on; and
people who are new to the county.

The force should answer letters sooner.`);
  expect(found).toEqual(areas.slice(1));
  expect(told).toEqual(['torn-item: The force should hear more often from:']);
});

test('an area for improvement with a word that a line parts is left out, and told', () => {
  const { areas: found, told } = read(`## Areas for improvement

- The force should look for oppor -
tunities to act.
- The force should answer letters sooner.`);
  expect(found).toEqual(areas.slice(1));
  expect(told).toEqual(['torn-item: - The force should look for oppor -']);
});

test.each([
  ['Org', '**** Area for improvement\n:PROPERTIES:\n:CUSTOM_ID: area\n:END:\n- '],
  ['LaTeX', '\\paragraph{Area for improvement}\\label{area}}\n\n\\begin{itemize}\n\\item\n  '],
  ['Notion', '💡 #### Area for improvement\n\n- '],
  ['pdftotext, numbered', 'Areas for improvement\n\n(1) '],
  ['pdftotext, where a page goes on', 'Areas for improvement (continued)\n\n• '],
])('the heading of an area for improvement is known in %s', (_notation, before) => {
  expect(read(`${before}The force should answer letters sooner.`)).toEqual({
    areas: ['The force should answer letters sooner.'],
    told: [],
  });
});

test('what the force should do, in the line of another sentence above that heading, is asked', () => {
  const { record } = readText(
    reportWith({
      chapterEnd: `Fewer letters were answered in time
this year. The force should find out why.

Area for improvement

- The force should answer letters sooner.`,
    }),
  );
  expect(record?.inProse.map(({ text }) => text)).toEqual(['The force should find out why.']);
});
