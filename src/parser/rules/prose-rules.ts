import { error, info, warning } from './rule.ts';

/** The diagnostics about running text and its footnotes. */
export const proseRules = {
  'torn-paragraph': info(
    'Prose begins in the middle of a sentence, so its figures and findings may be halves.',
    'Expected a paragraph that begins as a sentence, found `{found}`; what came before it seems lost, see the PDF',
  ),
  'lines-mixed': warning(
    'In a chapter lines of two columns were run together, or the lines of a page turned round: sentences are made of pieces of others.',
    'Expected sentences in their order in `{title}`, found {count} that go on in the midst of others; its findings and what it asks or compares are left out, convert the PDF in another way',
  ),
  'notes-missing': warning(
    'Every report has notes: where none is found, a converter left them out, or nobody could tell them from the text.',
    'Expected footnotes, found {found}; see the PDF',
  ),
  'footnote-missing': info(
    'A note is referred to and is not there.',
    'Expected the text of footnote {number}, found only its mark; see the PDF',
  ),
  'footnote-unmarked': info(
    'A note is there and nothing refers to it.',
    'Expected a mark for footnote {number}, found only its text; see the PDF',
  ),
  'footnote-repeated': info(
    'Two notes have one number.',
    'Expected one footnote {number}, found another; both are shown',
  ),
  'footnote-torn': warning(
    'A note may hold words of the page, or one that says what a term means is not whole or holds a mark or mark-up.',
    'Expected the words of footnote {number} and no others, found `{found}`, of which that is not certain; no term is taken from it, see the PDF',
  ),
  'footnote-uncertain': info(
    'A note begins with what may be a term, and does not surely say what it means: it may say something else about it.',
    'Expected footnote {number} to say what its first words mean, or nothing like it, found `{found}`, which may say either; no term is taken from it',
  ),
  'page-repeated': error(
    'Two notes have one number, and so have two marks, or the notes beside them: a page stands there twice, or one of another report.',
    'Expected one footnote {number}, found another, and so for its mark or for the note beside it; take out the page that stands there twice, or is of another report',
  ),
  'uncertain-figure': info(
    'A sentence seems to state a figure, and part of what it says is not certain.',
    'Expected a sentence that states `{figure}` with all that belongs to it, found that {why}; it is left out',
  ),
  'run-in-words': warning(
    'A sentence that may tell what is asked or has changed, or a note on a term, that is not whole, of no known shape, or has words of a chart or a heading in it.',
    'Expected one sentence in plain words, found `{found}`, which may hold words of a chart, a heading or another sentence; it is left out, see the PDF',
  ),
  'sentence-aside': warning(
    'A sentence in a note or a list tells what is asked or has changed: nobody can tell whether it is of the running text.',
    'Expected what is asked or has changed in the running text, found `{found}` in a note or a list; it is left out, see the PDF',
  ),
  'prose-contradicts-numbers': warning(
    'Force in numbers and the prose print figures of one count and one period that rounding cannot make one.',
    'Expected one figure of `{metric}` for {side}, found `{found}` in Force in numbers ({place}) and `{other}` in the prose (line {otherLine}); both are kept, see the PDF',
  ),
  'figure-without-period': info(
    'A figure of the prose whose sentences name no time: it is kept, and compared with no period.',
    'Expected a period beside `{figure}`, found none; the figure is kept without one',
  ),
};
