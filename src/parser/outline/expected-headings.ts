import type { Programme } from '../../programme/programmes.ts';
import type { ContentsEntry } from './contents-list.ts';
import { headingsInOrder, type KnownHeading, type ProgrammeHeading } from './known-headings.ts';

/** A heading that the body of the report is expected to have, under any of its keys. */
export interface ExpectedHeading {
  keys: readonly string[];
  heading: KnownHeading;
  /** The report's own contents list names it, or it has no list that could. */
  isListed: boolean;
}

/**
 * Give the headings that a report should have, in order: as its contents list has them, then those of its programme
 * that the list lost, each after the one that the programme prints before it.
 *
 * An entry that the programme does not know is a section of a question where a known section or the next question follows
 * it, and otherwise a chapter of its own, so that nothing in it is taken for a part of another chapter.
 */
export function expectedHeadings(
  entries: readonly ContentsEntry[],
  programme: Programme,
): ExpectedHeading[] {
  const known = headingsInOrder(programme);
  const slots = entries.map(({ key }) => known.find(({ keys }) => keys.includes(key)));
  const expected = entries.map((entry, at): ExpectedHeading => {
    const { keys, heading } = slots[at] ?? {
      keys: [entry.key],
      heading: sectionAt(at, slots, { entry, programme }) ?? chapterOf(entry),
    };
    return { keys, heading, isListed: true };
  });
  for (const [at, slot] of known.entries()) {
    if (expected.some(({ keys }) => keys === slot.keys)) continue;
    const before = known[at - 1];
    const after = expected.findIndex(({ keys }) => keys === before?.keys);
    expected.splice(after + 1, 0, { ...slot, isListed: entries.length === 0 });
  }
  return expected;
}

function chapterOf({ words }: ContentsEntry): KnownHeading {
  return { role: 'chapter', chapter: { kind: 'other', title: words } };
}

/** The section that an unknown entry without a chapter's number is: of the chapter whose sections stand around it, or of a question before the next one. */
function sectionAt(
  at: number,
  slots: readonly (ProgrammeHeading | undefined)[],
  {
    entry: { isNumbered },
    programme: { questions },
  }: { entry: ContentsEntry; programme: Programme },
): KnownHeading | undefined {
  if (isNumbered) return undefined;
  const before = slots.slice(0, at).findLast((slot) => slot)?.heading;
  const next = slots.slice(at + 1).find((slot) => slot)?.heading;
  if (!before || !next || !('chapter' in before) || !('chapter' in next)) return undefined;
  const { chapter } = before;
  const place = questions.findIndex(({ id }) => id === next.chapter.question);
  const isAround =
    next.role === 'section'
      ? next.chapter === chapter
      : place > 0 && questions[place - 1]?.id === chapter.question;
  return isAround ? { role: 'section', chapter } : undefined;
}
