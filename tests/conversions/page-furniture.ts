import type { ConversionFamily } from './conversion.ts';
import { isBlank, isTableRow, isWithin, judgmentsSpan, numbersSpan } from './report-parts.ts';
import { headingLines } from './heading-lines.ts';

/** Lines from one header or page number to the next. */
const PAGE_LINES = 23;

const EMBARGO = 'UNDER EMBARGO UNTIL 00.01 ON THURSDAY 22 MARCH 2018';

/** What some converters write between two pages. */
const PAGE_MARK = '--- PAGE 7 ---';

/** `An inspection of Bedfordshire Police` */
const SUBJECT = /^An? inspection of (.+)$/m;

/** What repeats on every page of a PDF, left among the lines of the text. */
export const pageFurniture: ConversionFamily = {
  'running headers': (text) =>
    insertBetween(text, `PEEL: Police effectiveness 2017 – An inspection of ${subjectOf(text)}`),
  'embargo lines': (text) => insertBetween(text, `\n${EMBARGO}\n`),
  'bold embargo lines': (text) => insertBetween(text, `\n**${EMBARGO}**\n`),
  'page marks': (text) => insertBetween(text, PAGE_MARK),
  'page numbers': insertPageNumbers,
  'form feeds before chapters': (text) => {
    const lines = text.split('\n');
    const chapters = headingLines(lines).filter(({ level }) => level === undefined || level < 3);
    for (const { index } of chapters) lines[index] = `\f${lines[index] ?? ''}`;
    return lines.join('\n');
  },
};

/** Insert a line between any two lines, whatever they are, but for the rows of a table. */
function insertBetween(text: string, furniture: string): string {
  let since = 0;
  return text
    .split('\n')
    .flatMap((line, index, lines) => {
      since += 1;
      if (since < PAGE_LINES || isTableRow(line) || isTableRow(lines[index + 1] ?? ''))
        return [line];
      since = 0;
      return [line, furniture];
    })
    .join('\n');
}

/**
 * Insert page numbers as paragraphs. Among the values of Force in numbers, and in the judgments, a
 * further number would change what the text says; there is none.
 */
function insertPageNumbers(text: string): string {
  const lines = text.split('\n');
  const spans = [numbersSpan(lines), judgmentsSpan(lines)];
  const first = spans[0]?.end ?? lines.length;
  let since = 0;
  let page = 4;
  return lines
    .flatMap((line, index) => {
      since += 1;
      const fits = isBlank(line) && !isBlank(lines[index - 1]);
      if (index < first || since < PAGE_LINES || !fits || isWithin(spans, index)) return [line];
      since = 0;
      page += 1;
      return [line, String(page), ''];
    })
    .join('\n');
}

function subjectOf(text: string): string {
  return SUBJECT.exec(text)?.[1]?.trim() ?? 'the force';
}
