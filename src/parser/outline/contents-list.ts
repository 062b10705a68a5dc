import type { KnownHeading, KnownHeadings } from './known-headings.ts';
import { withoutNumbering } from './numbering.ts';
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
  /** Number of its line in the file. */
  line: number;
}

const contentsKey = 'contents';

/** Example: `Force in numbers 3`, `Initial investigation ....12`, `| Mental health | 14 |`: a page number that stands apart. */
const pageNumber = /(?:\s|\.\.|…|\|)\d{1,3}$/;

/** No contents list is longer than this. */
const contentsLines = 160;

/** A contents list goes on after this many lines that cannot be read; the body has more between two headings. */
const mostUnreadEntries = 2;

/**
 * Find the contents list under its heading: known headings one after the other, before any of them comes again.
 *
 * An entry that cannot be read is bridged; one before the heading shows that the heading has strayed.
 */
export function findContentsList(
  lines: readonly Line[],
  headings: KnownHeadings,
): ContentsList | undefined {
  const from = lines.slice(0, contentsLines).findIndex(({ plain }) => keyOf(plain) === contentsKey);
  const isEntry = ({ plain }: Line) => endsInNumber(plain) && headings.has(contentsEntryKey(plain));
  if (from < 0 || lines.slice(0, from).some(isEntry)) return undefined;
  const seen = new Set<string>();
  const entries: ContentsEntry[] = [];
  let to = from;
  let unread = 0;
  for (let at = from; at < from + contentsLines && unread <= mostUnreadEntries; at += 1) {
    const { plain, number: line } = lines[at] ?? { plain: '', number: 1 };
    if (isNoEntry(plain)) continue;
    const { words, key, count } = entryAt(lines, at, headings);
    const isNumbered = endsInNumber(words);
    const isAgain = seen.has(key);
    if (isAgain && !isNumbered && (key !== entries.at(-1)?.key || at !== to)) break;
    unread = isNumbered || headings.has(key) ? 0 : unread + 1;
    if (unread > 0) continue;
    if (!isAgain) entries.push({ key, words: entryWords(words), line });
    seen.add(key);
    at += count - 1;
    to = at + 1;
    if (isAnnex(headings.get(key))) break;
  }
  return entries.length > 0 ? { from, to, entries } : undefined;
}

/** The list's own heading, and page numbers that a converter put in a column of their own. */
function isNoEntry(line: string): boolean {
  const key = keyOf(line);
  return key === '' || key === contentsKey || /^[\d ]+$/.test(key);
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
function endsInNumber(words: string): boolean {
  return pageNumber.test(withoutEnd(words, /[\s|]/).slice(-5));
}
