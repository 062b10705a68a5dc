import type { Reporter } from '../diagnostics.ts';
import type { Part, PlacedLine } from '../report-tree.ts';
import { keyOf } from '../text/lines.ts';
import {
  announcesFindings,
  numbersChapter,
  type KnownChapter,
  type ProgrammeHeading,
} from './known-headings.ts';

/** What stands before the first chapter. */
const frontMatter: KnownChapter = { kind: 'title-page', title: 'the front matter' };

type Opening = Pick<Part, 'chapter' | 'hasHeading'>;

/**
 * Divide the lines at the headings of chapters, and at sections that tell of a chapter whose heading is lost.
 *
 * A section begins its chapter where that belongs between the last one and the next; elsewhere what follows belongs to no
 * question. Neither do findings after the one list of areas that a chapter has: they may stand in a box beside the next.
 * `numbers` is the first line of Force in numbers where that has no heading.
 */
export function inChapters(
  lines: readonly PlacedLine[],
  { numbers, expected }: { numbers: PlacedLine | undefined; expected: readonly ProgrammeHeading[] },
  reporter: Reporter,
): Part[] {
  const ranks = new Map(
    expected.flatMap(({ heading }, rank) =>
      heading.role === 'chapter' ? [[heading.chapter.title, rank] as const] : [],
    ),
  );
  const rankOf = ({ title }: KnownChapter) => ranks.get(title) ?? -1;
  const ahead = lines.flatMap(({ heading }) =>
    heading?.role === 'chapter' ? [rankOf(heading.chapter)] : [],
  );
  let children: PlacedLine[] = [];
  const parts: Part[] = [{ type: 'part', chapter: frontMatter, hasHeading: false, children }];
  let current = frontMatter;
  let last = -1;
  let hasAreas = false;
  const openedBy = (line: PlacedLine): Opening | undefined => {
    const { heading } = line;
    if (line === numbers) return { chapter: numbersChapter, hasHeading: false };
    if (heading?.role === 'chapter') {
      ahead.shift();
      return { chapter: heading.chapter, hasHeading: true };
    }
    if (heading && announcesFindings(heading))
      return hasAreas ? { chapter: open(heading.words), hasHeading: false } : undefined;
    if (heading?.role !== 'section' || !isOutside(current, heading.chapter)) return undefined;
    const { chapter, words: section } = heading;
    const isInTurn = last < rankOf(chapter) && rankOf(chapter) < (ahead[0] ?? Infinity);
    const rule = isInTurn ? 'chapter-heading-missing' : 'section-misplaced';
    reporter.report(rule, line.number, { section, title: chapter.title });
    return { chapter: isInTurn ? chapter : open(section), hasHeading: !isInTurn };
  };
  for (const line of lines) {
    const opening = openedBy(line);
    if (opening) {
      children = [];
      parts.push({ type: 'part', ...opening, children });
      current = opening.chapter;
      last = Math.max(last, rankOf(current));
      hasAreas = false;
    }
    if (current.kind === 'question' && line.heading && isListOfAreas(line)) hasAreas = true;
    children.push(line);
  }
  return parts;
}

/** The annex repeats the names of sections, and no chapter begins in it. */
function isOutside(current: KnownChapter, own: KnownChapter): boolean {
  return current.kind !== 'annex' && current.question !== own.question;
}

function isListOfAreas({ plain }: PlacedLine): boolean {
  return keyOf(plain) === 'areas for improvement';
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
  { listed, expected }: { listed: readonly KnownChapter[]; expected: readonly ProgrammeHeading[] },
): Part[] {
  const beginsWhole = ({ chapter, hasHeading, children }: Part) => {
    const sections = expected.filter(
      ({ heading }) => heading.role === 'section' && heading.chapter.title === chapter.title,
    );
    const opens = keyOf(children[0]?.heading?.words ?? '');
    return hasHeading || (chapter.kind === 'question' && sections[0]?.keys[0] === opens);
  };
  const found = new Set(parts.filter(beginsWhole).map(({ chapter }) => chapter.title));
  const isBeforeLost = ({ chapter: { kind, title } }: Part) => {
    const later = listed.slice(listed.findIndex((one) => one.title === title) + 1);
    const after = later.find((one) => one.kind === 'question' || one.kind === 'annex');
    return kind === 'question' && found.has(title) && after && !found.has(after.title);
  };
  return parts.map((part) =>
    isBeforeLost(part) ? { ...part, chapter: open(part.chapter.title) } : part,
  );
}
