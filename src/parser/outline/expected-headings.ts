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
 * An entry that the programme does not know is a section where known sections of one question stand around it, and
 * otherwise a chapter of its own, so that nothing in it is taken for a part of another chapter.
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
      heading: unknown(entry, slots, at),
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

function unknown(
  { words }: ContentsEntry,
  slots: readonly (ProgrammeHeading | undefined)[],
  at: number,
): KnownHeading {
  const before = slots.slice(0, at).findLast((slot) => slot)?.heading;
  const next = slots.slice(at + 1).find((slot) => slot)?.heading;
  const isInside =
    before && 'chapter' in before && next?.role === 'section' && next.chapter === before.chapter;
  return isInside ? next : { role: 'chapter', chapter: { kind: 'other', title: words } };
}
