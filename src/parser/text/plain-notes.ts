import { anyMonth } from '../../period/months.ts';
import { plainText, type Line } from './lines.ts';
import { markOf, markStart } from '../normalise/marks.ts';

/** A number in the text that could be a footnote's mark, raised or at the start of the note. */
interface Candidate {
  number: number;
  /** Index of its line. */
  at: number;
  /** Where the digits stand in the line's text, with their brackets. */
  from: number;
  to: number;
}

/** A note's mark in the text and its own start. */
type Note = [reference: Candidate, start: Candidate];

/**
 * Example: the marks of `greatest.1 Not all`, `the OSARA model3 and`, `(IOM)6`, `Judgments from 20162 remain`, and of
 * `greatest. 1   Not all`, where a converter parted a raised mark from its word.
 *
 * The M6 has one capital before its number, and no decimal or share has a letter there; `MASHs6` has one beside a capital.
 */
const reference =
  /(?=\d)(?<=\p{Ll}{2}|\p{Lu}{3}|\p{Lu}{2}s|[\p{L})”’"][.,;:]|[)”’]|\b(?:19|20)\d\d)\d{1,2}(?![\w%]|[.,]\d)|(?= \d)(?<=[\p{L})”’"][.,;:]?) \d{1,2}(?= {2,}\S)/gu;

/** The first word of a note that touches its number: `3The outcomes`, `12DASH is`, `4E-CINs is`, `15A hub`, but not `4Ps are`. */
export const touching = "\\p{Lu}(?:\\p{L}{2}|['’]|-\\p{Lu}|\\s\\p{Ll})";

/** Example: `3 The outcomes, scanning, …`, `3The outcomes`, `22 60 case files were reviewed`, and `3` with the note on the next line; but no date. */
const start = new RegExp(
  `^\\s*\\d{1,2}(?=\\s+(?!(?:${anyMonth})\\s+\\d{4})[\\p{Lu}\\d"'“‘(]|${touching}|\\s*$)`,
  'gu',
);

/** Example: the marks of `acute.[1] Judgments from 2016(2) remain`, but not `section 44(1)`, nor `[1](https://…)`. */
const bracketedReference =
  /(?<=[\p{L}\])”’"][.,;:]?|\b(?:19|20)\d\d)\\?[[(]\d{1,2}\\?[\])](?!\()/gu;
/** Example: `[1] Full details are`. */
const bracketedStart = /^\s*\\?[[(]\d{1,2}\\?[\])]:?(?=\s|$)/gu;

const anyAddress = /(?:https?:|www\.)\S*/gi;

/** A note stands at the foot of its page, so within this many lines of its mark. */
const longestPage = 200;

/** Fewer notes than this may be chance. */
const enough = 3;
/** A note that cannot be found is passed over, but not so many of them together. */
const mostMissing = 2;

/**
 * Mark footnotes that a converter printed as bare digits, or in brackets: `model3` in the text and `3 The outcomes …` at
 * the foot, or `model[3]` and `[3] The outcomes …`.
 *
 * Digits are marks only where they count up from 1 through the whole text, each with its note after it.
 */
export function markPlainNotes(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ text }) => text.includes(markStart))) return lines;
  const bare = findNotes(lines, reference, start);
  const notes = bare.length < enough ? findNotes(lines, bracketedReference, bracketedStart) : bare;
  if (notes.length < enough) return lines;
  return withMarks(
    lines,
    Map.groupBy(notes.flat(), ({ at }) => at),
  );
}

function findNotes(lines: readonly Line[], ofMark: RegExp, ofStart: RegExp): Note[] {
  const marks = candidates(lines, ofMark);
  const starts = candidates(lines, ofStart);
  const notes: Note[] = [];
  for (let number = 1, missing = 0; missing <= mostMissing; number += 1) {
    const all = starts.get(number) ?? [];
    const own = all.filter((one, nth) => !isOfPage(lines, one, all[nth + 1]));
    const note = nextNote(notes.at(-1), marks.get(number) ?? [], own);
    missing = note ? 0 : missing + 1;
    if (note) notes.push(note);
  }
  return notes;
}

/** A number alone, right above a note that begins with the same, is that of the page. */
function isOfPage(lines: readonly Line[], { at, number }: Candidate, next?: Candidate): boolean {
  if (!next || lines[at]?.plain !== String(number)) return false;
  return lines.slice(at + 1, next.at).every(({ plain }) => plain === '');
}

/** The first mark of a number after the note before it whose own note follows on its page. */
function nextNote(
  [lastMark, lastStart]: Note | [] = [],
  marks: readonly Candidate[],
  starts: readonly Candidate[],
): Note | undefined {
  for (const mark of marks.filter((one) => isAfter(one, lastMark))) {
    const own = starts.find((one) => one.at > mark.at && isAfter(one, lastStart));
    if (own && own.at - mark.at < longestPage) return [mark, own];
  }
  return undefined;
}

function isAfter(one: Candidate, other: Candidate | undefined): boolean {
  return !other || one.at > other.at || (one.at === other.at && one.to > other.to);
}

/** The numbers that a pattern finds, each with its places. */
function candidates(lines: readonly Line[], pattern: RegExp): Map<number, Candidate[]> {
  const found = lines.flatMap(({ text }, at) => {
    if (!/\d/.test(text)) return [];
    const plain = text.replace(anyAddress, (address) => '#'.repeat(address.length));
    return [...plain.matchAll(pattern)].map(({ index, 0: spaced }) => {
      const mark = spaced.trimStart();
      const to = index + spaced.length;
      return { number: Number(mark.replace(/\D/g, '')), at, from: to - mark.length, to };
    });
  });
  return Map.groupBy(found, ({ number }) => number);
}

/** Write the numbers as marks; one that stands alone on its line goes to the next line with words, its note. */
function withMarks(
  lines: readonly Line[],
  marks: ReadonlyMap<number, readonly Candidate[]>,
): Line[] {
  let waiting = '';
  return lines.map((line, at) => {
    const here = marks.get(at) ?? [];
    const [first] = here;
    if (first && line.text.trim() === line.text.slice(first.from, first.to)) {
      waiting = markOf(first.number);
      return { ...line, text: '', plain: '' };
    }
    let { text } = line;
    for (const one of here.toSorted((a, b) => b.from - a.from))
      text =
        text.slice(0, one.from) + markOf(one.number) + text.slice(one.to).replace(/^ {2,}/, ' ');
    if (waiting !== '' && line.plain !== '') {
      text = `${waiting} ${text.trimStart()}`;
      waiting = '';
    }
    return text === line.text ? line : { ...line, text, plain: plainText(text) };
  });
}
