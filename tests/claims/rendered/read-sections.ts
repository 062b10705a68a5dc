import { sections } from '../../../src/sections/section.ts';
import { readReports, type ReadReport } from './read-by-eye.ts';

/** What a person finds of a section in a report. */
type Standing = 'whole' | 'unclear' | 'lost' | 'not-inspected';

/** The names of the reports in which a person finds a section so. */
export function withStanding(standing: Standing, title: string): string[] {
  return readReports
    .filter((report) => standingOf(report, title) === standing)
    .map(({ name }) => name);
}

/** A section is whole where the headings of its chapter, as a person found them, lead up to it and on from it in their order. */
function standingOf({ headings = [], judgments }: ReadReport, title: string): Standing {
  const section = sections.find((known) => lower(known.title) === lower(title));
  if (section === undefined) throw new Error(`no section is called “${title}”`);
  const { question } = section;
  const judged = judgments.find((item) => item.question === question);
  if (judged !== undefined && judged.lastInspected < 2017) return 'not-inspected';
  const own = sections.filter((known) => known.question === question);
  const found = headings.flatMap(({ text }) => {
    const rank = own.findIndex((known) => lower(known.title) === lower(text));
    return rank < 0 ? [] : [rank];
  });
  const rank = own.indexOf(section);
  const at = found.indexOf(rank);
  if (at < 0) return 'lost';
  const isWhole =
    found.slice(0, at).every((other) => other < rank) &&
    found.slice(at + 1).every((other) => other > rank) &&
    (found[at + 1] ?? own.length) === rank + 1 &&
    found.filter((other) => other === rank + 1).length < 2;
  return isWhole ? 'whole' : 'unclear';
}

/** Tell whether a person finds every section of a chapter whole, or that there is none. */
export function isWholeChapter(report: ReadReport, question: string): boolean {
  return sections
    .filter((section) => section.question === question)
    .every(({ title }) => ['whole', 'not-inspected'].includes(standingOf(report, title)));
}

/** The letters of a title: converters differ in hyphens and quotes. */
export function lower(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^a-z]+/gu, ' ')
    .trim();
}
