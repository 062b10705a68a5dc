import type { Programme } from '../../programme/programmes.ts';
import type { ContentsEntry } from './contents-list.ts';
import { headingsInOrder, type KnownChapter, type KnownHeading } from './known-headings.ts';

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
  const slotOf = (key: string) => known.find(({ keys }) => keys.includes(key));
  const expected: ExpectedHeading[] = [];
  for (const [at, entry] of entries.entries()) {
    const slot = slotOf(entry.key);
    if (slot && expected.some(({ keys }) => keys === slot.keys)) continue;
    const next = entries.slice(at + 1).flatMap(({ key }) => slotOf(key) ?? [])[0];
    const before = entries.slice(0, at).flatMap(({ key }) => slotOf(key) ?? []);
    if (slot) expected.push({ ...slot, isListed: true });
    else
      expected.push({
        keys: [entry.key],
        heading: unknownHeading(entry, before.at(-1)?.heading, next?.heading),
        isListed: true,
      });
  }
  for (const [at, slot] of known.entries()) {
    if (expected.some(({ keys }) => keys === slot.keys)) continue;
    const before = known[at - 1];
    const after = expected.findIndex(({ keys }) => keys === before?.keys);
    expected.splice(after + 1, 0, { ...slot, isListed: entries.length === 0 });
  }
  return expected;
}

function unknownHeading(
  { words }: ContentsEntry,
  before: KnownHeading | undefined,
  next: KnownHeading | undefined,
): KnownHeading {
  if (next?.role === 'section' && before && chapterOf(before) === next.chapter) return next;
  return { role: 'chapter', chapter: { kind: 'other', title: words } };
}

function chapterOf(heading: KnownHeading): KnownChapter | undefined {
  return 'chapter' in heading ? heading.chapter : undefined;
}
