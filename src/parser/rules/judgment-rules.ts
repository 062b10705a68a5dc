import { rule, ruleOn } from './rule.ts';

/** The diagnostics about grades and the years of judgments. */
export const judgmentRules = {
  'overall-derived': ruleOn<{ grade: string }>({
    severity: 'warning',
    about:
      "The judgments do not give the overall grade; the summary's first sentence does, and the site says that it is taken from there.",
    expected: 'the overall grade in the judgments',
    found: 'none',
    remedy: ({ grade }) =>
      `\`${grade}\` is taken from the summary's opening sentence and shown as such`,
    example: { grade: 'good' },
  }),
  'overall-missing': rule({
    severity: 'warning',
    about: 'The text does not say the overall grade anywhere.',
    expected: 'the overall grade in the judgments or the summary',
    found: 'it in neither',
    remedy: 'see the PDF',
  }),
  'overall-contradiction': ruleOn<{ stated: string; summary: string; summaryLine: number }>({
    severity: 'error',
    about: 'Two places of one report give different overall grades.',
    expected: 'one overall grade',
    found: ({ stated, summary, summaryLine }) =>
      `\`${stated}\` in the judgments and \`${summary}\` in the summary (line ${String(summaryLine)})`,
    remedy: 'compare both with the PDF',
    example: { stated: 'inadequate', summary: 'good', summaryLine: 189 },
  }),
  'judgment-missing': ruleOn<{ title: string }>({
    severity: 'warning',
    about: 'A question has no grade and year that are certain.',
    expected: ({ title }) => `grade and year of \`${title}\` in the judgments table`,
    found: 'none that are certain',
    remedy: 'see the PDF',
    example: { title: 'Protecting vulnerable people' },
  }),
  'grade-contradiction': ruleOn<{
    title: string;
    table: string;
    chapter: string;
    chapterLine: number;
  }>({
    severity: 'error',
    about: 'The judgments table and the chapter disagree about a grade.',
    expected: ({ title }) => `one grade for \`${title}\``,
    found: ({ table, chapter, chapterLine }) =>
      `\`${table}\` in the judgments table and \`${chapter}\` under the chapter's heading (line ${String(chapterLine)})`,
    remedy: 'compare both with the PDF',
    example: {
      title: 'Specialist capabilities',
      table: 'ungraded',
      chapter: 'good',
      chapterLine: 285,
    },
  }),
  'judgment-repeated': ruleOn<{ title: string }>({
    severity: 'error',
    about: "A question's row is there twice with different content.",
    expected: ({ title }) => `one row for \`${title}\` in the judgments table`,
    found: 'two that differ',
    remedy: 'see the PDF',
    example: { title: 'Specialist capabilities' },
  }),
  'grade-off-scale': ruleOn<{ grade: string; year: number }>({
    severity: 'error',
    about: "A grade is not one of this programme's scale.",
    expected: ({ year }) => `a grade of the ${String(year)} scale`,
    found: ({ grade }) => `\`${grade}\``,
    remedy: 'see the PDF',
    example: { grade: 'adequate', year: 2017 },
  }),
  'inspection-year': ruleOn<{ title: string; found: string | number; why: string }>({
    severity: 'warning',
    about: 'A chapter exists for a question whose judgment was carried over, or the reverse.',
    expected: ({ title }) => `\`${title}\` to be last inspected in a year that fits the report`,
    found: ({ found, why }) => `${String(found)} although ${why}`,
    remedy: 'see the PDF',
    example: {
      title: 'Protecting vulnerable people',
      found: 2016,
      why: 'the report has a chapter on it',
    },
  }),
};
