import { error, warning } from './rule.ts';

/** The diagnostics about grades and the years of judgments. */
export const judgmentRules = {
  'overall-derived': warning(
    "The judgments give no overall grade that is certain; the summary's first sentence does, and the site says that it is taken from there.",
    "Expected the overall grade in the judgments, found none that is certain; `{grade}` is taken from the summary's opening sentence and shown as such",
  ),
  'overall-missing': warning(
    'The text does not say the overall grade anywhere.',
    'Expected the overall grade in the judgments or the summary, found it in neither; see the PDF',
  ),
  'overall-contradiction': error(
    'Two places of one report give different overall grades.',
    'Expected one overall grade, found `{stated}` in the judgments and `{summary}` in the summary (line {summaryLine}); compare both with the PDF',
  ),
  'judgment-missing': warning(
    'A question has no grade and year that are certain.',
    'Expected grade and year of `{title}` in the judgments table, found none that are certain; see the PDF',
  ),
  'grade-contradiction': error(
    'The judgments table and the chapter disagree about a grade.',
    "Expected one grade for `{title}`, found `{table}` in the judgments table and `{chapter}` under the chapter's heading (line {chapterLine}); compare both with the PDF",
  ),
  'judgment-repeated': error(
    "A question's row is there twice with different content.",
    'Expected one row for `{title}` in the judgments table, found two that differ; see the PDF',
  ),
  'grade-off-scale': error(
    "A grade is not one of this programme's scale.",
    'Expected a grade of the {year} scale, found `{grade}`; see the PDF',
  ),
  'inspection-year': warning(
    'A chapter exists for a question whose judgment was carried over, or the reverse.',
    'Expected `{title}` to be last inspected in a year that fits the report, found {found}, against what the chapters say; see the PDF',
  ),
};
