import type { Block } from '../../schema/document.ts';
import type { Reporter } from '../diagnostics.ts';
import {
  findingsByKey,
  overviewHeadings,
  type FindingHeading,
  type KnownChapter,
  type ProgrammeHeading,
} from '../outline/known-headings.ts';
import type { Part } from '../report-tree.ts';
import { isLeadIn, isListOfObligations, isObligation } from '../sentences/obligation.ts';
import { textOf } from '../sentences/passage.ts';
import { keyOf } from '../text/lines.ts';

type Heading = Extract<Block, { type: 'heading' }>;

/** The heading of a section or of findings, with what stands below it. */
interface Title {
  heading: Heading;
  words: string;
  /** The place of the section among those that its chapter should have. */
  rank?: number | undefined;
  /** What kind of findings it announces. */
  role?: FindingHeading['role'] | undefined;
  below: Block[];
}

/** A chapter's titles, and what tells where its sections end. */
interface Titles {
  titles: readonly Title[];
  /** How many sections the chapter should have. */
  count: number;
  /** The next chapter begins with its heading. */
  isEnded: boolean;
}

/**
 * Say of the headings of sections and findings what they open.
 *
 * Each title of a section stands once and in its turn: one that does not may be the head of a page, or of pages out of their
 * order. The section ends with the one that should come next, with the findings, or with its chapter: where that heading is
 * lost, nobody can tell.
 */
export function withSections(
  blocks: readonly Block[],
  {
    part,
    expected,
    isInOrder,
    isEnded,
  }: Pick<Titles, 'isEnded'> & {
    part: Part;
    expected: readonly ProgrammeHeading[];
    isInOrder: boolean;
  },
  reporter: Reporter,
): Block[] {
  const slots = slotsOf(part.chapter, expected);
  const titles = titlesIn(blocks, slots);
  reportTitles(titles, { part, slots }, reporter);
  const known = { titles, count: slots.length, isEnded };
  const opened = new Map<Block, Heading>(
    titles.map((title) => {
      const { heading, rank } = title;
      const isWhole = isInOrder && isInTurn(title, known) && hasEnd(title, known);
      const opens = isWhole ? 'section' : 'unclear-section';
      return [heading, { ...heading, opens: rank === undefined ? 'findings' : opens }];
    }),
  );
  return blocks.map((block) => opened.get(block) ?? block);
}

/** The sections that a chapter should have. */
function slotsOf(
  { kind, question }: KnownChapter,
  expected: readonly ProgrammeHeading[],
): readonly ProgrammeHeading[] {
  if (kind === 'overview') return overviewHeadings;
  return expected.filter(
    ({ heading }) =>
      heading.role === 'section' && question !== undefined && heading.chapter.question === question,
  );
}

function titlesIn(blocks: readonly Block[], slots: readonly ProgrammeHeading[]): Title[] {
  const ranks = new Map(slots.flatMap(({ keys }, rank) => keys.map((key) => [key, rank] as const)));
  const titles: Title[] = [];
  for (const block of blocks) {
    const words = block.type === 'heading' ? textOf(block.content) : '';
    const key = keyOf(words);
    const place = { rank: ranks.get(key), role: findingsByKey.get(key)?.role };
    if (block.type === 'heading' && (place.rank ?? place.role) !== undefined)
      titles.push({ heading: block, words, ...place, below: [] });
    else titles.at(-1)?.below.push(block);
  }
  return titles;
}

/** All sections before it should come before it, and all after it later. */
function isInTurn(title: Title, { titles }: Titles): boolean {
  const at = titles.indexOf(title);
  const { rank: own = -1 } = title;
  return (
    titles.slice(0, at).every(({ rank = -1 }) => rank < own) &&
    titles.slice(at + 1).every(({ rank = own + 1 }) => rank > own)
  );
}

function hasEnd(title: Title, { titles, count, isEnded }: Titles): boolean {
  const next = titles[titles.indexOf(title) + 1];
  const due = (title.rank ?? 0) + 1;
  if (due < count)
    return next?.rank === due && titles.filter(({ rank }) => rank === due).length === 1;
  // Recommendations have a cause of concern before them
  return next ? next.role !== 'recommendations' : isEnded && !title.below.some(isFinding);
}

/** What the force should do, as a list says it whose heading is lost. */
function isFinding(block: Block): boolean {
  if (block.type === 'list')
    return block.items.some(({ content }) => isObligation(textOf(content)));
  if (block.type !== 'paragraph') return false;
  const text = textOf(block.content);
  return isListOfObligations(text) || isLeadIn(text);
}

function reportTitles(
  titles: readonly Title[],
  { part, slots }: { part: Part; slots: readonly ProgrammeHeading[] },
  reporter: Reporter,
): void {
  for (const [at, { rank: own = Infinity, words: section, heading }] of titles.entries())
    if (titles.slice(0, at).some(({ rank = -1 }) => rank >= own))
      reporter.report('section-again', heading.source.line, { section });
  const last = titles.findLast(({ rank }) => rank !== undefined);
  for (const [at, { rank, words: section, heading }] of titles.entries())
    if (rank !== undefined && titles[at + 1]?.role && titles[at] !== last)
      reporter.report('section-parted', heading.source.line, { section });
  const { chapter, children } = part;
  for (const [own, { words: section }] of slots.entries()) {
    if (titles.some(({ rank }) => rank === own)) continue;
    const before = titles.findLast(({ rank = own }) => rank < own)?.heading.source.line;
    const line = before ?? children[0]?.number ?? 1;
    reporter.report('section-missing', line, { section, title: chapter.title });
  }
}
