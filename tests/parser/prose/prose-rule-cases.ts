import { changed } from '../faultless-report.ts';

/** A text for each rule about running text and its footnotes. */
export const proseRuleCases = {
  'torn-paragraph': {
    text: changed(
      'Investigation quality\n\n',
      'Investigation quality\n\nwith the rate of England.\n\n',
    ),
    printed:
      'report.txt:223: info torn-paragraph: Expected a paragraph that begins as a sentence, found `with the rate of England.`; what came before it seems lost, see the PDF',
  },
  'lines-mixed': {
    text: changed(
      'Investigation quality\n\n',
      `Investigation quality\n\n${'One group was stopped. asked it to act.\n\n'.repeat(12)}`,
    ),
    printed:
      'report.txt:223: warning lines-mixed: Expected sentences in their order, found 12 that go on in the midst of others; findings and what it asks or compares are left out, convert the PDF in another way',
  },
  'footnote-missing': {
    text: changed('in 2017. Judgments', 'in 2017.¹ Judgments'),
    printed:
      'report.txt:171: info footnote-missing: Expected the text of footnote 1, found only its mark; see the PDF',
  },
  'footnote-unmarked': {
    text: changed(
      'Effectiveness overview\n\n\n',
      '¹ Details are on the website.\n\nEffectiveness overview\n\n\n',
    ),
    printed:
      'report.txt:173: info footnote-unmarked: Expected a mark for footnote 1, found only its text; see the PDF',
  },
  'footnote-repeated': {
    text: changed(
      'Effectiveness overview\n\n\n',
      '¹ Details are on the website.\n\n¹ More details are there.\n\nEffectiveness overview\n\n\n',
    ),
    printed:
      'report.txt:175: info footnote-repeated: Expected one footnote 1, found another; both are shown',
  },
  'notes-missing': {
    text: changed(
      'Investigation quality\n\n',
      'Investigation quality\n\nThe force uses THRIVE.\u00b9 It trains officers.\u00b2 It keeps records.\u00b3\n\n',
    ),
    printed:
      'report.txt:223: warning notes-missing: Expected footnotes, found 3 marks without notes; see the PDF',
  },
};
