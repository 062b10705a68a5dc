import type { Programme } from '../../programme/programmes.ts';
import type { ContentsEntry } from './contents-list.ts';
import { headingsInOrder, type ProgrammeHeading } from './known-headings.ts';

/**
 * Give the headings that a report should have, in order: as its contents list has them, then those of its programme
 * that the list lost, each after the one that the programme prints before it.
 *
 * An entry that the programme does not know is a chapter of its own, so that nothing in it is taken for a part of another.
 */
export function expectedHeadings(
  entries: readonly ContentsEntry[],
  programme: Programme,
): ProgrammeHeading[] {
  const known = headingsInOrder(programme);
  const expected = entries.map(
    ({ key, words }): ProgrammeHeading =>
      known.find(({ keys }) => keys.includes(key)) ?? {
        words,
        keys: [key],
        heading: { role: 'chapter', chapter: { kind: 'other', title: words } },
      },
  );
  for (const [at, slot] of known.entries()) {
    if (expected.includes(slot)) continue;
    const before = expected.findIndex((one) => one === known[at - 1]);
    expected.splice(before + 1, 0, slot);
  }
  return expected;
}
