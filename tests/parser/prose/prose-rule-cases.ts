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
      'report.txt:223: warning lines-mixed: Expected sentences in their order in `Investigating crime and reducing re-offending`, found 12 that go on in the midst of others; its findings and what it asks or compares are left out, convert the PDF in another way',
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
  'footnote-torn': {
    text: changed(
      'Investigation quality\n\n',
      'Investigation quality\n\nOfficers know this.¹\n\n¹ Golden hour refers to the time in which evidence is\n\n',
    ),
    printed:
      'report.txt:225: warning footnote-torn: Expected the words of footnote 1 and no others, found `Golden hour refers to the time in which evidence is`, of which that is not certain; no term is taken from it, see the PDF',
  },
  'footnote-uncertain': {
    text: changed(
      'Investigation quality\n\n',
      'Investigation quality\n\nOfficers use bail.¹\n\n¹ Bail is a contentious subject.\n\n',
    ),
    printed:
      'report.txt:225: info footnote-uncertain: Expected footnote 1 to say what its first words mean, or nothing like it, found `Bail is a contentious subject.`, which may say either; no term is taken from it',
  },
  'page-repeated': {
    text: changed(
      'Effectiveness overview\n\n\n',
      'It is so.¹ It is not.¹\n\n¹ Details are here.\n\n¹ More are there.\n\nEffectiveness overview\n\n\n',
    ),
    printed:
      'report.txt:177: error page-repeated: Expected one footnote 1, found another, and so for its mark or for the note beside it; take out the page that stands there twice, or is of another report',
  },
  'notes-missing': {
    text: changed(
      'Investigation quality\n\n',
      'Investigation quality\n\nThe force uses THRIVE.\u00b9 It trains officers.\u00b2 It keeps records.\u00b3\n\n',
    ),
    printed:
      'report.txt:223: warning notes-missing: Expected footnotes, found 3 marks without notes; see the PDF',
  },
  'uncertain-figure': {
    text: changed(
      'Investigation quality\n\n',
      'Investigation quality\n\nOf all crimes, 28.1 percent were resolved by telephone somewhere.\n\n',
    ),
    printed:
      'report.txt:223: info uncertain-figure: Expected a sentence that states `telephone-resolution` with all that belongs to it, found that what `28.1` counts, whose it is or of what time cannot be told for certain; it is left out',
  },
  'run-in-words': {
    text: changed(
      'Investigation quality\n\n',
      'Investigation quality\n\nCrimes, by force, in the 12 months to 30 June 2017 The force should record more.\n\n',
    ),
    printed:
      'report.txt:223: warning run-in-words: Expected one sentence in plain words, found `Crimes, by force, in the 12 months to 30 June 2017 The force`, which may hold words of a chart, a heading or another sentence; it is left out, see the PDF',
  },
  'sentence-aside': {
    text: changed(
      'Investigation quality\n\n',
      'Investigation quality\n\n- The force is slow, and it needs to improve.\n- The force is good.\n\n',
    ),
    printed:
      'report.txt:223: warning sentence-aside: Expected what is asked or has changed in the running text, found `The force is slow, and it needs to improve.` in a note or a list; it is left out, see the PDF',
  },
  'figure-without-period': {
    text: changed(
      'Investigation quality\n\n',
      'Investigation quality\n\nThe force looks at its calls. In the force, 28.1 percent of calls were resolved by telephone.\n\n',
    ),
    printed:
      'report.txt:223: info figure-without-period: Expected a period beside `telephone-resolution`, found none; the figure is kept without one',
  },
  'prose-contradicts-numbers': {
    text: changed(
      'Investigation quality\n\n',
      'Investigation quality\n\nThe force looks at outcomes. In the 12 months to 30 June 2017, 40.6 percent of recorded crimes led to a charge.\n\n',
    ),
    printed:
      'report.txt:107: warning prose-contradicts-numbers: Expected one figure of `charged-or-summonsed` for the force, found `12` in Force in numbers (line 107) and `40.6` in the prose (line 223); both are kept, see the PDF',
  },
};
