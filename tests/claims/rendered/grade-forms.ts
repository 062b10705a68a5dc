import { parentOf, textOf } from '../../../scripts/site/html-page.ts';
import { forces } from '../../../src/register/forces.ts';
import {
  clueNear,
  gradeWords,
  insideOf,
  listOf,
  numberOf,
  pairOf,
  questionOf,
  reportsOf,
} from './context.ts';
import { countFault, firstFault, type Form } from './form.ts';
import type { PageSentence } from './page-sentences.ts';
import { readReport, readReports, type ReadReport } from './read-by-eye.ts';

const forms: Form[] = [
  {
    name: 'grades of the map',
    pattern: /^(?<grade>[A-Z][\w ]+): (?<count>\w+) forces?$/u,
    check: ({ grade = '', count = '' }, sentence) => {
      const question = questionOf(sentence);
      const read = readReports.filter((report) => gradeWords(gradeOf(report, question)) === grade);
      const none = forces.length - readReports.length;
      return countFault(
        numberOf(count),
        grade === 'No report here' ? none : read.length,
        `forces with ${grade}`,
      );
    },
  },
  {
    name: 'grades of a question, of the year',
    pattern:
      /^In (?<year>\d+), (?<count>\w+) of (?<all>\w+) forces (?:was|were) inspected on this: (?<grades>.+)\.$/u,
    check: ({ year = '', count = '', all = '', grades = '' }, sentence) => {
      const given = judgmentsOn(sentence).filter((item) => item.lastInspected === Number(year));
      return firstFault([
        countFault(numberOf(all), readReports.length, 'forces'),
        countFault(numberOf(count), given.length, 'inspected'),
        ...gradeCountFaults(grades, given),
      ]);
    },
  },
  {
    name: 'grades of a question, carried over',
    pattern:
      /^(?<count>\w+) (?:was|were) not inspected again, so an older grade stands: (?<grades>.+) \((?<year>\d+)\)\.$/u,
    check: ({ count = '', grades = '', year = '' }, sentence) => {
      const older = judgmentsOn(sentence).filter((item) => item.lastInspected === Number(year));
      return firstFault([
        countFault(numberOf(count), older.length, `of ${year}`),
        ...gradeCountFaults(grades, older),
      ]);
    },
  },
  {
    name: 'two grades side by side',
    pattern:
      /^(?:the same|differs|neither was graded|given in different years, and not the same|the same grade, given in different years)$/u,
    check: (_groups, sentence) => gradesFault(sentence),
  },
  {
    name: 'a question that was not inspected',
    pattern: /^not inspected in (?<year>\d+)$/u,
    check: ({ year = '' }, sentence) => {
      const question =
        questionOf(sentence) ??
        clueNear(sentence.element, /^effectiveness-2017-([a-z-]+?)(?:-by-force)?$/u);
      const judged = reportsOf(sentence)[0]?.judgments.find((item) => item.question === question);
      return judged !== undefined && judged.lastInspected < Number(year)
        ? undefined
        : 'it was inspected';
    },
  },
  {
    name: 'a grade that was carried over',
    pattern:
      /^(?:(?<grade>[A-Z][a-z ]+) )?(?<year>\d{4}), not inspected again(?: in 2017|(?:: (?<title>.+), [^,]+, in the report)?)$/u,
    check: ({ grade, year = '', title }, sentence) => {
      const question = questionOf(sentence);
      const judged = reportsOf(sentence)[0]?.judgments.find(
        (item) => item.title === title || item.question === question,
      );
      if (judged?.lastInspected !== Number(year)) return 'it was inspected in another year';
      return grade === undefined || gradeWords(judged.grade) === grade
        ? undefined
        : `it is ${judged.grade}`;
    },
  },
];

/** What the site says of grades. */
export function gradeForms(): readonly Form[] {
  return forms;
}

function gradeOf(report: ReadReport, question: string | undefined): string {
  if (question === undefined) return report.overall.grade;
  return report.judgments.find((item) => item.question === question)?.grade ?? '';
}

function judgmentsOn(sentence: PageSentence): ReadReport['judgments'] {
  const question = questionOf(sentence);
  return readReports.flatMap(({ judgments }) =>
    judgments.filter((item) => item.question === question),
  );
}

function gradeCountFaults(words: string, given: ReadReport['judgments']): (string | undefined)[] {
  const counts = listOf(words).map((part) => /^(\w+) (.+)$/u.exec(part));
  return [
    countFault(
      counts.reduce((sum, found) => sum + numberOf(found?.[1] ?? ''), 0),
      given.length,
      'grades',
    ),
    ...counts.map((found) =>
      countFault(
        numberOf(found?.[1] ?? ''),
        given.filter(({ grade }) => gradeWords(grade) === found?.[2]).length,
        found?.[2] ?? '',
      ),
    ),
  ];
}

function gradesFault({ text, route, element }: PageSentence): string | undefined {
  const row = parentOf(element);
  const title = row ? insideOf(row).find(({ tagName }) => tagName === 'th') : undefined;
  const asked = title ? textOf(title).trim() : '';
  const [one, other] = pairOf(route).map((slug) => {
    const report = readReport(slug);
    const judgment = report?.judgments.find((item) => item.title === asked);
    if (judgment !== undefined) return judgment;
    return asked === 'Overall' ? { grade: report?.overall.grade, lastInspected: 2017 } : undefined;
  });
  if (one === undefined || other === undefined) return `nobody read a grade for ${asked}`;
  const isOneGrade = one.grade === other.grade;
  const isOneYear = one.lastInspected === other.lastInspected;
  const fitting = {
    'the same': isOneGrade && isOneYear && one.grade !== 'ungraded',
    differs: !isOneGrade && isOneYear,
    'neither was graded': isOneGrade && one.grade === 'ungraded',
    'given in different years, and not the same': !isOneGrade && !isOneYear,
    'the same grade, given in different years': isOneGrade && !isOneYear,
  }[text];
  return fitting === true ? undefined : `${one.grade ?? ''} and ${other.grade ?? ''}`;
}
