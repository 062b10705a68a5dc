import { pillarSchema, type Pillar } from '../../schema/pillar.ts';
import { datePeriod } from '../../period/date-period.ts';
import { anyMonth } from '../../period/months.ts';
import type { Source } from '../../schema/source.ts';
import { singleSpaced } from '../sentences/inline-text.ts';
import { keyOf, type Line } from '../text/lines.ts';

/** What the title page says, as far as it could be read; a page without a title yields nothing. */
export interface TitlePage {
  title: string;
  pillar: Pillar;
  year: number;
  titleLine: number;
  /** The words after "An inspection of", which may run over the end of the name, and the first line of them. */
  inspected?: { words: string; firstLine: string; source: Source };
  /** Year and month: `2018-03`. */
  published?: string;
  isbn?: { printed: string; line: number };
  /** Words that say the text is not the report but an answer to it, another visit, a draft, or an invention. */
  otherwise?: { words: string; line: number };
}

/** What a title page says of its title stands before it, or in so few lines. */
const mostLinesOfTitle = 6;

/** A longer line is a page in one. */
const longestTitle = 200;

/** The title page is looked for in this many lines; a report without one is no report. */
const titlePageLines = 120;

/** Example: `PEEL: Police effectiveness 2017`, `PEEL: Police efficiency (including leadership) 2017`. */
const titlePattern =
  /\bPEEL\s{0,9}:?\s{1,9}Police\s{1,9}(effectiveness|efficiency|legitimacy)(?:\s{1,9}\([^()]{1,40}\))?\s{1,9}((?:19|20)\d\d)(?!\d|[/–-]\d)/i;

/** Example: `PEEL: Police effectiveness, efficiency and legitimacy 2018/19`, `PEEL 2021/22`, `PEEL 2023–2025`. */
const integratedTitlePattern =
  /\bPEEL\s{0,9}:?\s{0,9}(?:Police\s{1,9})?([a-z][a-z, ]{5,60}?)?\s{0,9}((?:19|20)\d\d[/–-](?:\d\d){1,2})(?!\d)/i;

/** Example: `An inspection of Bedfordshire Police`; one report prints `A inspection of`. */
const inspectionPattern = /\bAn?\s+inspection\s+of\s+(.{0,120})/i;

/** Example: `March 2018`, alone on its line, or after `An inspection of Bedfordshire Police`. */
const publishedPattern = new RegExp(
  `(?:^|\\binspection of .{3,60} )((?:${anyMonth})\\s+(?:19|20)\\d\\d)$`,
  'i',
);

/** Example: `ISBN: 978-1-78655-526-7`. */
const isbnPattern =
  /\bISBN(?:-1[03])?\s{0,9}:?\s{0,9}((?:97[89][\s–-]?)?(?:\d[\s–-]?){9}[\dXx])(?=$|[\s).,;])/;

/** Examples: `response to PEEL: Police effectiveness 2017`, `PEEL: Police effectiveness 2017 – revisit`, `DRAFT`, `Corrigendum`. */
const otherDocument =
  /\b(?:response (?:to|under|by)|re-?visit|re-?inspection|draft|not to be published|corrigend(?:um|a)|errat(?:um|a)|fictitious|not a real|self-assessment|action plan)\b/i;

/** Read the title page; `undefined` where no title is found. */
export function readTitlePage(lines: readonly Line[]): TitlePage | undefined {
  const page = lines.slice(0, titlePageLines);
  const found = findOnPage(page, titlePattern);
  if (!found) return undefined;
  const { match, line: titleLine } = found;
  const pillar = pillarSchema.parse(match[1]?.toLowerCase());
  const year = Number(match[2]);
  const inspected = readInspected(page);
  const front = beforeContents(page);
  const published = readPublished(front);
  const isbn = readIsbn(page);
  const otherwise = front
    .slice(0, found.at + mostLinesOfTitle)
    .find(({ plain }) => plain.length <= longestTitle && otherDocument.test(plain));
  return {
    title: match[0].replace(/\s+/g, ' '),
    pillar,
    year,
    titleLine,
    ...(inspected && { inspected }),
    ...(published !== undefined && { published }),
    ...(isbn && { isbn }),
    ...(otherwise && { otherwise: { words: otherwise.plain, line: otherwise.number } }),
  };
}

/** Read the title of a report that covers all pillars at once, as those from 2018/19 do, so that it can be refused by name. */
export function readIntegratedTitle(
  lines: readonly Line[],
): { pillar: string; year: string; line: number } | undefined {
  const found = findOnPage(lines.slice(0, titlePageLines), integratedTitlePattern);
  const [, pillar = 'PEEL', year = ''] = found?.match ?? [];
  return found && { pillar, year, line: found.line };
}

/** Compute the check digit that an ISBN should end in, or `undefined` for another length than 13; reports are younger than shorter ones. */
export function isbnCheckDigit(printed: string): string | undefined {
  const digits = printed.replace(/\D/g, '');
  if (digits.length !== 13) return undefined;
  const sum = [...digits.slice(0, 12)].reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3),
    0,
  );
  return String((10 - (sum % 10)) % 10);
}

/** Find what begins in a line and may go on in the next two. */
function findOnPage(
  page: readonly Line[],
  pattern: RegExp,
): { match: RegExpExecArray; at: number; line: number } | undefined {
  for (const [at, { plain, number }] of page.entries()) {
    const match = pattern.exec(joinedLines(page, at));
    if (match && match.index < singleSpaced(plain).length) return { match, at, line: number };
  }
  return undefined;
}

/** Join a line with the next two that have words: a title may be broken over lines, and set in wide columns. */
function joinedLines(page: readonly Line[], at: number): string {
  const next = page.slice(at + 1, at + 6).filter((line) => line.plain !== '');
  return singleSpaced([page[at], ...next.slice(0, 2)].map((line) => line?.plain ?? '').join(' '));
}

function readInspected(page: readonly Line[]): TitlePage['inspected'] {
  const found = findOnPage(page, inspectionPattern);
  const words = found?.match[1]?.trim();
  if (!found || !words) return undefined;
  const { at, line } = found;
  const here = inspectionPattern.exec(page[at]?.plain ?? '')?.[1]?.trim() ?? '';
  const next = page.slice(at + 1).find(({ plain }) => plain !== '');
  return here === '' && next
    ? { words, firstLine: next.plain, source: { line, endLine: next.number } }
    : { words, firstLine: here, source: { line, endLine: line } };
}

/** Example: the keys of `Contents`, `7 Contents`, `Force in numbers 3`. */
const afterTitlePage = /^(?:\d+ )?(?:contents$|force in numbers)/;

/** A month alone on a line further down is a piece of a broken label. */
function beforeContents(page: readonly Line[]): readonly Line[] {
  const contents = page.findIndex(({ plain }) => afterTitlePage.test(keyOf(plain)));
  return contents < 0 ? page.slice(0, titlePageLines / 2) : page.slice(0, contents);
}

function readPublished(page: readonly Line[]): string | undefined {
  const [printed] = page.flatMap(({ plain }) => publishedPattern.exec(plain)?.[1] ?? []);
  return printed && datePeriod(printed)?.from.slice(0, '2018-03'.length);
}

function readIsbn(page: readonly Line[]): TitlePage['isbn'] {
  const [first] = page.flatMap(({ plain, number }) => {
    const printed = isbnPattern.exec(plain)?.[1];
    return printed === undefined ? [] : [{ printed: printed.trim(), line: number }];
  });
  return first;
}
