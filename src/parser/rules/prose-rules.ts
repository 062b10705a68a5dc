import { ruleOn } from './rule.ts';

/** The diagnostics about running text and its footnotes. */
export const proseRules = {
  'torn-paragraph': ruleOn<{ found: string }>({
    severity: 'info',
    about: 'Prose begins in the middle of a sentence, so its figures and findings may be halves.',
    expected: 'a paragraph that begins as a sentence',
    found: ({ found }) => `\`${found}\``,
    remedy: 'what came before it seems lost, see the PDF',
    example: { found: 'with the rate of England.' },
  }),
  'lines-mixed': ruleOn<{ count: number; title: string }>({
    severity: 'warning',
    about:
      'In a chapter lines of two columns were run together, or the lines of a page turned round: sentences are made of pieces of others.',
    expected: ({ title }) => `sentences in their order in \`${title}\``,
    found: ({ count }) => `${String(count)} that go on in the midst of others`,
    remedy:
      'its findings and what it asks or compares are left out, convert the PDF in another way',
    example: { count: 12, title: 'Investigating crime and reducing re-offending' },
  }),
  'notes-missing': ruleOn<{ marks: number }>({
    severity: 'warning',
    about:
      'Every report has notes: where none is found, a converter left them out, or nobody could tell them from the text.',
    expected: 'footnotes',
    found: ({ marks }) =>
      marks === 0 ? 'neither notes nor marks' : `${String(marks)} marks without notes`,
    remedy: 'see the PDF',
    example: { marks: 3 },
  }),
  'footnote-missing': ruleOn<{ number: number }>({
    severity: 'info',
    about: 'A note is referred to and is not there.',
    expected: ({ number }) => `the text of footnote ${String(number)}`,
    found: 'only its mark',
    remedy: 'see the PDF',
    example: { number: 1 },
  }),
  'footnote-unmarked': ruleOn<{ number: number }>({
    severity: 'info',
    about: 'A note is there and nothing refers to it.',
    expected: ({ number }) => `a mark for footnote ${String(number)}`,
    found: 'only its text',
    remedy: 'see the PDF',
    example: { number: 1 },
  }),
  'footnote-repeated': ruleOn<{ number: number }>({
    severity: 'info',
    about: 'Two notes have one number.',
    expected: ({ number }) => `one footnote ${String(number)}`,
    found: 'another',
    remedy: 'both are shown',
    example: { number: 1 },
  }),
  'uncertain-figure': ruleOn<{ figure: string; why: string }>({
    severity: 'info',
    about: 'A sentence seems to state a figure, and part of what it says is not certain.',
    expected: ({ figure }) => `a sentence that states \`${figure}\` with all that belongs to it`,
    found: ({ why }) => `that ${why}`,
    remedy: 'it is left out',
    example: { figure: 'telephone-resolution', why: 'no period is certain for `28.1`' },
  }),
  'run-in-words': ruleOn<{ found: string }>({
    severity: 'warning',
    about:
      'A sentence that tells what is asked or has changed, with words of a chart, a heading or another column in it.',
    expected: 'one sentence',
    found: ({ found }) => `words of a chart, a heading or another sentence in \`${found}\``,
    remedy: 'it is left out, see the PDF',
    example: { found: 'Crimes, by force, in the 12 months to 30 June 2017 The force' },
  }),
  'damaged-number': ruleOn<{ found: string }>({
    severity: 'warning',
    about:
      'A number of the prose with a unit has lost a digit, or something unknown stands in its place.',
    expected: 'a number with nothing unknown beside it',
    found: ({ found }) => `\`${found}\``,
    remedy: 'it is read as no figure, see the PDF',
    example: { found: '4-.5' },
  }),
  'prose-contradicts-numbers': ruleOn<{
    metric: string;
    side: string;
    found: string;
    line: number;
    other: string;
    otherLine: number;
  }>({
    severity: 'warning',
    about:
      'Force in numbers and the prose print figures of one count and one period that rounding cannot make one.',
    expected: ({ metric, side }) => `one figure of \`${metric}\` for ${side}`,
    found: ({ found, line, other, otherLine }) =>
      `\`${found}\` in Force in numbers (line ${String(line)}) and \`${other}\` in the prose (line ${String(otherLine)})`,
    remedy: 'both are kept, see the PDF',
    example: {
      metric: 'charged-or-summonsed',
      side: 'the force',
      found: '12',
      line: 107,
      other: '40.6',
      otherLine: 223,
    },
  }),
  'figure-without-period': ruleOn<{ figure: string }>({
    severity: 'info',
    about:
      'A figure of the prose whose sentences name no time: it is kept, and compared with no period.',
    expected: ({ figure }) => `a period beside \`${figure}\``,
    found: 'none',
    remedy: 'the figure is kept without one',
    example: { figure: 'telephone-resolution' },
  }),
};
