import { formatMonth } from '../format/month.ts';
import type { Chapter } from '../schema/document.ts';
import type { ReportRecord } from '../schema/record.ts';
import { wordsOf } from './lines.ts';

/** Who holds the copyright, as title pages print it: `© HMICFRS 2018`. */
const copyright = /^©\s{0,9}(\S.{0,200}?)\s{1,9}\d{4}$/u;

/** How title pages name the force: `An inspection of Bedfordshire Police`. */
const subtitle = /^An? inspection of /iu;

/** Format how to cite the report from what its title page prints; what is not printed is left out. */
export function formatCitation(record: ReportRecord): string {
  const printed = record.document.chapters.filter(isTitlePage).flatMap(printedLines);
  const holder = printed.map((line) => copyright.exec(line)?.[1]).find(isPresent);
  const title = [record.title, printed.find((line) => subtitle.test(line))].filter(isPresent);
  const month = record.published === undefined ? undefined : formatMonth(record.published);
  return [holder, `‘${title.join(': ')}’`, month].filter(isPresent).join(', ');
}

function isTitlePage(chapter: Chapter): boolean {
  return chapter.kind === 'title-page';
}

function printedLines(chapter: Chapter): string[] {
  return chapter.blocks.flatMap((block) => {
    if (block.type === 'paragraph' || block.type === 'heading') return [wordsOf(block.content)];
    return block.type === 'lines' ? block.lines.map((line) => wordsOf(line.content)) : [];
  });
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
