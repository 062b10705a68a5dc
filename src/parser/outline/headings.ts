import { gradeOf, gradePattern } from '../text/grade-words.ts';
import { keyOf, type Line } from '../text/lines.ts';
import type { PlacedLine } from '../report-tree.ts';
import { alignHeadings } from './align-headings.ts';
import type { KnownHeading, KnownHeadings, ProgrammeHeading } from './known-headings.ts';
import { withoutNumbering } from './numbering.ts';

/** A line, or up to three together, that could be a heading. */
export interface HeadingCandidate {
  /** The index of its first line in the body. */
  at: number;
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

/** The grade of a chapter, and the title of the annex, which nothing else has, weigh more than other headings. */
const heavy = 4;

/**
 * Mark the headings of the body; one that is broken over lines becomes one line, with the number of the first.
 *
 * Chapters are taken in order; sections and the parts that recur wherever they stand.
 */
export function withHeadings(
  lines: readonly PlacedLine[],
  {
    from,
    headings,
    expected,
  }: {
    /** Where the body begins. */
    from: number;
    headings: KnownHeadings;
    expected: readonly ProgrammeHeading[];
  },
): readonly PlacedLine[] {
  const body = lines.slice(from).filter(({ furniture }) => furniture === undefined);
  const candidates = outsideTables(headingCandidates(body, { headings, expected }), body);
  const inOrder = alignHeadings(candidates, expected.length);
  const chosen = candidates.filter(
    (candidate) => candidate.heading.role !== 'chapter' || inOrder.has(candidate),
  );
  const marked = new Map(chosen.map((candidate) => [candidate.lines[0], headingLine(candidate)]));
  const rest = new Set(chosen.flatMap((candidate) => candidate.lines.slice(1)));
  return lines.flatMap((line) => (rest.has(line) ? [] : [marked.get(line) ?? line]));
}

function headingLine({ lines, words, heading }: HeadingCandidate): PlacedLine {
  const [first, ...rest] = lines;
  const whole = rest.length > 0 && { text: words, plain: words };
  return { ...first, ...whole, heading: { ...heading, words } };
}

/** Find every line of the body that could be one of the known or expected headings. */
function headingCandidates(
  body: readonly PlacedLine[],
  { headings, expected }: { headings: KnownHeadings; expected: readonly ProgrammeHeading[] },
): HeadingCandidate[] {
  const slots = new Map(
    expected.flatMap(({ keys, heading }, rank) =>
      keys.map((key) => [key, { heading, rank }] as const),
    ),
  );
  const find = (key: string) => {
    const heading = headings.get(key);
    return slots.get(key) ?? (heading && { heading });
  };
  const candidates: HeadingCandidate[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const candidate = candidateAt(at, body, find);
    if (!candidate) continue;
    candidates.push(candidate);
    at += candidate.lines.length - 1;
  }
  return candidates;
}

function candidateAt(
  at: number,
  body: readonly PlacedLine[],
  find: (key: string) => Pick<HeadingCandidate, 'heading' | 'rank'> | undefined,
): HeadingCandidate | undefined {
  const line = body[at];
  if (!line || !mayBegin(line)) return undefined;
  for (let more = mostLines - 1; more >= 0; more -= 1) {
    const lines = [line, ...body.slice(at + 1, at + 1 + more)] as const;
    const words = wordsOf(lines);
    const found = words === undefined ? undefined : find(keyOf(words));
    if (words === undefined || !found) continue;
    const [below = ''] = wordsBelow(body, at + lines.length);
    const isGraded = found.heading.role === 'chapter' && gradeOf(below) !== undefined;
    if (!isGraded && !endsText(body[at - 1]?.plain ?? '')) return undefined;
    const weight = isGraded || isChapter(found.heading, 'annex') ? heavy : 1;
    return { at, lines, words, ...found, weight };
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

/** Tell whether a line ends a sentence, or a chart's note, or is itself no running text; so a wrapped sentence is not cut. */
function endsText(before: string): boolean {
  return (
    before.length < 55 || /(?:[.!?:;)"”’'\d]| annex A)$/.test(before) || endsInAddress.test(before)
  );
}

/** The first lines with words from an index on. */
function wordsBelow(body: readonly Line[], from: number): string[] {
  return body
    .slice(from, from + 11)
    .flatMap(({ plain }) => (plain === '' ? [] : [plain]))
    .slice(0, 3);
}

/**
 * Leave out the titles of questions that are cells of the judgments: between that heading and the summary, above a year or
 * several grades, or close to another title.
 */
function outsideTables(
  candidates: readonly HeadingCandidate[],
  body: readonly PlacedLine[],
): HeadingCandidate[] {
  const judgments = candidates.findIndex(({ heading }) => heading.role === 'judgments');
  const summary = candidates.findIndex(
    ({ heading }, nth) => nth > judgments && heading.role === 'summary',
  );
  return candidates.filter((candidate, nth) => {
    if (!isChapter(candidate.heading, 'question')) return true;
    if (judgments >= 0 && nth > judgments && nth < summary) return false;
    const below = wordsBelow(body, candidate.at + candidate.lines.length);
    const grades = below.filter((words) => gradeOf(words) !== undefined).length;
    return (
      grades < 2 &&
      !below.some((words) => endsJudgment.test(words)) &&
      !isCloseAbove(candidate, candidates[nth + 1], body) &&
      !isCloseAbove(candidates[nth - 1], candidate, body)
    );
  });
}

/** Tell whether the titles of two questions stand so close that no chapter has its words between them; one twice is the head of its page. */
function isCloseAbove(
  one: HeadingCandidate | undefined,
  next: HeadingCandidate | undefined,
  body: readonly PlacedLine[],
): boolean {
  if (!one || !next || one.rank === next.rank) return false;
  if (!isChapter(one.heading, 'question') || !isChapter(next.heading, 'question')) return false;
  const between = body.slice(one.at + one.lines.length, next.at);
  return between.filter(({ plain }) => plain !== '').length < 3;
}

function isChapter(heading: KnownHeading, kind: 'question' | 'annex'): boolean {
  return heading.role === 'chapter' && heading.chapter.kind === kind;
}
