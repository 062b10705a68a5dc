import type { Line } from '../text/lines.ts';
import { touching } from '../text/plain-notes.ts';
import type { Part, PlacedLine } from '../report-tree.ts';
import { markStart } from '../normalise/marks.ts';
import { endsSentence } from '../sentences/sentence-ends.ts';
import { jointBelow } from './note-joints.ts';

/** The first line of a note. */
export interface NoteStart {
  number: number;
  /** Its words without the number. */
  words: string;
  /** Of the lines under it nobody can tell where the note ends. */
  isOpen: boolean;
}

/** Where the lines of notes begin and end. */
export interface Notes {
  starts: ReadonlyMap<Line, NoteStart>;
  /** The lines right under a note that are none of it. */
  afterEnds: ReadonlySet<Line>;
}

/** Example: `¹¹ The National Fraud Intelligence Bureau is …`, and `--¹⁷ Independent …`, with what is left of a rule over it. */
const raised = /^\s*(?:--\s*)?\uE000(\d+)\uE001\s*(?=\S.{2})/u;

/** Example: `6 A domestic violence protection order …`, `23 4Ps is a framework`, where it is lost that the mark is raised. */
const unraised = /^\s*(\d{1,3})(?:\s{0,9}(?=[\p{Lu}"'“‘*])|\s(?=\d+[\s\p{Lu}]))/u;

/** Example: `24Regional organised crime units`: only a note has its number so close. */
const touchesWord = new RegExp(`^\\s*\\d{1,3}(?=${touching})`, 'u');

/** A note begins with the next number, or with one soon after it where notes are lost. */
const mostLost = 3;

/**
 * Find where notes begin and end: each joint of two lines is judged by itself, since many texts have no pages.
 *
 * A mark that is raised begins a note even right under another; one that is not comes in the order of notes, and not among
 * the figures of Force in numbers. Where one note of a text ends with no sign but its stop, any may.
 */
export function findNotes(parts: readonly Part[]): Notes {
  const starts = new Map<Line, NoteStart>();
  const afterEnds = new Set<Line>();
  let last = 0;
  for (const { chapter, children } of parts) {
    if (chapter.kind === 'title-page') continue;
    const mayCount = chapter.kind !== 'force-in-numbers';
    let note: NoteStart | undefined;
    for (const [at, line] of children.entries()) {
      const isOut = Boolean(line.furniture ?? line.heading) || line.plain === '';
      const start = isOut ? undefined : startOf(line, children[at - 1], mayCount ? last : Infinity);
      if (start) {
        note = { ...start, isOpen: false };
        starts.set(line, note);
        last = note.number;
      } else if (note) {
        const joint = isOut ? undefined : jointBelow(children, at - 1);
        if (joint === 'open') note.isOpen = true;
        if (joint === 'ends') afterEnds.add(line);
        if (isOut || joint === 'ends') note = undefined;
      }
    }
  }
  if (afterEnds.size === 0) for (const note of starts.values()) note.isOpen = false;
  return { starts, afterEnds };
}

function startOf(
  { text }: Line,
  before: PlacedLine | undefined,
  last: number,
): Pick<NoteStart, 'number' | 'words'> | undefined {
  const [mark = '', digits] = raised.exec(text) ?? unraised.exec(text) ?? [];
  if (mark === '') return undefined;
  const number = Number(digits);
  const words = text.slice(mark.length).trim();
  const isNext = number > last && number <= last + mostLost;
  const begins = mark.includes(markStart)
    ? /^["'“‘*_]*\p{Lu}/u.test(words) || beginsBlock(before)
    : isNext &&
      (beginsBlock(before) || endsSentence(before?.plain ?? '') || touchesWord.test(text));
  return begins ? { number, words } : undefined;
}

function beginsBlock(before: PlacedLine | undefined): boolean {
  return !before || Boolean(before.furniture ?? before.heading) || before.plain === '';
}
