import {
  ancestorsOf,
  attributeOf,
  textOf,
  type HtmlElement,
} from '../../../scripts/site/html-page.ts';
import { forces } from '../../../src/register/forces.ts';
import { measures } from './measures.ts';
import type { PageSentence } from './page-sentences.ts';
import { readReport, readReports, type ReadReport } from './read-by-eye.ts';

const numerals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Read a count in words or digits; `no` and `none` are zero, `both` is two. */
export function numberOf(words: string): number {
  const word = words.toLowerCase();
  if (word === 'no' || word === 'none') return 0;
  if (word === 'both') return 2;
  const at = numerals.indexOf(word);
  return at >= 0 ? at : Number(word.replaceAll(',', ''));
}

/** Names of forces that have an `and` of their own. */
const withAnd = forces.map(({ shortName }) => shortName).filter((name) => name.includes(' and '));

/** Read `A, B and C`. */
export function listOf(words: string): string[] {
  const kept = withAnd.reduce(
    (rest, name) => rest.replaceAll(name, name.replace(' and ', '&')),
    words,
  );
  return kept.split(/, | and /u).map((part) => part.replace('&', ' and '));
}

/** The two forces of the page of a pair, by their slugs. */
export function pairOf(route: string): string[] {
  const slugs = forces.map(({ slug }) => slug);
  const pair = /^\/compare\/([a-z-]+)\//u.exec(route)?.[1] ?? '';
  const one = slugs.find(
    (slug) => pair.startsWith(`${slug}-and-`) && slugs.includes(pair.slice(slug.length + 5)),
  );
  return one === undefined ? [] : [one, pair.slice(one.length + 5)];
}

/** The reports that a sentence is about: by its words, where it stands, or its page; otherwise all. */
export function reportsOf({ text, element, route }: PageSentence): ReadReport[] {
  const named = readReports.filter(({ name }) => text.includes(name));
  if (named.length > 0) return named;
  const around = [element, ...ancestorsOf(element)].map((item) => attributeOf(item, 'id') ?? '');
  const inside = around.flatMap((id) => readReport(id) ?? []);
  if (inside.length > 0) return inside.slice(0, 1);
  const inRow = readReports.filter(({ name }) => name === rowName(element));
  if (inRow.length > 0) return inRow;
  const own = readReport(/^\/forces\/([a-z-]+)\//u.exec(route)?.[1] ?? '');
  return own === undefined ? readReports : [own];
}

const questions = new Set(
  readReports.flatMap(({ judgments }) => judgments.map(({ question }) => question)),
);

/** The question that a sentence is about, if it is about one. */
export function questionOf({ element, route }: PageSentence): string | undefined {
  const own = /^\/questions\/([a-z-]+)\//u.exec(route)?.[1];
  if (own !== undefined) return own;
  if (route === '/questions/') return clueNear(element, /^\/questions\/([a-z-]+)\/$/u);
  return [element, ...ancestorsOf(element)]
    .map((item) => attributeOf(item, 'id') ?? '')
    .find((id) => questions.has(id));
}

/** The measure that a sentence is about: by its page, or by the nearest name or link of one. */
export function measureOf({ element, route }: PageSentence): string | undefined {
  const own = /^\/metrics\/([a-z-]+)\/$/u.exec(route)?.[1];
  return (
    own ??
    clueNear(element, /^(?:\/metrics\/|figure-|.*#(?:metric|prose)-)([a-z-]+?)(?:-\d+)?\/?$/u)
  );
}

/** Look for an id or address that fits, in the element, then around it step by step. */
export function clueNear(element: HtmlElement, pattern: RegExp): string | undefined {
  for (const around of [element, ...ancestorsOf(element)]) {
    for (const item of [around, ...insideOf(around)]) {
      for (const name of ['id', 'href']) {
        const found = pattern.exec(attributeOf(item, name) ?? '')?.[1];
        if (found !== undefined) return found;
      }
    }
    if (around.tagName === 'main') return undefined;
  }
  return undefined;
}

/** The force that a row of a table is about. */
function rowName(element: HtmlElement): string | undefined {
  const row = ancestorsOf(element).find(({ tagName }) => tagName === 'tr');
  const head = row && insideOf(row).find(({ tagName }) => tagName === 'th');
  return head && readReports.map(({ name }) => name).find((name) => textOf(head).includes(name));
}

/** The words of the row or item that a sentence stands in. */
export function wordsAround(element: HtmlElement): string {
  const row = [element, ...ancestorsOf(element)].find(({ tagName }) =>
    ['tr', 'li'].includes(tagName),
  );
  return row === undefined ? '' : textOf(row).replaceAll(/\s+/gu, ' ');
}

export function insideOf(element: HtmlElement): HtmlElement[] {
  return element.childNodes
    .filter((node) => 'tagName' in node)
    .flatMap((child) => [child, ...insideOf(child)]);
}

/** Where the link leads that a sentence is in or has in it; a card of a feed or a head has none. */
export function addressOf(element: HtmlElement): string {
  const links = [element, ...ancestorsOf(element), ...insideOf(element)];
  const link = links.find((item) => attributeOf(item, 'href') !== undefined);
  return (link && attributeOf(link, 'href')) ?? '';
}

/** The report that an address is of: its own page, its force's page, or how it was read. */
export function reportAt(address: string): ReadReport | undefined {
  const [, key = ''] = /^\/(?:forces|about\/data)\/([a-z0-9-]+)\//u.exec(address) ?? [];
  return readReport(key);
}

/** What a name of the site stands for: a measure's id, a question's, or nothing. */
export function idOf(name: string): string | undefined {
  if (/^overall(?: grade)?$/iu.test(name)) return 'overall';
  return (
    measures.find((measure) => measure.name === name)?.id ??
    readReports.flatMap(({ judgments }) => judgments).find(({ title }) => title === name)?.question
  );
}

/** The grade that a person read, as the site prints it, with its year. */
export function gradeRead(
  report: ReadReport | undefined,
  question: string,
): { words: string; year: number } | undefined {
  if (report === undefined) return undefined;
  const { overall, judgments, year } = report;
  if (question === 'overall') return { words: gradeWords(overall.grade), year };
  const judged = judgments.find((item) => item.question === question);
  return judged && { words: gradeWords(judged.grade), year: judged.lastInspected };
}

export function gradeWords(grade: string): string {
  return (grade.charAt(0).toUpperCase() + grade.slice(1)).replaceAll('-', ' ');
}

/** The force that a sentence is about: in its row, in the paragraph around, or of its page. */
export function ofForce(sentence: PageSentence): ReadReport | undefined {
  const { element, route, text } = sentence;
  const own = reportAt(route);
  if (own !== undefined) return own;
  const around = [element, ...ancestorsOf(element)].slice(0, 5);
  for (const item of around) {
    const words = item === element ? `${text} ${textOf(item)}` : textOf(item);
    const named = readReports.filter(({ name }) => words.includes(name));
    if (named.length === 1) return named[0];
  }
  return undefined;
}

/** The column of the matrix that a cell stands in: a question or a measure. */
export function columnOf({ element }: PageSentence): string | undefined {
  return [element, ...ancestorsOf(element)]
    .map((item) => attributeOf(item, 'data-column'))
    .find((column) => column !== undefined);
}
