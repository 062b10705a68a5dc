import type { KnownHeading, KnownHeadings } from './known-headings.ts';
import { isNumberedChapter, withoutNumbering } from './numbering.ts';
import { isMarkupLine } from '../normalise/markup-lines.ts';
import { keyOf, type Line } from '../text/lines.ts';

/** The lines of the contents list, by index; `to` is the index after its last line. */
export interface ContentsList {
  from: number;
  to: number;
  /** What it lists, in order, without dots and page numbers. */
  entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  key: string;
  words: string;
  /** Its number has one part, as those of chapters have. */
  isNumbered: boolean;
  /** Number of its line in the file. */
  line: number;
}

const contentsKey = 'contents';

/** Example: `Force in numbers 3`, `Initial investigation ....12`: a page number that stands apart. */
const pageNumber = /(?:\s|\.\.|…|\|)\d{1,3}$/;

/** Example: `Mental health ....`, whose page number is lost; so it is after a tab, a gap or a table's line. */
const leader = /(?:\.\.|…)$/;
const gap = /\t|\s{2}|\|/;

/** No contents list is longer than this. */
const contentsLines = 160;

/** A contents list goes on after this many lines that cannot be read; the body has more between two headings. */
const mostUnreadEntries = 2;

/**
 * Find the contents list: known headings one after the other, before any of them comes again.
 *
 * It begins at its own heading or, where that is lost, at the first entry with a page number; an entry that cannot be
 * read is bridged.
 */
export function findContentsList(
  lines: readonly Line[],
  headings: KnownHeadings,
): ContentsList | undefined {
  const from = contentsStart(lines, headings);
  if (from < 0) return undefined;
  const seen = new Set<string>();
  const entries: ContentsEntry[] = [];
  let to = from + 1;
  let unread = 0;
  for (let at = from; at < Math.min(lines.length, from + contentsLines); at += 1) {
    const { plain, number } = lines[at] ?? { plain: '', number: 1 };
    if (isNoEntry(plain)) continue;
    const { words, key, count } = entryAt(lines, at, headings);
    const isDoubled = key === entries.at(-1)?.key && at === to;
    if (seen.has(key) && !isDoubled && !endsAsEntry(words)) break;
    if (headings.has(key) || endsAsEntry(words)) {
      if (!seen.has(key))
        entries.push({
          key,
          words: entryWords(words),
          isNumbered: isNumberedChapter(words),
          line: number,
        });
      seen.add(key);
      at += count - 1;
      to = at + 1;
      unread = 0;
      if (isAnnex(headings.get(key))) break;
    } else unread += 1;
    if (unread > mostUnreadEntries) break;
  }
  return seen.size > 0 ? { from, to, entries } : undefined;
}

/** The list's own heading, and page numbers that a converter put in a column of their own. */
function isNoEntry(line: string): boolean {
  const key = keyOf(line);
  return key === '' || key === contentsKey || /^[\d ]+$/.test(key) || isMarkupLine(line);
}

/** The words of the entry that begins on a line: it may be broken over up to three. */
function entryAt(
  lines: readonly Line[],
  at: number,
  headings: KnownHeadings,
): Pick<ContentsEntry, 'key' | 'words'> & { count: number } {
  for (const count of [3, 2]) {
    const parts = lines.slice(at, at + count).map(({ plain }) => plain);
    const words = parts.join(' ');
    const key = contentsEntryKey(words);
    if (parts.length === count && !parts.includes('') && headings.has(key))
      return { words, key, count };
  }
  const words = lines[at]?.plain ?? '';
  return { words, key: contentsEntryKey(words), count: 1 };
}

/** The annex stands last in every list. */
function isAnnex(heading: KnownHeading | undefined): boolean {
  return heading?.role === 'chapter' && heading.chapter.kind === 'annex';
}

/** So many entries before their heading show that it has strayed from the list; fewer, that they have strayed. */
const enoughEntries = 8;

/** The list's own heading counts only where an entry follows soon, and none before it: a line that has strayed is none. */
function contentsStart(lines: readonly Line[], headings: KnownHeadings): number {
  const heading = lines
    .slice(0, contentsLines)
    .findIndex((line) => keyOf(line.plain) === contentsKey);
  const hasEntries = lines
    .slice(heading + 1, heading + contentsLines)
    .values()
    .filter(({ plain }) => !isNoEntry(plain))
    .take(mostUnreadEntries + 1)
    .some(({ plain }) => headings.has(contentsEntryKey(plain)));
  const before = lines
    .slice(0, Math.max(0, heading))
    .filter(({ plain }) => endsAsEntry(plain) && headings.has(contentsEntryKey(plain)));
  const isHeading = heading >= 0 && hasEntries && before.length < enoughEntries;
  return isHeading ? heading : firstEntry(lines, headings);
}

/** The first entry with a page number, or the entries without one that stand right before it. */
function firstEntry(lines: readonly Line[], headings: KnownHeadings): number {
  let start = lines
    .slice(0, contentsLines)
    .findIndex(({ plain }) => endsAsEntry(plain) && headings.has(contentsEntryKey(plain)));
  for (let at = start - 1; at >= 0; at -= 1) {
    const words = lines[at]?.plain ?? '';
    if (headings.has(keyOf(words))) start = at;
    else if (words !== '') break;
  }
  return start;
}

/** The key of a contents entry without its dots and page number. */
function contentsEntryKey(words: string): string {
  return keyOf(entryWords(words));
}

/** Example: `Initial investigation` of `2.1 Initial investigation ..... 12`, `| Initial investigation ..... | 18 |`. */
function entryWords(words: string): string {
  const entry = withoutEnd(withoutEnd(words, /[\s.|]/).replace(/\d{1,3}$/, ''), /[\s.…·|_]/);
  return withoutNumbering(entry);
}

/** Leave out the characters at the end that are of one kind; a pattern would look for them at every place. */
function withoutEnd(words: string, kind: RegExp): string {
  let end = words.length;
  while (end > 0 && kind.test(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

/** Tell whether a line ends as a contents entry does and a heading never. */
function endsAsEntry(words: string): boolean {
  const entry = withoutEnd(words, /[\s|]/);
  return (
    pageNumber.test(entry.slice(-5)) ||
    leader.test(entry.slice(-2)) ||
    gap.test(words.slice(entry.length))
  );
}
