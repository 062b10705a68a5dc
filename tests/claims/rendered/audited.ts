import { readFileSync } from 'node:fs';

import { ancestorsOf, attributeOf, textOf } from '../../../scripts/site/html-page.ts';
import { insideOf } from './context.ts';
import type { PageSentence } from './page-sentences.ts';
import { readReport, readReports, textsFolder, type ReadReport } from './read-by-eye.ts';

/** The pages of how a report was read. */
export const audits = /^\/about\/data\/./u;

const lines = new Map(
  readReports.map(({ id }) => [
    id,
    readFileSync(`${textsFolder}/${id}.txt`, 'utf8').split(/\r?\n/u),
  ]),
);

/** How many lines the text of a report has. */
export function linesOf(report: ReadReport | undefined): number {
  return lines.get(report?.id ?? '')?.length ?? 0;
}

/** The report that a page says how it was read. */
export function auditedReport({ route }: PageSentence): ReadReport | undefined {
  return readReport(/^\/about\/data\/([a-z0-9-]+)\/$/u.exec(route)?.[1] ?? '');
}

/** The measure or question of the entry that a sentence stands in. */
export function entryOf({
  element,
}: PageSentence): { measure: string; heading: string } | undefined {
  const article = ancestorsOf(element).find(({ tagName }) => tagName === 'article');
  const id = article && attributeOf(article, 'id');
  const measure = /^(?:metric-|grade-|prose-)(.+?)(?:-\d+)?$/u.exec(id ?? '')?.[1];
  const heading = article && insideOf(article).find(({ tagName }) => tagName === 'h3');
  return measure === undefined
    ? undefined
    : { measure, heading: heading === undefined ? '' : textOf(heading).trim() };
}

/** The lines that the entry of a sentence cites. */
export function citedLines({ element }: PageSentence): string[] {
  const article = ancestorsOf(element).find(({ tagName }) => tagName === 'article');
  const list = article && insideOf(article).find((item) => attributeOf(item, 'class') === 'lines');
  return (list === undefined ? [] : insideOf(list))
    .filter(({ tagName }) => tagName === 'li')
    .map((item) => textOf(item));
}

/** Count the figures of Force in numbers that a report has and those that it lacks. */
export function statusesOf({ metrics }: ReadReport): { read: number; missing: number } {
  const sides = metrics.flatMap(({ force, englandAndWales }) => [force, englandAndWales]);
  const missing = sides.filter(({ status }) => status === 'not-in-text').length;
  const doubted = sides.filter(({ status }) => status === 'ambiguous').length;
  return { read: sides.length - missing - doubted, missing: missing + doubted };
}

/** Tell whether some lines of a text have words, whatever stands between their letters and digits. */
export function hasOnLines(
  { id }: ReadReport,
  [from, to]: [number, number],
  words: string,
): string | undefined {
  const text = (lines.get(id) ?? []).slice(from - 1, to).join(' ');
  const parts = (part: string): string =>
    ` ${(part.toLowerCase().match(/\p{L}+|\d+/gu) ?? []).join(' ')} `;
  const isThere = /^[\d.]+$/u.test(words)
    ? text.includes(words)
    : parts(text).includes(parts(words));
  return isThere ? undefined : `line ${String(from)} says “${text}”`;
}
