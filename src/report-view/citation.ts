import { wordsOf } from '../format/inline-words.ts';
import { formatMonth } from '../format/month.ts';
import type { Chapter } from '../schema/document.ts';
import type { ReportRecord } from '../schema/record.ts';

/** Who holds the copyright, as title pages print it: `© HMICFRS 2018`. */
const copyright = /^©\s{0,9}(\S.{0,200}?)\s{1,9}\d{4}$/u;

/** How title pages name the force: `An inspection of Bedfordshire Police`. */
const subtitle = /^An? inspection of /iu;

/**
 * Format how to cite the report from what its title page prints; what is not printed is left out.
 *
 * The force is named in any case, by `forceName` where the title page does not.
 */
export function formatCitation(record: ReportRecord, forceName: string): string {
  const printed = record.document.chapters.filter(isTitlePage).flatMap(printedLines);
  const holder = printed.map((line) => copyright.exec(line)?.[1]).find(isPresent);
  const inspection = printed.find((line) => subtitle.test(line));
  const title = [record.title, inspection].filter(isPresent).join(': ');
  const force = inspection === undefined ? forceName : undefined;
  const month = record.published === undefined ? undefined : formatMonth(record.published);
  return [holder, `‘${title}’`, force, month].filter(isPresent).join(', ');
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
