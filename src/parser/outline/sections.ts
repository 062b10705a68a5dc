import type { Reporter } from '../diagnostics.ts';
import type { Part } from '../report-tree.ts';
import { keyOf } from '../text/lines.ts';
import { overviewHeadings, type KnownChapter, type ProgrammeHeading } from './known-headings.ts';

/** The heading of a section, and its place among those that its chapter should have. */
interface Title {
  rank: number;
  words: string;
  line: number;
}

/**
 * Find the headings under which a section certainly stands, by the numbers of their lines.
 *
 * It ends where the section begins that should come next, or with its chapter: where the heading of that one is lost,
 * nobody can tell. All before it should come before it, and all after it later: a title that comes again or before its turn
 * may be the head of a page, or of pages out of their order.
 */
export function certainSections(
  parts: readonly Part[],
  expected: readonly ProgrammeHeading[],
  reporter: Reporter,
): ReadonlySet<number> {
  return new Set(
    parts.flatMap((part) => {
      const own = expected.filter(({ heading }) => isSectionOf(heading, part.chapter));
      const slots = part.chapter.kind === 'overview' ? overviewHeadings : own;
      const titles = titlesOf(part, slots, reporter);
      reportLost(part, { slots, titles }, reporter);
      return certainAmong(titles, slots.length).map(({ line }) => line);
    }),
  );
}

function isSectionOf(heading: ProgrammeHeading['heading'], { question }: KnownChapter): boolean {
  return (
    heading.role === 'section' && question !== undefined && heading.chapter.question === question
  );
}

/** The titles of a chapter's sections, wherever they stand in it. */
function titlesOf(
  { children }: Part,
  slots: readonly ProgrammeHeading[],
  reporter: Reporter,
): Title[] {
  const ranks = new Map(slots.flatMap(({ keys }, rank) => keys.map((key) => [key, rank] as const)));
  let highest = -1;
  return children.flatMap(({ heading, number: line }) => {
    const rank = ranks.get(keyOf(heading?.words ?? ''));
    if (rank === undefined) return [];
    const { words = '' } = heading ?? {};
    if (rank <= highest) reporter.report('section-again', line, { section: words });
    highest = Math.max(highest, rank);
    return [{ rank, words, line }];
  });
}

/** Give those with none that is later above, none that is earlier or the same below, and the next one right after. */
function certainAmong(titles: readonly Title[], count: number): Title[] {
  return titles.filter(
    ({ rank }, at) =>
      (titles[at + 1]?.rank ?? count) === rank + 1 &&
      titles.slice(0, at).every((above) => above.rank <= rank) &&
      titles.slice(at + 1).every((below) => below.rank > rank),
  );
}

function reportLost(
  { chapter, children }: Part,
  { slots, titles }: { slots: readonly ProgrammeHeading[]; titles: readonly Title[] },
  reporter: Reporter,
): void {
  const found = new Set(titles.map(({ rank }) => rank));
  for (const [rank, { words }] of slots.entries()) {
    if (found.has(rank)) continue;
    const before = titles.findLast((title) => title.rank < rank)?.line ?? children[0]?.number ?? 1;
    reporter.report('section-missing', before, { section: words, title: chapter.title });
  }
}
