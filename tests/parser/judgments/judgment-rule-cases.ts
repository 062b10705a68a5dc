import { changed } from '../faultless-report.ts';

/** A text for each rule about grades and years. */
export const judgmentRuleCases = {
  'overall-derived': {
    text: changed('Overall effectiveness 2017  Good', 'Overall effectiveness 2017'),
    printed:
      "report.txt:189: warning overall-derived: Expected the overall grade in the judgments, found none that is certain; `good` is taken from the summary's opening sentence and shown as such",
  },
  'overall-missing': {
    text: changed('Overall effectiveness 2017  Good', '').replace(
      'is good at keeping people safe',
      'is keeping people safe',
    ),
    printed:
      'report.txt:173: warning overall-missing: Expected the overall grade in the judgments or the summary, found it in neither; see the PDF',
  },
  'overall-contradiction': {
    text: changed('Overall effectiveness 2017  Good', 'Overall effectiveness 2017  Inadequate'),
    printed:
      'report.txt:178: error overall-contradiction: Expected one overall grade, found `inadequate` in the judgments and `good` in the summary (line 189); compare both with the PDF',
  },
  'judgment-missing': {
    text: changed('Protecting vulnerable people\tGood\t2017', '').replace(
      'and supporting victims\n\n\nGood\n',
      'and supporting victims\n',
    ),
    printed:
      'report.txt:173: warning judgment-missing: Expected grade and year of `Protecting vulnerable people` in the judgments table, found none that are certain; see the PDF',
  },
  'grade-contradiction': {
    text: changed('\nUngraded\n', '\nGood\n'),
    printed:
      "report.txt:185: error grade-contradiction: Expected one grade for `Specialist capabilities`, found `ungraded` in the judgments table and `good` under the chapter's heading (line 285); compare both with the PDF",
  },
  'judgment-repeated': {
    text: changed(
      'Specialist capabilities\tUngraded\t2017',
      'Specialist capabilities\tUngraded\t2017\nSpecialist capabilities\tGood\t2017',
    ),
    printed:
      'report.txt:186: error judgment-repeated: Expected one row for `Specialist capabilities` in the judgments table, found two that differ; see the PDF',
  },
  'grade-off-scale': {
    text: changed('Protecting vulnerable people\tGood', 'Protecting vulnerable people\tAdequate'),
    printed:
      'report.txt:183: error grade-off-scale: Expected a grade of the 2017 scale, found `adequate`; see the PDF',
  },
  'inspection-year': {
    text: changed(
      'Protecting vulnerable people\tGood\t2017',
      'Protecting vulnerable people\tGood\t2016',
    ),
    printed:
      'report.txt:183: warning inspection-year: Expected `Protecting vulnerable people` to be last inspected in a year that fits the report, found 2016, against what the chapters say; see the PDF',
  },
};
