import { afterNumbers, normaliseCharacters, unknownCharacter } from '../normalise/characters.ts';
import { withHeadingsAbove } from '../normalise/headings-beside.ts';
import { withLostDigits } from '../normalise/lost-digits.ts';
import { withWholeWords } from '../normalise/hyphenation.ts';
import { normaliseMarks, withoutMarks } from '../normalise/marks.ts';
import { inMarkdown, withoutSpans } from '../normalise/notations.ts';

/** One line of a report file after its characters were normalised. */
export interface Line {
  type: 'line';
  /** 1-based number in the file. */
  number: number;
  /** The line in Markdown, with its own spacing. */
  text: string;
  /** The words of the line: no Markdown, no footnote marks, spaces kept inside. */
  plain: string;
  /** A form feed stood in it: a new page begins here. */
  startsPage: boolean;
  /** Two lines of the page are one here, joined at a broken word's hyphen: it is as long as neither. */
  isJoined?: true;
}

/** Ends a line, whatever wrote it. */
export const lineEnd = /\r\n|[\n\r\u2028\u2029\u0085]/;

/** Markdown at the start of a line: `## `, `- `, `• `, `> `. */
const leadingMarks = /^\s*(?:#{1,6}(?=\s|$)|>|[-*+•●▪■◦‣·–—](?=\s))\s*/;

/** Emphasis around words: `**`, `__`, `*word*`. A lone asterisk is the report's own. */
const emphasis = /\*{2,3}|__|(?<![\w*])\*(?=\S[^*]*\S\*)|(?<=\S)\*(?=[^*\w]|$)(?<=\*[^*]+\*)/g;

/** Example: `[www.example.org](http://www.example.org)`. */
const link = /\[([^[\]]*)\]\([^()\s]*\)/g;

const escape = /\\([!-/:-@[-`{-~])/g;

/** Example: `attachment\\\\_data`, where one converter escaped another's escape. */
const escapedTwice = /(?<!\\)\\{2,}(?=[*_~#&])/g;

/** The backslash at the end of `their areas.\`, or before a space: Markdown ends a line with it; reStructuredText has it before a mark. */
const hardSpace = /(?<!\\)\\(?=$|\s(?!:sup:))/g;

/** Rules, dots and gaps as no page is wide; whatever is read in them is read in so many. */
const longRun = /([^\p{L}\p{N}\s])\1{100,}|\s{101,}/gu;
const widestRun = 100;

/** A line without this has no long run, which is seen much sooner; so few at first that their places are looked at together. */
const anyLongRun = /[^A-Za-z0-9]{3}[^A-Za-z0-9]{98}/;

/** PDFium's own sign of a hyphen, in the midst of a line. */
const joint = /\uFFFE(?<=\p{L}.)\p{L}/u;

const gap = / {2,}/;

/** Split the text of a report into normalised lines; a line of the file is one line here, or one for each of its rows. */
export function readLines(text: string): Line[] {
  const whole = withoutSpans(text).split(lineEnd).map(withoutLongRuns);
  const printed = whole.map(whole.some(runsOn) ? (page) => page.split(gap) : (line) => [line]);
  const numbers = printed.flatMap((pieces, at) => pieces.map(() => at + 1));
  const written = printed.flat().map((line) => line.replace(hardSpace, ''));
  const raw = withWholeWords(withHeadingsAbove(withLostDigits(written)));
  const lines = raw.flatMap((line, at) => {
    const rows = linesIn(line, numbers[at] ?? 1);
    return joint.test(written[at] ?? '')
      ? rows.map((row) => ({ ...row, isJoined: true as const }))
      : rows;
  });
  return withTheirBullets(lines);
}

/** A page on one line, of which only gaps tell where its lines ended, as they stand between all words of a line that was set wide. */
function runsOn(line: string): boolean {
  return line.length > 1000 && line.split(gap).length > 10;
}

/** Every pattern that a run of one mark or of spaces could slow down is then linear in the length of a line. */
function withoutLongRuns(line: string): string {
  return line.length > widestRun && anyLongRun.test(line)
    ? line.replace(longRun, (run) => run.slice(0, widestRun))
    : line;
}

/** A form feed in the midst of a line that touches a number, or stands for one: it may be a digit, and parts no pages. */
const feedInNumber = new RegExp(
  `(?<=[\\d.,(+–-]|\\S {1,9})\\f(?=[.,]?\\d|%)|(?<=\\d[.,]?)\\f(?= ?\\p{Ll}| \\S|[.,;:)])|(?<=\\S )\\f(?= (?:${afterNumbers})(?![A-Za-z]))`,
  'gu',
);

/** Most lines are empty, or words and stops as they were printed: none of the repairs is about them, but for an `o` as a bullet. */
const ordinary = /^(?:(?:- )?(?!o(?:\s|$))[A-Za-z\d][A-Za-z\d ,.;:?!'"()%/‘’“”–—£-]*)?$/;

/** Rows of a table on one line, and what stands after a form feed, are lines of their own. */
function linesIn(raw: string, number: number): Line[] {
  if (ordinary.test(raw))
    return [{ type: 'line', number, text: raw, plain: plainText(raw), startsPage: false }];
  const [before = '', ...pages] = raw.includes('\f')
    ? raw.replace(feedInNumber, unknownCharacter).split('\f')
    : [raw];
  const parts = pages.length === 0 || before.trim() !== '' ? [before, ...pages] : pages;
  return parts.flatMap((part, nth) => {
    const characters = normaliseCharacters(part).replace(escapedTwice, '\\');
    const opensPage = nth >= parts.length - pages.length;
    return inMarkdown(normaliseMarks(characters)).map((row, at) => ({
      type: 'line' as const,
      number,
      text: row,
      plain: plainText(row),
      startsPage: opensPage && at === 0,
    }));
  });
}

/** A bullet on a line of its own goes to the line whose item it begins; a letter of a chart's turned label is none. */
function withTheirBullets(lines: readonly Line[]): Line[] {
  let isWaiting = false;
  return lines.map((line) => {
    const isBullet = line.text.trim() === '•';
    const takesBullet = isWaiting && !isBullet && line.plain !== '';
    isWaiting = isBullet || (isWaiting && !takesBullet);
    if (isBullet) return { ...line, text: '', plain: '' };
    return takesBullet && /\p{L}{2}/u.test(line.plain)
      ? { ...line, text: `• ${line.text.trimStart()}` }
      : line;
  });
}

/** Give the words of a normalised line: no Markdown and no footnote marks. */
export function plainText(line: string): string {
  const words = withoutMarks(line.replace(leadingMarks, ''));
  if (!/[*_[\\]/.test(words)) return words.trim();
  return words.replace(link, '$1').replace(emphasis, '').replace(escape, '$1').trim();
}

/**
 * Reduce words to what identifies a heading or a title: lower-case letters and digits.
 *
 * `Annex A – About the data` and `Annex A - about the data` have one key, as have `re-offending` and `re- offending`.
 */
export function keyOf(words: string): string {
  let key = words.toLowerCase();
  if (beyondAscii.test(key)) key = key.replace(typographic, ' ');
  return key.replace(beyondAscii.test(key) ? others : otherAscii, ' ').trim();
}

/** All but letters, digits and single spaces; that of words in ASCII alone is found much sooner, as most are but for these. */
const others = /[^\p{L}\p{N}]{2,}|[^\p{L}\p{N} ]/gu;
const otherAscii = /[^a-z0-9]{2,}|[^a-z0-9 ]/g;
const typographic = /[‘’“”–—•]/g;
const beyondAscii = /[^\0-\x7F]/;
