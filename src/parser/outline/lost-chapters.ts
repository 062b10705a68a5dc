import type { KnownChapter } from './known-headings.ts';
import type { FoundHeading, Region } from './outline-report.ts';

/**
 * Give no question to the end of a chapter after which the contents list has one whose heading is lost.
 *
 * From the last section that is known to be its own, nobody can tell where the other one begins.
 */
export function besideLostChapters(
  regions: readonly Region[],
  {
    listed,
    headingAt,
  }: {
    /** The chapters of the contents list, in order. */
    listed: readonly { chapter: KnownChapter }[];
    headingAt: ReadonlyMap<number, FoundHeading>;
  },
): Region[] {
  const found = new Set(regions.map(({ chapter }) => chapter.title));
  const beforeLost = new Set(
    listed.flatMap(({ chapter }, at) => {
      const isLost = chapter.kind === 'question' && !found.has(chapter.title);
      const before = listed.slice(0, at).findLast((one) => found.has(one.chapter.title));
      return isLost && before ? [before.chapter.title] : [];
    }),
  );
  return regions.flatMap((region) =>
    region.chapter.kind === 'question' && beforeLost.has(region.chapter.title)
      ? parted(region, headingAt)
      : [region],
  );
}

function parted(region: Region, headingAt: ReadonlyMap<number, FoundHeading>): Region[] {
  const { chapter, from, to } = region;
  const [at, section] =
    [...headingAt].findLast(
      ([index, { heading }]) =>
        index >= from &&
        index < to &&
        heading.role === 'section' &&
        heading.question === chapter.question,
    ) ?? [];
  const open = (title: string): KnownChapter => ({ kind: 'other', title });
  if (at === undefined || !section) return [{ ...region, chapter: open(chapter.title) }];
  const rest = { chapter: open(section.words), from: at, to, hasHeading: true };
  return at > from ? [{ ...region, to: at }, rest] : [{ ...region, chapter: open(chapter.title) }];
}
