import {
  ancestorsOf,
  attributeOf,
  parentOf,
  textOf,
  type HtmlElement,
} from '../../../scripts/site/html-page.ts';
import { forces } from '../../../src/register/forces.ts';
import { sections } from '../../../src/sections/section.ts';
import {
  addressOf,
  gradeRead,
  gradeWords,
  idOf,
  insideOf,
  numberOf,
  questionOf,
  reportAt,
} from './context.ts';
import { countFault, type Form } from './form.ts';
import type { PageSentence } from './page-sentences.ts';
import { readReport, readReports, type ReadReport } from './read-by-eye.ts';

const grade = 'Outstanding|Good|Adequate|Requires improvement|Inadequate|Ungraded';
const codes = '(?:[A-Z]{3} ?)?';

const forms: Form[] = [
  {
    name: 'a grade of a force',
    pattern: new RegExp(
      `^${codes}(?:(?<who>[^:]+): )?(?<grade>${grade})(?:(?: \\(| )?(?<year>\\d{4})\\)?|(?<summary> \\(from the summary\\)|, from the summary)| \\((?<older>\\d{4}), not inspected again\\))?(?:; (?<count>[\\d,]+) words)?\\.?$`,
      'u',
    ),
    check: ({ who, grade: words, year, summary, older, count }, sentence) => {
      const { report, question } = aboutGrade(sentence, who);
      if (report === undefined) return isOfNoForce(sentence) ? undefined : 'nobody knows of whom';
      const read = gradeRead(report, question);
      if (read === undefined || read.words !== words)
        return `a person read ${read?.words ?? 'none'} of ${report.name}`;
      if (summary !== undefined)
        return report.overall.basis === 'derived' ? undefined : 'the judgments print it';
      if (count !== undefined && wordsOfPassage(sentence.element) !== numberOf(count))
        return `it has ${String(wordsOfPassage(sentence.element))} words`;
      const said = year ?? older;
      const isOld = read.year < report.year;
      if (older !== undefined && !isOld) return `it was inspected in ${String(read.year)}`;
      return said === undefined ? undefined : countFault(Number(said), read.year, 'as its year');
    },
  },
  {
    name: 'the year of a grade',
    pages: /^\/(?:questions|forces|compare)\//u,
    pattern: /^(?<year>20\d\d)$/u,
    check: ({ year }, sentence) => {
      const { report, question } = aboutGrade(sentence, undefined);
      return countFault(Number(year), gradeRead(report, question)?.year ?? 0, 'as its year');
    },
  },
  {
    name: 'forces with an overall grade',
    pages: /^\/$/u,
    pattern: new RegExp(`^(?<grade>${grade})(?<count>\\d+) forces?$`, 'u'),
    check: ({ grade: words, count }) =>
      countFault(
        Number(count),
        readReports.filter(({ overall }) => gradeWords(overall.grade) === words).length,
        'forces',
      ),
  },
  {
    name: 'a force on the map without a grade',
    pattern: new RegExp(
      `^${codes}(?<who>${forces.map(({ shortName }) => shortName).join('|')})$`,
      'u',
    ),
    check: ({ who = '' }, { element }) => {
      const isOnMap = ancestorsOf(element).some(
        (item) => attributeOf(item, 'data-grade') === 'no-report',
      );
      return isOnMap && readReport(who) !== undefined ? 'a person read its report' : undefined;
    },
  },
  {
    name: 'no report of a force',
    pattern: /^(?:No report here|We have no inspection report on (?<who>.+) yet\.)$/u,
    check: ({ who }, { element, route }) => {
      const item = ancestorsOf(element).find(({ tagName }) => tagName === 'li');
      const words = `${who ?? ''} ${item === undefined ? '' : textOf(item)}`;
      const named = forces.find(({ name }) => words.includes(name));
      const slug = named?.slug ?? route.split('/')[2] ?? '';
      return readReport(slug) && `a person read the report on ${slug}`;
    },
  },
  {
    name: 'what the whole force was graded',
    pattern: new RegExp(
      `^(?:In (?<year>\\d{4}), (?<who>.+) was graded (?<a>${grade}) at keeping people safe and reducing crime(?<summary>, by the summary of its report)?\\.|Its overall grade is (?<b>[a-z ]+)\\.|(?<c>${grade})(?:at keeping people safe and reducing crime|Effectiveness (?<d>\\d{4})(?<from>, from the summary)?)|Effectiveness (?<e>\\d{4})(?<source>, from the summary)?: (?<f>${grade})\\.)$`,
      'u',
    ),
    check: (groups, sentence) => {
      const { year, who = '', a, b, c, d, e, f, summary, from, source } = groups;
      const named = forces.find(({ name }) => name === who)?.slug;
      const report = readReport(named ?? '') ?? aboutGrade(sentence, undefined).report;
      if (report === undefined) return 'nobody knows of whom';
      const read = gradeRead(report, 'overall');
      const words = a ?? c ?? f ?? gradeWords(b ?? '');
      if (read?.words !== words) return `a person read ${read?.words ?? 'none'}`;
      const isDerived = report.overall.basis === 'derived';
      const saysSo = [summary, from, source].some((part) => part !== undefined);
      const mustSay = a !== undefined || d !== undefined || e !== undefined;
      if (saysSo ? !isDerived : isDerived && mustSay) return `basis ${report.overall.basis}`;
      const said = year ?? d ?? e;
      return said === undefined ? undefined : countFault(Number(said), report.year, 'as its year');
    },
  },
  {
    name: 'where an overall grade is from',
    pattern:
      /^(?:This grade is from the opening sentence of the report’s summary: .+|taken from the summary|stated)$/u,
    check: (_groups, sentence) => {
      const { report } = aboutGrade(sentence, undefined);
      const isDerived = sentence.text !== 'stated';
      if (report === undefined) return 'nobody knows of whom';
      return (report.overall.basis === 'derived') === isDerived
        ? undefined
        : `basis ${report.overall.basis}`;
    },
  },
];

/** What labels of maps, tables, lists and heads say of one force's grade. */
export function gradeLabels(): readonly Form[] {
  return forms;
}

/** Options, keys, the page on grades and the card of the site name grades that are of no force. */
function isOfNoForce({ element, route, attribute }: PageSentence): boolean {
  return (
    route === '/grades/' ||
    ['option', 'legend'].includes(element.tagName) ||
    attribute !== undefined ||
    ancestorsOf(element).some((item) => attributeOf(item, 'aria-label') === 'Key')
  );
}

/** Of which report a grade is, and on which question. */
function aboutGrade(
  sentence: PageSentence,
  who: string | undefined,
): { report: ReadReport | undefined; question: string } {
  const { element, route } = sentence;
  const [, id = '', linked] = howRead(element);
  const report =
    byName(who ?? nameBeside(element)) ??
    readReport(id) ??
    idAround(element) ??
    inRow(element) ??
    reportAt(route);
  const inCell = ancestorsOf(element)
    .concat(element)
    .map((item) => attributeOf(item, 'data-column'))
    .find((column) => column !== undefined);
  const article = [element, ...ancestorsOf(element)]
    .map((item) => /^grade-(.+)$/u.exec(attributeOf(item, 'id') ?? '')?.[1])
    .find((found) => found !== undefined);
  const isWhole = /^\/(?:forces\/)?$/u.test(route) || attributeOf(element, 'class') === 'caption';
  const question =
    linked ??
    article ??
    inCell ??
    titleInRow(element) ??
    (isWhole ? undefined : ofSection(route)) ??
    questionOf(sentence);
  return { report, question: question ?? 'overall' };
}

/** Count the words of the paragraphs and list items that the fold around an element opens. */
function wordsOfPassage(element: HtmlElement): number {
  const fold = ancestorsOf(element).find(({ tagName }) => tagName === 'details');
  const passages = (fold === undefined ? [] : insideOf(fold)).filter(
    (item) =>
      ['p', 'li'].includes(item.tagName) &&
      attributeOf(item, 'class') === undefined &&
      ancestorsOf(item).some((around) => attributeOf(around, 'class') === 'text'),
  );
  return passages.reduce((count, item) => count + (wordsOf(item).match(/\S+/gu)?.length ?? 0), 0);
}

/** The words of an element without footnote marks and without notes of ours. */
function wordsOf(node: HtmlElement['childNodes'][number]): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || node.tagName === 'sup') return '';
  if (attributeOf(node, 'class') === 'shared') return '';
  return node.childNodes.map((child) => wordsOf(child)).join('');
}

function ofSection(route: string): string | undefined {
  const section = sections.find(({ id }) => route === `/sections/${id}/`);
  return section?.question ?? /^\/questions\/([a-z-]+)\//u.exec(route)?.[1];
}

function byName(words: string | undefined): ReadReport | undefined {
  const force = forces.find(({ name, shortName }) => words === name || words === shortName);
  return force && readReport(force.slug);
}

/** The name above a grade on the map. */
function nameBeside(element: HtmlElement): string | undefined {
  if (element.tagName !== 'text') return undefined;
  const siblings = parentOf(element)?.childNodes.filter((node) => 'tagName' in node) ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  return before && textOf(before);
}

/** The report and the question that the nearest sign of how a grade was read leads to. */
function howRead(element: HtmlElement): string[] {
  for (const around of [element, ...ancestorsOf(element).slice(0, 3)]) {
    const links = [around, ...insideOf(around)].flatMap((item) => {
      const found = /\/about\/data\/([a-z0-9-]+)\/#grade-([a-z-]+)$/u.exec(
        attributeOf(item, 'href') ?? '',
      );
      return found === null ? [] : [found];
    });
    if (links.length === 1) return [...(links[0] ?? [])];
    if (links.length > 1) return [];
  }
  return [];
}

export function idAround(element: HtmlElement): ReadReport | undefined {
  return [element, ...ancestorsOf(element)]
    .map((item) => readReport(attributeOf(item, 'id') ?? ''))
    .find((report) => report !== undefined);
}

function inRow(element: HtmlElement): ReadReport | undefined {
  const row = [element, ...ancestorsOf(element)].find(({ tagName }) =>
    ['tr', 'li', 'details'].includes(tagName),
  );
  if (row === undefined) return undefined;
  const words = textOf(row);
  const named = readReports.filter(({ name }) => words.includes(name));
  return named.length === 1 ? named[0] : reportAt(addressOf(row));
}

function titleInRow(element: HtmlElement): string | undefined {
  const row = ancestorsOf(element).find(({ tagName }) => tagName === 'tr');
  const head = row && insideOf(row).find(({ tagName }) => tagName === 'th');
  return head && idOf(textOf(head).trim());
}
