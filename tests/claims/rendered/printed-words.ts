import { readFileSync } from 'node:fs';

import {
  ancestorsOf,
  attributeOf,
  textOf,
  type HtmlElement,
} from '../../../scripts/site/html-page.ts';
import { isSign, type PageSentence } from './page-sentences.ts';
import { readReport, textsFolder } from './read-by-eye.ts';
import { hasPassage } from './report-words.ts';

/** Where the markup says that words are the report's: its lines, or nothing but which report. */
interface PrintedPlace {
  report: string;
  lines?: [number, number];
}

const texts = new Map<string, string[]>();

/** Tell where a sentence is printed, where the markup says that it is the report's and not ours. */
export function printedPlace({
  element,
  route,
  attribute,
}: PageSentence): PrintedPlace | undefined {
  if (attribute !== undefined || isSign(element)) return undefined;
  const around = [element, ...ancestorsOf(element)];
  const report = reportOf(route);
  if (report === undefined) return passageIn(around, route);
  const cited = citedLine(around);
  if (cited !== undefined) return { report, lines: [cited, cited] };
  for (const item of around) {
    const [from, to] = ['data-from', 'data-to'].map((name) => Number(attributeOf(item, name)));
    if (from !== undefined && to !== undefined && from > 0) return { report, lines: [from, to] };
    const line = Number(/^line-(\d+)$/u.exec(attributeOf(item, 'id') ?? '')?.[1]);
    if (line > 0) return { report, lines: [line, lastLine(item, line)] };
  }
  return undefined;
}

/** Tell whether the lines have the words, whatever the marks of converters, footnotes and page ends between them. */
export function isPrintedAt(sentence: PageSentence, { report, lines }: PrintedPlace): boolean {
  if (lines === undefined) return isInPassages(sentence.text, readReport(report)?.force ?? '');
  const number = numberBefore(sentence.element);
  const text =
    number === undefined
      ? sentence.text
      : sentence.text.replace(/^(?:(?:evidence on )?line )?\d+/u, '');
  if (number !== undefined && number !== String(lines[0])) return false;
  const words = wordsOf(text);
  const printed = wordsOf(
    textOfReport(report)
      .slice(lines[0] - 1, lines[1])
      .join(' '),
  );
  let at = 0;
  for (const word of printed) if (isAs(word, words[at])) at += 1;
  return at === words.length;
}

/** The report whose passage stands on the page of a section. */
function passageIn(around: readonly HtmlElement[], route: string): PrintedPlace | undefined {
  const isPassage = around.some((item) => attributeOf(item, 'class') === 'text');
  const id = around.map((item) => attributeOf(item, 'id') ?? '').find(readReport);
  const report = readReport(id ?? '')?.id;
  return route.startsWith('/sections/') && isPassage && report !== undefined
    ? { report }
    : undefined;
}

function reportOf(route: string): string | undefined {
  const [, force = '', id = ''] =
    /^\/(?:forces\/([a-z-]+)\/\d[a-z0-9-]+|about\/data\/([a-z0-9-]+))\/$/u.exec(route) ?? [];
  return readReport(force === '' ? id : force)?.id;
}

/** The line whose number stands before the words: on the page of how a report was read, and where words left the flow. */
function citedLine(around: readonly HtmlElement[]): number | undefined {
  const isCited = around.some((item) => attributeOf(item, 'class') === 'lines');
  const item = around.find(({ tagName }) => tagName === 'li');
  if (!isCited || item === undefined) return undefined;
  return Number(numberBefore(item));
}

/** The number that stands before a line that is shown as it is in our copy. */
export function numberBefore({ childNodes }: HtmlElement): string | undefined {
  const number = childNodes.find(
    (node) => 'tagName' in node && attributeOf(node, 'class') === 'number',
  );
  return number === undefined ? undefined : /\d+/u.exec(textOf(number))?.[0];
}

/** A passage has a sign for each of its lines. */
function lastLine(item: HtmlElement, first: number): number {
  const signs = [...textOfSigns(item)].map(Number).filter((line) => line >= first);
  return Math.max(first, ...signs);
}

function* textOfSigns(item: HtmlElement): Generator<string> {
  for (const child of item.childNodes) {
    if (!('tagName' in child)) continue;
    const line = /^line-(\d+)$/u.exec(attributeOf(child, 'id') ?? '')?.[1];
    if (line !== undefined) yield line;
    yield* textOfSigns(child);
  }
}

/** A page may also end after a sentence's first word or two. */
function isInPassages(text: string, force: string): boolean {
  const words = text.split(' ');
  return [0, 1, 2].some((torn) => hasPassage(force, words.slice(torn).join(' ')));
}

/** A footnote's number may stand right behind a number. */
function isAs(printed: string, word = ''): boolean {
  return (
    printed === word ||
    (/^\d+$/u.test(word) && new RegExp(`^${word}\\p{N}{1,2}$`, 'u').test(printed))
  );
}

/** Words and numbers, without what stands between them. */
function wordsOf(text: string): string[] {
  const plain = text.replaceAll(/<[^<>]*>/gu, ' ').toLowerCase();
  return plain.match(/\p{L}+|\p{N}+/gu) ?? [];
}

function textOfReport(id: string): string[] {
  const known = texts.get(id) ?? readFileSync(`${textsFolder}/${id}.txt`, 'utf8').split(/\r?\n/u);
  texts.set(id, known);
  return known;
}
