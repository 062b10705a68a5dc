import { isObligation } from '../sentences/obligation.ts';
import { gradeOf, gradePattern } from '../text/grade-words.ts';
import { keyOf, type Line } from '../text/lines.ts';
import type { PlacedLine } from '../report-tree.ts';
import type { KnownHeading, KnownHeadings, ProgrammeHeading } from './known-headings.ts';
import { withoutNumbering } from './numbering.ts';

/** A line, or up to three together, that could be a heading. */
export interface HeadingCandidate {
  lines: readonly [PlacedLine, ...PlacedLine[]];
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

/** The lines of the body without furniture, and what headings are known by their keys. */
interface Body {
  lines: readonly PlacedLine[];
  headings: KnownHeadings;
  slots: ReadonlyMap<string, ProgrammeHeading & { rank: number }>;
}

/** Find every line of the body that could be one of the known or expected headings; it is given without its furniture. */
export function headingCandidates(
  lines: readonly PlacedLine[],
  { headings, expected }: { headings: KnownHeadings; expected: readonly ProgrammeHeading[] },
): HeadingCandidate[] {
  const slots = new Map(
    expected.flatMap((slot, rank) => slot.keys.map((key) => [key, { ...slot, rank }] as const)),
  );
  const candidates: HeadingCandidate[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const candidate = candidateAt(at, { lines, headings, slots });
    if (!candidate) continue;
    candidates.push(candidate);
    at += candidate.lines.length - 1;
  }
  return candidates;
}

function candidateAt(at: number, body: Body): HeadingCandidate | undefined {
  const line = body.lines[at];
  if (!line || !mayBegin(line)) return undefined;
  for (let more = mostLines - 1; more >= 0; more -= 1) {
    const lines = [line, ...body.lines.slice(at + 1, at + 1 + more)] as const;
    const words = wordsOf(lines);
    if (words === undefined) continue;
    const key = keyOf(words);
    const slot = body.slots.get(key);
    const heading = slot?.heading ?? body.headings.get(key);
    if (!heading) continue;
    const weight = weightOf({ key, heading }, { at, count: lines.length }, body);
    const rank = slot && { rank: slot.rank };
    return weight > 0 ? { lines, words, heading, weight, ...rank } : undefined;
  }
  return undefined;
}

/** A heading begins with a capital or a number, and no line of it is as long as a paragraph. */
function mayBegin({ plain }: Line): boolean {
  return plain.length > 3 && plain.length <= longest && /^[\p{Lu}\d]/u.test(plain);
}

/** The words of lines as a heading, without numbering and marks; nothing where they cannot be one. */
function wordsOf(lines: readonly Line[]): string | undefined {
  const isBroken = lines.some(
    ({ plain, text }, nth) =>
      plain === '' || (nth > 0 && (listMark.test(text) || /^\s*#/.test(text))),
  );
  const joined = lines.map(({ plain }) => plain).join(' ');
  if (isBroken || joined.length > longest || /[;,.]$/.test(joined)) return undefined;
  return withoutNumbering(joined);
}

/**
 * Weigh what speaks for a heading: marks, a grade under it, that it is the annex's.
 *
 * Nothing where a sentence runs through it, or where it stands in a table or a column of titles.
 */
function weightOf(
  { key, heading }: { key: string; heading: KnownHeading },
  { at, count }: { at: number; count: number },
  { lines, slots }: Body,
): number {
  const before = wordsAmong(lines.slice(Math.max(0, at - 5), at)).slice(-mostLines);
  const after = wordsAmong(lines.slice(at + count, at + count + 11)).slice(0, 3);
  const isGraded = heading.role === 'chapter' && gradeOf(after[0] ?? '') !== undefined;
  const isOfAreas = heading.role === 'areas-for-improvement' && isObligation(after[0] ?? '');
  if (!isGraded && !isOfAreas && !endsText(lines[at - 1]?.plain ?? '')) return 0;
  if (isQuestion(heading) && isInColumn(key, { before, after }, slots)) return 0;
  const isMarked = /^\s*(?:#|\*\*|__)/.test(lines[at]?.text ?? '');
  const isAnnex = heading.role === 'chapter' && heading.chapter.kind === 'annex';
  return 1 + Number(isMarked) + (isGraded ? 3 : 0) + (isAnnex ? 3 : 0);
}

function wordsAmong(lines: readonly Line[]): string[] {
  return lines.flatMap(({ plain }) => (plain === '' ? [] : [plain]));
}

/**
 * Titles of questions one after another, or a title with the year of its judgment, are cells of the judgments.
 *
 * A title beside it may be broken over lines as well; the same title is the head of its page.
 */
function isInColumn(
  own: string,
  { before, after }: Record<'before' | 'after', readonly string[]>,
  slots: Body['slots'],
): boolean {
  const grades = after.filter((words) => gradeOf(words) !== undefined).length;
  const above = before.map((_words, at) => before.slice(at).join(' '));
  const below = after.map((_words, at) => after.slice(0, at + 1).join(' '));
  const isTitle = (words: string) =>
    words.length <= longest && keyOf(words) !== own && isQuestion(slots.get(keyOf(words))?.heading);
  return (
    grades > 1 ||
    [...above, ...after, ...below].some(isTitle) ||
    after.some((words) => endsJudgment.test(words))
  );
}

/** Tell whether a line ends a sentence, or a chart's note, or is itself no running text; so a wrapped sentence is not cut. */
function endsText(before: string): boolean {
  return (
    before.length < 55 || /(?:[.!?:;)"”’'\d]| annex A)$/.test(before) || endsInAddress.test(before)
  );
}

function isQuestion(heading: KnownHeading | undefined): boolean {
  return heading?.role === 'chapter' && heading.chapter.kind === 'question';
}
