import type { Rule } from '../rule.ts';

/** The diagnostics about running text and its footnotes. */
export const proseRules = {
  /** Every report has notes: where none is found, a converter left them out, or nobody could tell them from the text. */
  'notes-missing': {
    severity: 'warning',
    message: ({ marks }) =>
      `Expected footnotes, found ${marks === 0 ? 'neither notes nor marks' : `${marks} marks without notes`}; see the PDF`,
  },
  'footnote-missing': {
    severity: 'info',
    message: ({ number }) => `Expected the text of footnote ${number}, found only its mark`,
  },
  'footnote-unmarked': {
    severity: 'info',
    message: ({ number }) => `Expected a mark for footnote ${number}, found only its text`,
  },
  'footnote-repeated': {
    severity: 'info',
    message: ({ number }) => `Expected one footnote ${number}, found another; both are shown`,
  },
  'uncertain-figure': {
    severity: 'info',
    message: ({ figure, why }) =>
      `A sentence seems to state \`${figure}\`, but ${why}; it is left out`,
  },
  /** A sentence that tells what is asked or has changed, with words of a chart, a heading or another column in it. */
  'run-in-words': {
    severity: 'warning',
    message: ({ found }) =>
      `Expected one sentence, found words of a chart, a heading or another sentence in \`${found}\`; it is left out, see the PDF`,
  },
  /** A number of the prose with a unit has lost a digit, or something unknown stands in its place. */
  'damaged-number': {
    severity: 'warning',
    message: ({ found }) =>
      `Expected a number with nothing unknown beside it, found \`${found}\`; it is read as no figure, see the PDF`,
  },
  /** Force in numbers and the prose print figures of one count and one period that rounding cannot make one. */
  'prose-contradicts-numbers': {
    severity: 'warning',
    message: ({ metric, side, found, line, other, otherLine }) =>
      `Expected one figure of \`${metric}\` for ${side}, found \`${found}\` in Force in numbers (line ${line}) and \`${other}\` in the prose (line ${otherLine}); both are kept, see the PDF`,
  },
  /** A figure of the prose whose sentences name no time: it is kept, and compared with no period. */
  'figure-without-period': {
    severity: 'info',
    message: ({ figure }) =>
      `Expected a period beside \`${figure}\`, found none; the figure is kept without one`,
  },
} as const satisfies Record<string, Rule>;
