import { anyMonth } from '../../period/months.ts';
import { plainText, type Line } from '../lines.ts';
import { markOf, markStart } from './marks.ts';

/** A number in the text that could be a footnote's mark, raised or at the start of the note. */
interface Candidate {
  number: number;
  /** Index of its line. */
  at: number;
  /** Where the digits stand in the line's text. */
  from: number;
  to: number;
}

interface Note {
  reference: Candidate;
  start: Candidate;
}

/**
 * Example: the marks of `greatest.1 Not all`, `the OSARA model3 and`, `(IOM)6`, `Judgments from 20162 remain`, and of
 * `greatest. 1   Not all`, where a converter parted a raised mark from its word.
 *
 * The M6 has one capital before its number, and no decimal or share has a letter there.
 */
const reference =
  /(?<=\p{Ll}{2}|\p{Lu}{3}|[\p{L})”’"][.,;:]|[)”’]|\b(?:19|20)\d\d)(\d{1,2})(?![\w%]|[.,]\d)|(?<=[\p{L})”’"][.,;:]?) (\d{1,2})(?= {2,}\S)/gu;

/** Example: `3 The outcomes, scanning, …`, `3The outcomes`, `22 60 case files were reviewed`, and `3` with the note on the next line; but no date. */
const start = new RegExp(
  `^\\s*(\\d{1,2})(?:\\s+(?!(?:${anyMonth})\\s+\\d{4})(?=[\\p{Lu}\\d"'“‘(])|(?=\\p{Lu}\\p{Ll}{2}|A\\s\\p{Ll})|\\s*$)`,
  'u',
);

const anyAddress = /(?:https?:|www\.)\S*/gi;

/** A note stands at the foot of its page, so within this many lines of its mark. */
const longestPage = 200;

/** Fewer notes than this may be chance. */
const enough = 3;
/** A note that cannot be found is passed over, but not so many of them together. */
const mostMissing = 2;

/**
 * Mark footnotes that a converter printed as bare digits: `model3` in the text and `3 The outcomes …` at the foot.
 *
 * Digits are marks only where they count up from 1 through the whole text, each with its note after it.
 */
export function markPlainNotes(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ text }) => text.includes(markStart))) return lines;
  const notes = findNotes(lines);
  if (notes.length < enough) return lines;
  const marks = notes.flatMap((note) => [note.reference, note.start]);
  return withMarks(
    lines,
    Map.groupBy(marks, ({ at }) => at),
  );
}

function findNotes(lines: readonly Line[]): Note[] {
  const references = Map.groupBy(lines.flatMap(referencesIn), ({ number }) => number);
  const starts = Map.groupBy(lines.flatMap(startIn), ({ number }) => number);
  const notes: Note[] = [];
  let missing = 0;
  for (let number = 1; missing <= mostMissing; number += 1) {
    const raised = references.get(number) ?? [];
    const note = nextNote(notes.at(-1), { raised, below: starts.get(number) ?? [] });
    missing = note ? 0 : missing + 1;
    if (note) notes.push(note);
  }
  return notes;
}

/** The first mark of a number after the note before it whose own note follows on its page. */
function nextNote(
  before: Note | undefined,
  { raised, below }: { raised: readonly Candidate[]; below: readonly Candidate[] },
): Note | undefined {
  for (const reference of raised.filter((one) => isAfter(one, before?.reference))) {
    const start = below.find((one) => one.at > reference.at && isAfter(one, before?.start));
    if (start && start.at - reference.at < longestPage) return { reference, start };
  }
  return undefined;
}

function isAfter(one: Candidate, other: Candidate | undefined): boolean {
  if (!other) return true;
  return one.at > other.at || (one.at === other.at && one.from > other.from);
}

function referencesIn({ text }: Line, at: number): Candidate[] {
  const plain = text.replace(anyAddress, (address) => ' '.repeat(address.length));
  return [...plain.matchAll(reference)].map((match) => {
    const digits = match[1] ?? match[2] ?? '';
    const from = match.index + match[0].indexOf(digits);
    return { number: Number(digits), at, from, to: from + digits.length };
  });
}

function startIn({ text }: Line, at: number): Candidate[] {
  const digits = start.exec(text)?.[1];
  if (digits === undefined) return [];
  const from = text.indexOf(digits);
  return [{ number: Number(digits), at, from, to: from + digits.length }];
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
    if (first && line.plain === String(first.number)) {
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
