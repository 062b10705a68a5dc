import { ancestorsOf, attributeOf } from '../../../scripts/site/html-page.ts';
import {
  auditedReport,
  audits,
  citedLines,
  entryOf,
  hasOnLines,
  linesOf,
  statusesOf,
} from './audited.ts';
import { gradeRead, numberOf } from './context.ts';
import { countFault, firstFault, type Form } from './form.ts';

const forms: Form[] = [
  {
    name: 'counts of what was read',
    pattern:
      /^(?:Two figures for each measure, the force’s and that for England and Wales\. )?(?<read>\w+) read(?:, (?<missing>\w+) missing)?(?:, (?<doubted>\w+) that cannot be read for certain)?\.$/u,
    check: ({ read = '', missing = 'zero', doubted = 'zero' }, sentence) => {
      const report = auditedReport(sentence);
      if (report === undefined) return 'nobody knows of which report';
      const section = ancestorsOf(sentence.element).find(({ tagName }) => tagName === 'section');
      const isGrades = attributeOf(section ?? sentence.element, 'aria-labelledby') === 'grades';
      if (isGrades) return countFault(numberOf(read), report.judgments.length + 1, 'grades');
      const counts = statusesOf(report);
      return firstFault([
        countFault(numberOf(read), counts.read, 'figures'),
        countFault(numberOf(missing) + numberOf(doubted), counts.missing, 'missing'),
      ]);
    },
  },
  {
    name: 'where the overall grade stands',
    pattern:
      /^(?:The judgments print it after the word “Overall”, lines? (?<from>\d+)(?: to (?<to>\d+))?\.|The first sentence of the summary, line (?<summary>\d+), gives (?:the same grade\.|it: it names the force.+)|The judgments of our copy print none that is certain\.|The first sentence of the summary does not give it, so nothing contradicts it\.)$/u,
    check: ({ from, to = from, summary }, sentence) => {
      const report = auditedReport(sentence);
      const grade = gradeRead(report, 'overall')?.words ?? '';
      if (report === undefined) return 'nobody knows of which report';
      if (from !== undefined) return hasOnLines(report, [Number(from), Number(to)], grade);
      if (summary !== undefined)
        return hasOnLines(report, [Number(summary), Number(summary)], grade);
      const isDerived = report.overall.basis === 'derived';
      return isDerived === sentence.text.startsWith('The judgments')
        ? undefined
        : `basis ${report.overall.basis}`;
    },
  },
  {
    name: 'where the grade of a question stands',
    pattern:
      /^(?:The judgments print title, grade and year (?:after one another|in one tile), lines? (?<from>\d+)(?: to (?<to>\d+))?\.|Its chapter repeats the grade, line (?<line>\d+)\.|The report has no chapter on it, as is right for a grade of (?<year>\d+)\.|Our copy has no certain row of the judgments on this question\. Its chapter gives the grade, line (?<alone>\d+); the report has chapters on what it inspected in (?<inspected>\d+)\.|Its chapter does not repeat the grade in our copy, so nothing contradicts it\.)$/u,
    check: ({ from, to = from, line, year, alone, inspected }, sentence) => {
      const report = auditedReport(sentence);
      const judged = gradeRead(report, entryOf(sentence)?.measure ?? '');
      if (report === undefined || judged === undefined) return 'nobody read it';
      if (year !== undefined)
        return judged.year === Number(year) && judged.year < report.year
          ? undefined
          : 'of another year';
      if (inspected !== undefined && judged.year !== Number(inspected))
        return `its year is ${String(judged.year)}`;
      const at = from ?? line ?? alone;
      return at === undefined
        ? undefined
        : hasOnLines(report, [Number(at), Number(to ?? at)], judged.words);
    },
  },
  {
    name: 'what was noted of a line',
    pattern: /^Line (?<line>\d+) ?(?:Expected|Read|Took|Found|Left|Settled)\b/u,
    check: ({ line = '' }, sentence) => {
      const count = linesOf(auditedReport(sentence));
      return Number(line) <= count ? undefined : 'the text has no such line';
    },
  },
  {
    name: 'lines of a page’s end that a quotation leaves out',
    pattern:
      /^Lines? (?<from>\d+)(?: to (?<to>\d+))? stands? in the midst of these words, where a page ended, and (?:is|are) no part of them\.$/u,
    check: ({ from, to = from }, sentence) => {
      const cited = citedLines(sentence).map((line) => Number(/\d+/u.exec(line)?.[0]));
      const [first, last] = [Number(from), Number(to)];
      const isBetween = cited.some((line) => line < first) && cited.some((line) => line > last);
      return isBetween && cited.every((line) => line < first || line > last)
        ? undefined
        : `the cited lines are ${cited.join()}`;
    },
  },
  {
    name: 'nothing to note',
    pattern: /^Nothing: the text gives all that was looked for\.$/u,
    check: (_groups, sentence) => {
      const report = auditedReport(sentence);
      return report && countFault(0, statusesOf(report).missing, 'missing figures');
    },
  },
];

/** What the site says of how grades were read, and of how much of a report was. */
export function auditGradeForms(): readonly Form[] {
  return forms.map((form) => ({ ...form, pages: audits }));
}
