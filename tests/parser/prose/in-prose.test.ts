import { expect, test } from 'vitest';
import { createReporter } from '../../../src/parser/diagnostics.ts';
import { readInProse } from '../../../src/parser/prose/in-prose.ts';
import { plainReader } from '../../../src/parser/prose/plain-passage.ts';
import { readReport } from '../../../src/parser/read-report.ts';
import { forces } from '../../../src/register/forces.ts';
import { changed } from '../faultless-report.ts';

/** What is said in passing in a paragraph of the running text, which may have lines, and the rules reported. */
function saidIn(
  text: string,
  { nextHeading, gaps = [] }: { nextHeading?: string; gaps?: number[] } = {},
): { texts: string[]; rules: string[] } {
  const reporter = createReporter();
  const source = { line: 1, endLine: 1 };
  const found = readInProse(
    {
      passages: [
        {
          text: text.replaceAll('\n', ' '),
          ...(nextHeading !== undefined && { nextHeading }),
          lineAt: (offset) => text.slice(0, offset).split('\n').length,
          chapter: {
            type: 'chapter',
            id: 'overview',
            kind: 'overview',
            title: [],
            children: [],
            source,
          },
        },
      ],
      children: [],
      mixed: new Set(),
      headings: new Map(),
      isInOrder: true,
      footnotes: [],
      gaps: new Set(gaps),
    },
    { readPlainly: plainReader(['Kent Police', 'Kent']), year: 2017 },
    reporter,
  );
  return {
    texts: found.map((said) => said.text),
    rules: reporter.diagnostics().map(({ rule }) => rule),
  };
}

test('takes a paragraph of nothing but what the force should do for no prose', () => {
  expect(saidIn('The force should look. The force must act.').texts).toEqual([]);
  expect(saidIn('The force looks. The force must act.').texts).toEqual(['The force must act.']);
});

test('leaves out what stands after the words of a chart', () => {
  expect(
    saidIn('It acts. For more, please see annex A The force should look. The force must act.'),
  ).toEqual({ texts: [], rules: ['run-in-words', 'run-in-words'] });
});

test('leaves out what may be said by others, or lacks words, and tells of it', () => {
  const leftOut = { texts: [], rules: ['run-in-words'] };
  expect(saidIn('Since 2016, the force has improved its “front desk”.')).toEqual(leftOut);
  const paragraph = 'The force looks.\nThe force should\nact.';
  expect(saidIn(paragraph, { gaps: [2] })).toEqual(leftOut);
  expect(saidIn(paragraph, { gaps: [1, 3] })).toEqual({
    texts: ['The force should act.'],
    rules: [],
  });
});

test('leaves out what may have strayed from a list', () => {
  expect(saidIn('risk and harm. The force should look.').texts).toEqual([]);
  expect(saidIn('the risk. The force looks. The force should act.').texts).toEqual([]);
  const paragraph = 'The force looks.\nThe force must act.';
  expect(saidIn(paragraph, { nextHeading: 'Mental health' }).texts).toEqual([
    'The force must act.',
  ]);
  expect(saidIn(paragraph, { nextHeading: 'Areas for improvement' })).toEqual({
    texts: [],
    rules: ['run-in-words'],
  });
  const inLine = 'The force looks. The force must act.';
  expect(saidIn(inLine, { nextHeading: 'Areas for improvement' }).texts).toEqual([
    'The force must act.',
  ]);
});

/** What is said in a report one of whose chapters begins with some paragraphs. */
function saidUnder(...paragraphs: string[]) {
  const heading = 'Investigation quality\n\n';
  const text = changed(heading, `${heading}${paragraphs.join('\n\n')}\n\n`);
  const file = { path: 'report.txt', bytes: new TextEncoder().encode(text) };
  const { draft, diagnostics } = readReport(file, forces);
  return {
    asked: draft?.record.inProse.flatMap(({ kind, text: said }) =>
      kind === 'asked' ? [said] : [],
    ),
    figures: draft?.record.narrativeFigures.map(({ quote }) => quote),
    rules: diagnostics.map(({ rule }) => rule),
  };
}

const asked = 'Police officers are few, and the force needs to train more.';
const stated =
  'In the 12 months to 30 June 2017, 28.1 percent of calls in the force were resolved by telephone.';

test('leaves out a sentence that may go on from the paragraph before it', () => {
  expect(saidUnder('Reducing burglary', asked).asked).toEqual([asked]);
  expect(saidUnder('Reducing burglary', stated).figures).toEqual([stated]);
  const torn = 'In this year, Great';
  expect(saidUnder(torn, asked)).toMatchObject({ asked: [], rules: ['run-in-words'] });
  expect(saidUnder(torn, stated)).toMatchObject({ figures: [], rules: ['uncertain-figure'] });
});
