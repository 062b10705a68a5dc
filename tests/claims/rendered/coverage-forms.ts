import { forces } from '../../../src/register/forces.ts';
import { measures } from './measures.ts';
import {
  clueNear,
  insideOf,
  listOf,
  measureOf,
  numberOf,
  questionOf,
  reportsOf,
} from './context.ts';
import { ancestorsOf, attributeOf, parentOf, textOf } from '../../../scripts/site/html-page.ts';
import { countFault, firstFault, type Form } from './form.ts';
import type { PageSentence } from './page-sentences.ts';
import { readReport, readReports, stateMeasure, type ReadReport } from './read-by-eye.ts';
import { hasPassage } from './report-words.ts';

const gradeWords = (grade: string): string =>
  (grade.charAt(0).toUpperCase() + grade.slice(1)).replaceAll('-', ' ');

/** What the site says of how many forces and reports there are, and what each has. */
export const coverageForms: Form[] = [
  {
    name: 'reports that state a measure',
    pattern: /(?:^|; )(?:stated by )?(?<count>\w+) of (?<all>\w+) reports(?: here)?$/u,
    check: ({ count = '', all = '' }, sentence) => {
      const measure = measureOf(sentence) ?? '';
      return firstFault([
        countFault(numberOf(all), readReports.length, 'reports'),
        countFault(
          numberOf(count),
          readReports.filter((report) => stateMeasure(report, measure)).length,
          `reports with ${measure}`,
        ),
      ]);
    },
  },
  {
    name: 'reports without a measure',
    pattern: /^We found no figure in the reports? on (?<names>.+)\.$/u,
    check: ({ names = '' }, sentence) => {
      const measure = measureOf(sentence) ?? '';
      const without = readReports.filter((report) => !stateMeasure(report, measure));
      return without.map(({ name }) => name).join() === listOf(names).join()
        ? undefined
        : `a person finds none for ${without.map(({ name }) => name).join(', ')}`;
    },
  },
  {
    name: 'what one report of a pair gives',
    pattern: /^Only our copy of the report on (?<name>.+?) gives: (?<list>.+)\.$/u,
    check: ({ name = '', list = '' }, { route }) => {
      const pair =
        route
          .split('/')[2]
          ?.split('-and-')
          .flatMap((slug) => readReport(slug) ?? []) ?? [];
      const own = pair.find((report) => report.name === name);
      const other = pair.find((report) => report.name !== name);
      if (own === undefined || other === undefined) return 'no such pair';
      const only = measures.filter(({ id }) => stateMeasure(own, id) && !stateMeasure(other, id));
      const said = only.filter((measure) => list.includes(measure.name));
      const rest = only.reduce((words, measure) => words.replace(measure.name, ''), list);
      return said.length === only.length && /^[, and]*$/u.test(rest)
        ? undefined
        : `a person finds ${only.map((measure) => measure.name).join(', ')}`;
    },
  },
  {
    name: 'figures of Force in numbers that are missing',
    pattern:
      /^(?:Our copy of the report has none of the|All) (?<count>\d+) figures of Force in numbers\b/u,
    check: ({ count = '' }, { route }) => {
      const metrics = readReport(route.split('/')[2] ?? '')?.metrics ?? [];
      const missing = metrics.filter(
        ({ force, englandAndWales }) =>
          force.status !== 'stated' && englandAndWales.status !== 'stated',
      );
      return firstFault([
        countFault(Number(count), metrics.length, 'figures'),
        countFault(Number(count), missing.length, 'missing figures'),
      ]);
    },
  },
  {
    name: 'forces and reports',
    pattern:
      /^(?:(?<reports>\w+) of (?:the )?(?<forces>\d+) (?:police )?forces (?:of England and Wales )?have a report here\.|All (?<all>\d+) forces\b.*|.*each of the (?<each>\d+) police forces of England and Wales\.|(?<so>\w+) reports(?: so far: .+)?|(?:\w+ \d+, )(?<named>\w+) reports)$/u,
    check: ({ reports, forces: every, all, each, so, named }) =>
      firstFault([
        ...[reports, so, named].map((count) =>
          count === undefined
            ? undefined
            : countFault(numberOf(count), readReports.length, 'reports'),
        ),
        ...[every, all, each].map((count) =>
          count === undefined ? undefined : countFault(numberOf(count), forces.length, 'forces'),
        ),
      ]),
  },
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
    name: 'a force without a report',
    pattern: /^We do not have the text of an inspection report on .+ yet, so there are no grades/u,
    check: (_groups, { route }) =>
      readReport(route.split('/')[2] ?? '') === undefined ? undefined : 'a person read its report',
  },
  {
    name: 'a cell without a figure',
    pattern: /^no figure found$/u,
    check: (_groups, sentence) => {
      const measure = attributeOf(cellOf(sentence.element), 'data-column') ?? '';
      const having = reportsOf(sentence).filter((report) => stateMeasure(report, measure));
      return having[0] && `a person read one for ${having[0].name}`;
    },
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
      /^(?:(?<grade>[A-Z][a-z ]+) )?(?<year>\d{4}), not inspected again(?: in 2017|(?:: (?<title>.+), \w+, in the report)?)$/u,
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
  {
    name: 'figures of Force in numbers that are missing, some',
    pattern:
      /^Missing from Force in numbers in our copy, both for \w+ and for England and Wales:$/u,
    check: (_groups, sentence) => {
      const metrics = reportsOf(sentence)[0]?.metrics ?? [];
      const missing = metrics.filter(
        (item) => item.force.status !== 'stated' && item.englandAndWales.status !== 'stated',
      );
      const list = insideOf(parentOf(sentence.element) ?? sentence.element);
      const listed = list.filter(({ tagName }) => tagName === 'li').length;
      return listed <= missing.length && listed > 0
        ? undefined
        : `it lists ${String(listed)}, a person misses ${String(missing.length)}`;
    },
  },
  {
    name: 'reports that have a section',
    pattern:
      /^(?:(?<count>\w+) of )?(?<all>\w+) reports ha(?:s|ve) this section, in the chapter “/u,
    check: ({ count, all = '' }, { route, element }) => {
      const title = clueTitle(route, element);
      const having = readReports.filter(({ headings }) =>
        headings.some(({ text }) => lower(text) === lower(title)),
      );
      return firstFault([
        countFault(numberOf(all), readReports.length, 'reports'),
        countFault(numberOf(count ?? all), having.length, `with “${title}”`),
      ]);
    },
  },
  {
    name: 'the same words in other reports',
    pattern: /^The same words(?: in all (?<count>\w+) reports|: (?<names>.+))\.$/u,
    check: ({ count, names }, { element }) => {
      const words = textBefore(element);
      const named =
        names === undefined ? readReports : listOf(names).map((name) => readReport(name));
      return firstFault([
        count === undefined
          ? undefined
          : countFault(numberOf(count), readReports.length, 'reports'),
        ...named.map((report) =>
          report !== undefined && hasPassage(report.force, words)
            ? undefined
            : `${report?.name ?? 'nobody'} does not have “${words}”`,
        ),
      ]);
    },
  },
  {
    name: 'words that all reports share',
    pattern:
      /^(?<count>\w+) paragraphs? (?:or|and) list items? stands? word for word in all of them\.$/u,
    check: ({ count = '' }, { element }) => {
      const notes = insideOf(topOf(element)).filter(
        (item) => item.tagName === 'p' && textOf(item).startsWith('The same words in all'),
      );
      return countFault(
        numberOf(count) * readReports.length,
        notes.length,
        'times its reports, where the page marks as many',
      );
    },
  },
];

function lower(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^a-z]+/gu, ' ')
    .trim();
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
  const [one, other] = (route.split('/')[2] ?? '').split('-and-').map((slug) => {
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

function cellOf(element: PageSentence['element']): PageSentence['element'] {
  return [element, ...ancestorsOf(element)].find(({ tagName }) => tagName === 'td') ?? element;
}

function clueTitle(route: string, element: PageSentence['element']): string {
  const heading = insideOf(topOf(element)).find(({ tagName }) => tagName === 'h1');
  return heading ? textOf(heading).trim() : (clueNear(element, /^(\/sections\/.+)$/u) ?? route);
}

function topOf(element: PageSentence['element']): PageSentence['element'] {
  const parent = parentOf(element);
  return parent === undefined || element.tagName === 'main' ? element : topOf(parent);
}

/** The passage that a note stands under: the paragraph before it, or the rest of its list item. */
function textBefore(element: PageSentence['element']): string {
  const parent = parentOf(element);
  if (parent === undefined) return '';
  return parent.childNodes
    .slice(0, parent.childNodes.indexOf(element))
    .map((node) => wordsOf(node))
    .join(' ');
}

/** What a node says, without the marks of its footnotes. */
function wordsOf(node: PageSentence['element']['childNodes'][number]): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || node.tagName === 'sup') return '';
  return node.childNodes.map((child) => wordsOf(child)).join('');
}
