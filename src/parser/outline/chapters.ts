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
 * Give no question to a chapter after which the contents list has one whose beginning is lost: nobody can tell where that
 * begins. A chapter of a question without its heading begins with its first section, or that is lost as well.
 */
export function besideLostChapters(
  parts: readonly Part[],
  { listed, headings }: { listed: readonly KnownChapter[]; headings: KnownHeadings },
): Part[] {
  const beginsWhole = ({ chapter, hasHeading, children }: Part) => {
    const sections = [...headings].find(
      ([, heading]) => heading.role === 'section' && heading.chapter.question === chapter.question,
    );
    const opens = keyOf(children[0]?.heading?.words ?? '');
    return hasHeading || (chapter.kind === 'question' && sections?.[0] === opens);
  };
  const found = new Set(parts.filter(beginsWhole).map(({ chapter }) => chapter.title));
  const before = listed.filter(({ kind, title }, at) => {
    const after = listed
      .slice(at + 1)
      .find((one) => one.kind === 'question' || one.kind === 'annex');
    return kind === 'question' && found.has(title) && after && !found.has(after.title);
  });
  return parts.map((part) =>
    before.some(({ title }) => title === part.chapter.title)
      ? { ...part, chapter: open(part.chapter.title) }
      : part,
  );
}

/**
 * Give no question to findings that may stand in a box beside the next chapter: a chapter has one list of areas, and these
 * come after it.
 */
export function besideNextChapters(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, at) => {
    const isBefore = part.chapter.kind === 'question' && parts[at + 1]?.chapter.kind === 'question';
    const from = isBefore ? strayFindings(part) : -1;
    const { children } = part;
    const heading = children[from]?.heading;
    if (!heading) return [part];
    const stray = { chapter: open(heading.words), hasHeading: false };
    return [
      { ...part, children: children.slice(0, from) },
      { ...part, ...stray, children: children.slice(from) },
    ];
  });
}

/** The index of the heading of such findings; negative where there is none. */
function strayFindings({ children }: Part): number {
  const areas = children.flatMap(({ plain, heading }, at) =>
    heading && announcesFindings(heading) ? [{ key: keyOf(plain), at }] : [],
  );
  const list = areas.find(({ key }) => key === 'areas for improvement');
  const next = areas.find(({ at }) => list && at > list.at);
  return next?.at ?? -1;
}
