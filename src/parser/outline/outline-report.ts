import type { Programme } from '../../programme/programmes.ts';
import type { Furniture } from '../../schema/document.ts';
import { contentsEntryKey, findContentsList, type ContentsList } from './contents-list.ts';
import { gradeOf } from '../grade-words.ts';
import { keyOf, type Line } from '../lines.ts';
import {
  knownHeadings,
  type KnownChapter,
  type KnownHeading,
  type KnownHeadings,
} from './known-headings.ts';
import type { Reporter } from '../diagnostics.ts';

/** A run of lines that belongs to one chapter; `to` is the index after its last line. */
export interface Region {
  chapter: KnownChapter;
  /** Index of the heading's line, or of the chapter's first line where the heading is lost. */
  from: number;
  to: number;
  hasHeading: boolean;
}

/** How the lines of a report are divided: contents list, chapters, and the headings that were recognised. */
export interface Outline {
  headings: KnownHeadings;
  /** Recognised headings by line index; lines that only repeat such words elsewhere are not here. */
  headingAt: ReadonlyMap<number, KnownHeading>;
  contents: ContentsList | undefined;
  regions: readonly Region[];
}

/** The reason for which a line is out of the flow, by line index. */
export type FurnitureLines = ReadonlyMap<number, Furniture['reason']>;

/** Divide the lines of a report into its chapters, by the known headings and by the sections that belong to them. */
export function outlineReport(
  {
    lines,
    programme,
    furniture,
  }: { lines: readonly Line[]; programme: Programme; furniture: FurnitureLines },
  reporter: Reporter,
): Outline {
  const headings = knownHeadings(programme);
  const contents = findContentsList(lines, headings);
  const headingAt = findHeadings({ lines, headings, furniture, from: contents?.to ?? 0 });
  const regions = divide({ lines, headingAt, programme }, reporter);
  if (contents) reportMissingChapters({ lines, headings, contents, regions }, reporter);
  if (regions.length === 0) reporter.report('no-chapters', lines.length);
  else if (!regions.some((region) => region.chapter.kind === 'annex')) {
    reporter.report('annex-missing', lines.length);
  }
  return { headings, headingAt, contents, regions };
}

function findHeadings({
  lines,
  headings,
  furniture,
  from,
}: {
  lines: readonly Line[];
  headings: KnownHeadings;
  furniture: FurnitureLines;
  from: number;
}): Map<number, KnownHeading> {
  const found = new Map<number, KnownHeading>();
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || furniture.has(at) || !mayBeHeading(line)) continue;
    const heading = headings.get(keyOf(line.plain));
    if (!heading) continue;
    const isGraded = heading.role === 'chapter' && standsOverGrade(lines, at);
    if (isGraded || standsAlone({ lines, furniture, at })) found.set(at, heading);
  }
  return found;
}

/** A heading is short and begins with a capital; a list item or a clause of a sentence is none. */
function mayBeHeading({ text, plain }: Line): boolean {
  return (
    plain.length > 3 &&
    plain.length < 80 &&
    /^\p{Lu}/u.test(plain) &&
    !/^\s*[-+*•–]\s/.test(text) &&
    !/[;,.]$/.test(plain)
  );
}

/** A chapter's grade stands alone under its heading, whatever a converter joined to the line above. */
function standsOverGrade(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 6).find(({ plain }) => plain !== '');
  return next !== undefined && gradeOf(next.plain) !== undefined;
}

/** The line before it ends a sentence or is itself no running text; so a wrapped sentence is not cut. */
function standsAlone({
  lines,
  furniture,
  at,
}: {
  lines: readonly Line[];
  furniture: FurnitureLines;
  at: number;
}): boolean {
  let above = at - 1;
  while (furniture.has(above)) above -= 1;
  const before = lines[above]?.plain ?? '';
  return before.length < 55 || /[.!?:;)"”’'\d]$/.test(before);
}

/** Divide the lines at the chapters' headings; a section out of its chapter makes what follows belong to no question. */
function divide(
  {
    lines,
    headingAt,
    programme,
  }: { lines: readonly Line[]; headingAt: Map<number, KnownHeading>; programme: Programme },
  reporter: Reporter,
): Region[] {
  const regions: Region[] = [];
  const titleOf = new Map(
    programme.questions.map((question) => [question.id, question.titles[0] ?? question.title]),
  );
  const begun = new Set<string>();
  let current: Region | undefined;
  const begin = (chapter: KnownChapter, at: number, hasHeading: boolean) => {
    if (current) current.to = at;
    current = { chapter, from: at, to: lines.length, hasHeading };
    begun.add(chapter.title);
    regions.push(current);
  };
  for (const [at, heading] of headingAt) {
    if (current?.chapter.kind === 'annex') {
      if (heading.role !== 'section') headingAt.delete(at);
      continue;
    }
    if (heading.role === 'chapter') {
      const { title } = heading.chapter;
      const taken = regions.find((region) => region.chapter.title === title && !region.hasHeading);
      if (taken && !isTableCell(lines, at, current)) {
        // The chapter's own heading comes only now, so the section that stood for it was out of place.
        const section = lines[taken.from]?.plain ?? '';
        reporter.report('section-misplaced', lines[taken.from]?.number ?? 1, { section, title });
        taken.chapter = { kind: 'other', title: section };
        taken.hasHeading = true;
        begin(heading.chapter, at, true);
      } else if (begun.has(title) || isTableCell(lines, at, current)) headingAt.delete(at);
      else begin(heading.chapter, at, true);
    } else if (heading.role === 'section' && heading.question !== undefined) {
      if (current?.chapter.question === heading.question) continue;
      const title = titleOf.get(heading.question);
      if (title === undefined) continue;
      const section = lines[at]?.plain ?? '';
      const line = lines[at]?.number ?? 1;
      if (begun.has(title)) {
        reporter.report('section-misplaced', line, { section, title });
        begin({ kind: 'other', title: section }, at, true);
      } else {
        reporter.report('chapter-heading-missing', line, { title, section });
        begin({ kind: 'question', question: heading.question, title }, at, false);
      }
    }
  }
  return regions;
}

/**
 * In the overview a question's title is a cell of the judgments table, not a heading: a grade follows, and its year.
 */
function isTableCell(lines: readonly Line[], at: number, current: Region | undefined): boolean {
  if (current?.chapter.kind !== 'overview') return false;
  const next = lines
    .slice(at + 1, at + 12)
    .filter((line) => line.plain !== '')
    .slice(0, 3)
    .map((line) => line.plain);
  return next.some((words) => /^(?:19|20)\d\d$/.test(words));
}

function reportMissingChapters(
  {
    lines,
    headings,
    contents,
    regions,
  }: {
    lines: readonly Line[];
    headings: KnownHeadings;
    contents: ContentsList;
    regions: readonly Region[];
  },
  reporter: Reporter,
): void {
  for (let at = contents.from + 1; at < contents.to; at += 1) {
    const line = lines[at];
    const heading = line && headings.get(contentsEntryKey(line.plain));
    if (!line || heading?.role !== 'chapter') continue;
    const { title } = heading.chapter;
    if (!regions.some((region) => region.chapter.title === title)) {
      reporter.report('chapter-missing', line.number, { title });
    }
  }
}
