import type { Programme } from '../../programme/programmes.ts';
import type { Reporter } from '../diagnostics.ts';
import type { Line } from '../lines.ts';
import { numbersChapter, type KnownChapter } from './known-headings.ts';
import type { FoundHeading, Region } from './outline-report.ts';

type Start = Pick<Region, 'chapter' | 'from' | 'hasHeading'>;

/**
 * Divide the lines at the headings of chapters, and at sections that tell of a chapter whose heading is lost.
 *
 * A section out of its chapter makes what follows belong to no question.
 */
export function divideAtHeadings(
  {
    lines,
    headingAt,
    numbers,
    programme,
  }: {
    lines: readonly Line[];
    headingAt: ReadonlyMap<number, FoundHeading>;
    /** Force in numbers, where it was found by its labels; it stands before every other chapter. */
    numbers: { at: number; title?: string } | undefined;
    programme: Programme;
  },
  reporter: Reporter,
): Region[] {
  const begun = new Set(
    [...headingAt.values()].flatMap(({ heading }) =>
      heading.role === 'chapter' ? [heading.chapter.title] : [],
    ),
  );
  const starts: Start[] = numbers
    ? [{ chapter: numbersChapter, from: numbers.at, hasHeading: numbers.title !== undefined }]
    : [];
  for (const [from, { heading, words: section }] of headingAt) {
    const current = starts.at(-1)?.chapter;
    if (heading.role === 'chapter') {
      starts.push({ chapter: heading.chapter, from, hasHeading: true });
    } else if (heading.role === 'section' && isOutside(current, heading.question)) {
      const title = titleOf(heading.question, programme);
      if (title === undefined) continue;
      const isMisplaced = begun.has(title);
      const rule = isMisplaced ? 'section-misplaced' : 'chapter-heading-missing';
      reporter.report(rule, lines[from]?.number ?? 1, { section, title });
      begun.add(title);
      const chapter: KnownChapter = isMisplaced
        ? { kind: 'other', title: section }
        : { kind: 'question', question: heading.question, title };
      starts.push({ chapter, from, hasHeading: isMisplaced });
    }
  }
  return starts.map((start, at) => ({ ...start, to: starts[at + 1]?.from ?? lines.length }));
}

/** The annex repeats the names of sections, and no chapter begins in it. */
function isOutside(current: KnownChapter | undefined, question: string): boolean {
  return current?.kind !== 'annex' && current?.question !== question;
}

function titleOf(question: string, { questions }: Programme): string | undefined {
  const known = questions.find(({ id }) => id === question);
  return known && (known.titles[0] ?? known.title);
}
