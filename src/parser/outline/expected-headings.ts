import type { Programme } from '../../programme/programmes.ts';
import type { ContentsEntry } from './contents-list.ts';
import { headingsInOrder, type KnownHeading, type ProgrammeHeading } from './known-headings.ts';

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
): ProgrammeHeading[] {
  const known = headingsInOrder(programme);
  const slots = entries.map(({ key }) => known.find(({ keys }) => keys.includes(key)));
  const expected = entries.map(
    ({ key, words, isNumbered }, at): ProgrammeHeading =>
      slots[at] ?? {
        words,
        keys: [key],
        heading: (isNumbered ? undefined : sectionAt(at, slots, programme)) ?? {
          role: 'chapter',
          chapter: { kind: 'other', title: words },
        },
      },
  );
  for (const [at, slot] of known.entries()) {
    if (expected.includes(slot)) continue;
    const before = expected.findIndex((one) => one === known[at - 1]);
    expected.splice(before + 1, 0, slot);
  }
  return expected;
}

/** The section that an unknown entry is: of the chapter whose sections stand around it, or of a question before the next one. */
function sectionAt(
  at: number,
  slots: readonly (ProgrammeHeading | undefined)[],
  { questions }: Programme,
): KnownHeading | undefined {
  const before = slots.slice(0, at).findLast((slot) => slot)?.heading;
  const next = slots.slice(at + 1).find((slot) => slot)?.heading;
  if (!before || !next || !('chapter' in before) || !('chapter' in next)) return undefined;
  const { chapter } = before;
  const place = questions.findIndex(({ id }) => id === next.chapter.question);
  const isNextQuestion = place > 0 && questions[place - 1]?.id === chapter.question;
  return next.chapter === chapter || (next.role === 'chapter' && isNextQuestion)
    ? { role: 'section', chapter }
    : undefined;
}
