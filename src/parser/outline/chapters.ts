import type { Reporter } from '../diagnostics.ts';
import type { Part, PlacedLine } from '../report-tree.ts';
import { keyOf } from '../text/lines.ts';
import {
  announcesFindings,
  numbersChapter,
  type KnownChapter,
  type KnownHeadings,
} from './known-headings.ts';

/** What stands before the first chapter. */
const frontMatter: KnownChapter = { kind: 'title-page', title: 'the front matter' };

type Opening = Pick<Part, 'chapter' | 'hasHeading'>;

/**
 * Divide the lines at the headings of chapters, and at sections that tell of a chapter whose heading is lost.
 *
 * A section out of its chapter, or before a chapter that reports print earlier, makes what follows belong to no question.
 * `numbers` is the first line of Force in numbers where that has no heading.
 */
export function inChapters(
  lines: readonly PlacedLine[],
  { numbers, headings }: { numbers: PlacedLine | undefined; headings: KnownHeadings },
  reporter: Reporter,
): Part[] {
  const order = [...headings.values()].flatMap((known) =>
    known.role === 'chapter' ? [known.chapter.title] : [],
  );
  const isBeforeEarlier = (at: number, { title }: KnownChapter) =>
    lines.slice(at).some(({ heading }) => {
      const place = heading?.role === 'chapter' ? order.indexOf(heading.chapter.title) : -1;
      return place >= 0 && place < order.indexOf(title);
    });
  const begun = new Set(
    lines.flatMap(({ heading }) => (heading?.role === 'chapter' ? [heading.chapter.title] : [])),
  );
  const openedBy = (at: number, line: PlacedLine, current: KnownChapter): Opening | undefined => {
    const { heading } = line;
    if (line === numbers) return { chapter: numbersChapter, hasHeading: false };
    if (heading?.role === 'chapter') return { chapter: heading.chapter, hasHeading: true };
    if (heading?.role !== 'section' || !isOutside(current, heading.chapter)) return undefined;
    const { chapter, words: section } = heading;
    const isMisplaced = begun.has(chapter.title) || isBeforeEarlier(at, chapter);
    const rule = isMisplaced ? 'section-misplaced' : 'chapter-heading-missing';
    reporter.report(rule, line.number, { section, title: chapter.title });
    begun.add(chapter.title);
    return { chapter: isMisplaced ? open(section) : chapter, hasHeading: isMisplaced };
  };
  let children: PlacedLine[] = [];
  const parts: Part[] = [{ type: 'part', chapter: frontMatter, hasHeading: false, children }];
  let current = frontMatter;
  for (const [at, line] of lines.entries()) {
    const opening = openedBy(at, line, current);
    if (opening) {
      children = [];
      parts.push({ type: 'part', ...opening, children });
      current = opening.chapter;
    }
    children.push(line);
  }
  return parts;
}

/** The annex repeats the names of sections, and no chapter begins in it. */
function isOutside(current: KnownChapter, own: KnownChapter): boolean {
  return current.kind !== 'annex' && current.question !== own.question;
}

/** A chapter of no question. */
function open(title: string): KnownChapter {
  return { kind: 'other', title };
}

/**
 * Give no question to the end of a chapter after which the contents list has one whose beginning is lost.
 *
 * From the last section that is known to be its own, nobody can tell where the other one begins.
 */
export function besideLostChapters(
  parts: readonly Part[],
  { listed, headings }: { listed: readonly KnownChapter[]; headings: KnownHeadings },
): Part[] {
  const found = new Set(
    parts.flatMap((part) => (beginsWhole(part, headings) ? [part.chapter.title] : [])),
  );
  const beforeLost = listed.flatMap(({ kind, title }, at) => {
    const isLost = (kind === 'question' || kind === 'annex') && !found.has(title);
    return isLost ? [listed.slice(0, at).findLast((one) => found.has(one.title))?.title] : [];
  });
  return parts.flatMap((part) =>
    part.chapter.kind === 'question' && beforeLost.includes(part.chapter.title)
      ? parted(part)
      : [part],
  );
}

/** A chapter of a question without its heading begins with its first section, or that is lost as well; the annex does not. */
function beginsWhole({ chapter, hasHeading, children }: Part, headings: KnownHeadings): boolean {
  if (hasHeading || chapter.kind === 'annex') return hasHeading;
  const [first] = [...headings].find(
    ([, heading]) => heading.role === 'section' && heading.chapter.question === chapter.question,
  ) ?? [''];
  return keyOf(children[0]?.heading?.words ?? '') === first;
}

function parted(part: Part): Part[] {
  const { chapter, children } = part;
  const at = children.findLastIndex(
    ({ heading }) => heading?.role === 'section' && heading.chapter.question === chapter.question,
  );
  const section = children[at]?.heading;
  if (!section || at === 0) return [{ ...part, chapter: open(chapter.title) }];
  return cut(part, at, { chapter: open(section.words), hasHeading: true });
}

function cut(part: Part, at: number, opening: Opening): Part[] {
  const { children } = part;
  return [
    { ...part, children: children.slice(0, at) },
    { type: 'part', ...opening, children: children.slice(at) },
  ];
}

/**
 * Give no question to findings that may stand in a box beside the next chapter: a chapter has one list of areas, and these
 * come after it, at the head of the page on which the next chapter begins or under a heading for one area.
 */
export function besideNextChapters(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, at) => {
    const isBefore = part.chapter.kind === 'question' && parts[at + 1]?.chapter.kind === 'question';
    const from = isBefore ? strayFindings(part) : -1;
    const heading = part.children[from]?.heading;
    return heading ? cut(part, from, { chapter: open(heading.words), hasHeading: false }) : [part];
  });
}

/** The index of the heading of such findings; negative where there is none. */
function strayFindings({ children }: Part): number {
  const headings = children.flatMap(({ plain, heading }, at) =>
    heading && announcesFindings(heading) ? [{ key: keyOf(plain), at }] : [],
  );
  const list = headings.find(({ key }) => key === 'areas for improvement');
  if (!list) return -1;
  const page = children.findLastIndex(({ startsPage }) => startsPage);
  const first = children.findIndex(
    ({ plain, furniture }, at) => at >= page && plain !== '' && !furniture,
  );
  const stray = headings.find(
    ({ key, at }) => at > list.at && ((page > 0 && at === first) || key === 'area for improvement'),
  );
  return stray?.at ?? -1;
}
