import { isObligation } from '../obligation.ts';
import { gradeOf, gradePattern } from '../grade-words.ts';
import { keyOf, type Line } from '../lines.ts';
import type { ExpectedHeading } from './expected-headings.ts';
import type { KnownHeading, KnownHeadings } from './known-headings.ts';
import { withoutNumbering } from './numbering.ts';

/** A line, or up to three together, that could be a heading. */
export interface HeadingCandidate {
  at: number;
  /** How many lines it takes up. */
  count: number;
  words: string;
  heading: KnownHeading;
  /** Its place among the expected headings; absent for parts that recur, such as `Areas for improvement`. */
  rank?: number;
  /** How much speaks for it. */
  weight: number;
}

/** Headings are no longer than this, over all their lines. */
const longest = 110;
/** A title broken over lines takes up no more than this. */
const mostLines = 3;

/** Example: `www.justiceinspectorates.gov.uk/hmicfrs`, after which no sentence goes on. */
const endsInAddress = /(?:https?:\/\/|www\.)\S+$/;

/** Example: `2017`, `Last inspected 2017`, `Requires improvement 2017`. */
const endsJudgment = new RegExp(`^(?:Last inspected|${gradePattern})?\\W*(?:19|20)\\d\\d$`, 'i');

const listMark = /^\s*[-+*•●▪■◦‣·–]\s/;

/** Find every line of the body that could be one of the known or expected headings. */
export function headingCandidates({
  lines,
  from,
  isOut,
  headings,
  expected,
}: {
  lines: readonly Line[];
  from: number;
  /** Tells whether a line is furniture. */
  isOut: (at: number) => boolean;
  headings: KnownHeadings;
  expected: readonly ExpectedHeading[];
}): HeadingCandidate[] {
  const ranks = new Map(
    expected.flatMap(({ keys }, rank) => keys.map((key) => [key, rank] as const)),
  );
  const body = { lines, isOut, headings, expected, ranks };
  const candidates: HeadingCandidate[] = [];
  for (let at = from; at < lines.length; at += 1) {
    if (isOut(at)) continue;
    const candidate = candidateAt(at, body);
    if (!candidate) continue;
    candidates.push(candidate);
    at += candidate.count - 1;
  }
  return candidates;
}

interface Body {
  lines: readonly Line[];
  isOut: (at: number) => boolean;
  headings: KnownHeadings;
  expected: readonly ExpectedHeading[];
  ranks: ReadonlyMap<string, number>;
}

function candidateAt(at: number, body: Body): HeadingCandidate | undefined {
  const { lines, headings, expected, ranks } = body;
  if (!mayBegin(lines[at])) return undefined;
  for (let count = mostLines; count > 0; count -= 1) {
    const words = wordsOf(lines, at, count, body.isOut);
    if (words === undefined) continue;
    const key = keyOf(words);
    const rank = ranks.get(key);
    const slot = rank === undefined ? undefined : expected[rank];
    const heading = slot?.heading ?? headings.get(key);
    if (!heading) continue;
    const found = { at, count, words, heading, ...(rank !== undefined && { rank }) };
    const weight = weightOf(found, body);
    return weight > 0 ? { ...found, weight } : undefined;
  }
  return undefined;
}

/** A heading begins with a capital or a number, and no line of it is as long as a paragraph. */
function mayBegin(line: Line | undefined): boolean {
  const { length } = line?.plain ?? '';
  return length > 3 && length <= longest && /^[\p{Lu}\d]/u.test(line?.plain ?? '');
}

/** The words of so many lines as a heading, without numbering and marks; nothing where they cannot be one. */
function wordsOf(
  lines: readonly Line[],
  at: number,
  count: number,
  isOut: (at: number) => boolean,
): string | undefined {
  const taken = lines.slice(at, at + count);
  const isBroken =
    taken.length < count ||
    taken.some(
      ({ plain, text }, nth) =>
        plain === '' || (nth > 0 && (isOut(at + nth) || listMark.test(text) || /^\s*#/.test(text))),
    );
  const joined = taken.map(({ plain }) => plain).join(' ');
  if (isBroken || joined.length > longest || /[;,.]$/.test(joined)) return undefined;
  return withoutNumbering(joined);
}

/**
 * Weigh what speaks for a heading: marks, space around it, a grade or an area under it, its place in the contents list.
 *
 * Nothing where a sentence runs through it, or where it stands in a table or a column of titles.
 */
function weightOf(
  { at, count, heading, rank }: Omit<HeadingCandidate, 'weight'>,
  { lines, isOut, expected, ranks }: Body,
): number {
  const isQuestion = heading.role === 'chapter' && heading.chapter.kind === 'question';
  const after = wordsAfter(lines, at + count - 1, isOut);
  const isGraded = heading.role === 'chapter' && gradeOf(after[0] ?? '') !== undefined;
  const isOfAreas = heading.role === 'areas-for-improvement' && isObligation(after[0] ?? '');
  if (!isGraded && !isOfAreas && !standsAlone(lines, at, isOut)) return 0;
  if (isQuestion && isInColumn({ before: wordsBefore(lines, at, isOut), after }, expected, ranks))
    return 0;
  const isMarked = /^\s*(?:#|\*\*|__)/.test(lines[at]?.text ?? '');
  const isSpaced = isBlank(lines[at - 1]) && isBlank(lines[at + count]);
  const isListed = rank === undefined || expected[rank]?.isListed === true;
  const isAnnex = heading.role === 'chapter' && heading.chapter.kind === 'annex';
  const weight = 1 + Number(isMarked) + Number(isSpaced) + (isGraded ? 3 : 0) + (isAnnex ? 3 : 0);
  return weight * (isListed ? 1 : 0.25) * (listMark.test(lines[at]?.text ?? '') ? 0.5 : 1);
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.plain === '';
}

/** The line before it ends a sentence or is itself no running text; so a wrapped sentence is not cut. */
function standsAlone(lines: readonly Line[], at: number, isOut: (at: number) => boolean): boolean {
  let above = at - 1;
  while (isOut(above)) above -= 1;
  const before = lines[above]?.plain ?? '';
  return before.length < 55 || /[.!?:;)"”’'\d]$/.test(before) || endsInAddress.test(before);
}

/** Titles of questions one after another, or a title with the year of its judgment, are cells of the judgments. */
function isInColumn(
  { before, after }: { before: readonly string[]; after: readonly string[] },
  expected: readonly ExpectedHeading[],
  ranks: ReadonlyMap<string, number>,
): boolean {
  const isQuestion = (words: string | undefined) => {
    const rank = words === undefined ? undefined : ranks.get(keyOf(words));
    const heading = rank === undefined ? undefined : expected[rank]?.heading;
    return heading?.role === 'chapter' && heading.chapter.kind === 'question';
  };
  const grades = after.filter((words) => gradeOf(words) !== undefined).length;
  return (
    isQuestion(before[0]) ||
    after.some(isQuestion) ||
    grades > 1 ||
    after.some((words) => endsJudgment.test(words))
  );
}

/** The next three lines with words. */
function wordsAfter(lines: readonly Line[], at: number, isOut: (at: number) => boolean): string[] {
  const found: string[] = [];
  for (let next = at + 1; next < Math.min(lines.length, at + 12) && found.length < 3; next += 1) {
    const { plain } = lines[next] ?? { plain: '' };
    if (plain !== '' && !isOut(next)) found.push(plain);
  }
  return found;
}

/** The last line with words before it. */
function wordsBefore(lines: readonly Line[], at: number, isOut: (at: number) => boolean): string[] {
  for (let before = at - 1; before > Math.max(-1, at - 6); before -= 1) {
    const { plain } = lines[before] ?? { plain: '' };
    if (plain !== '' && !isOut(before)) return [plain];
  }
  return [];
}
