import { gradeOf } from '../grade-words.ts';
import { isLeadIn, isObligation } from '../obligation.ts';
import {
  announcesFindings,
  findingsHeadings,
  type KnownHeadings,
} from '../outline/known-headings.ts';
import { keyOf, type Line } from '../lines.ts';
import type { PlacedLine } from '../report-tree.ts';
import type { LineWords } from './inline-content.ts';

/** What a block of the running text is, before its place in the chapter is known. */
export type BlockKind = 'heading' | 'paragraph' | 'item';

/** A line, or a part of one: it opens a block or goes on with the one above; without words it ends that one. */
export interface LinePart extends LineWords {
  opens?: BlockKind;
}

/** Bullets of every kind, and LaTeX's `\item `; of several, the first tells. */
const bullet = /^(?:[•●▪■◦‣·](?:\s+|(?=\p{Lu}))|\\item\s+|[-*]\s+)(?:[-*+]\s+)*/u;

/** A dash as a bullet: only where a list can begin, since a wrapped sentence may begin with one too. */
const dashBullet = /^[–—]\s+(?=\S)/;

/** Example: `## Summary`, `# Summary #`. */
const marksHeading = /^#{1,6}(?:\s|$)/;
const headingMarks = /^#{1,6}|(?<=\s)#{1,6}$/g;

/** Example: the item of `Area for improvement • The force should …`. */
const joinedItem = /^(.{3,60}?)\s[-*•●▪■◦‣·–—]\s+(?=\p{L})/u;

const anyFindings = findingsHeadings.join('|');
const namesFindings = new RegExp(anyFindings);

/** Example: the heading of `… best possible protection from harm. #### Recommendations`. */
const joinedHeading = new RegExp(`[.?!:]\\s?[#*\\s]{0,40}(${anyFindings})\\*{0,3}$`, 'u');

/** Where a sentence ends and a heading may begin: the stop of `… their effect. Reducing re-offending`. */
const sentenceEnd = /(?<=\p{Ll}{2}["'”’)]?)[.?!]["'”’)]?\s?[#*\s]{0,40}(?=\p{Lu})/gu;

/** The longest heading has some 70 characters. */
const longestHeading = 90;

/** Example: `Areas for improvement The force should …`, whose heading stands before the first item or after a chart's note. */
const besideHeading = new RegExp(
  `(?<=^|[\\s#*])(${anyFindings})\\*{0,3}\\s{1,40}(?=\\p{Lu})`,
  'gu',
);

const listItem = /^\s*(?:[-*+•●▪■◦‣·–—])\s/;

/** Example: `|---|:--|`, which is drawn between the rows of a table and parts none of them. */
function isTableRule({ text }: Line): boolean {
  return text.includes('|') && text.includes('-') && /^[\s|:+-]+$/.test(text);
}

/** Tell for each line of a chapter whether it opens a heading, an item or a paragraph, goes on, or stands apart. */
export function lineParts(
  lines: readonly PlacedLine[],
  {
    headings,
    notes,
  }: {
    headings: KnownHeadings;
    /** Lines on which a note begins. */
    notes: ReadonlySet<Line>;
  },
): LinePart[] {
  const parts: LinePart[] = [];
  let isInFindings = false;
  let isUnderHeading = false;
  for (const [at, line] of lines.entries()) {
    const { number, heading: known } = line;
    if (known) isInFindings = announcesFindings(known);
    if (line.furniture) {
      if (!isTableRule(line)) parts.push({ number, words: '' });
    } else if (known) {
      parts.push({ number, words: headingWords(line), opens: 'heading' });
    } else {
      const before = lines[at - 1];
      // A sentence that recommendations complete is a paragraph even right under an item of a list.
      const stands = notes.has(line) || isLeadIn(line.plain);
      if (stands || (isInFindings && mayNotGoOn(line, before, headings)))
        parts.push({ number, words: '' });
      const joined = partsOf(line, isUnderHeading ? undefined : before, headings);
      parts.push(
        ...(isInFindings ? joined.flatMap((part) => withoutHeading(part, headings)) : joined),
      );
    }
    isUnderHeading = known !== undefined;
  }
  return parts;
}

/** Items without bullets: each begins on a line of its own with what the force should do. */
function beginsFinding({ plain }: Line, before: Line | undefined): boolean {
  return before !== undefined && /(?:[.;]|; (?:and|or))$/.test(before.plain) && isObligation(plain);
}

/** The words of a heading or a grade do not go on with an item, even where this is not the place that they have. */
function mayNotGoOn(line: Line, before: Line | undefined, headings: KnownHeadings): boolean {
  return beginsFinding(line, before) || isApart(line.plain, headings);
}

function isApart(words: string, headings: KnownHeadings): boolean {
  return headings.has(keyOf(words)) || gradeOf(words) !== undefined;
}

/** Part a finding from any heading, or the grade of the next chapter, that a converter joined to its end. */
function withoutHeading(part: LinePart, headings: KnownHeadings): LinePart[] {
  const { number, words, opens } = part;
  if (opens === 'heading') return [part];
  const end = [...words.matchAll(sentenceEnd)].at(-1);
  const heading = words
    .slice(end ? end.index + end[0].length : words.length)
    .replace(/\*{1,3}$/, '');
  if (!end || heading.length > longestHeading || !isApart(heading, headings)) return [part];
  const stated = words.slice(0, end.index) + end[0].replace(/[#*\s]{1,45}$/, '');
  return [
    { ...part, words: stated },
    { number, words: heading, opens: 'heading' },
  ];
}

/** Part a line from the headings of findings that a converter joined to it, and tell what it opens. */
function partsOf(line: Line, before: Line | undefined, headings: KnownHeadings): LinePart[] {
  const isNamed = namesFindings.test(line.text);
  const joined = partAtItem(line, headings) ?? (isNamed ? partAtObligation(line) : undefined);
  const rest = joined?.rest ?? line.text;
  const match = isNamed ? joinedHeading.exec(rest) : null;
  const { number } = line;
  const heading = (words: string): LinePart => ({ number, words, opens: 'heading' });
  return [
    ...(joined?.before ? [opened(joined.before, line, before)] : []),
    ...(joined ? [heading(joined.heading)] : []),
    opened(match ? rest.slice(0, match.index + 1) : rest, line, before),
    ...(match ? [heading(match[1] ?? '')] : []),
  ];
}

interface Joined {
  before?: string;
  heading: string;
  rest: string;
}

function partAtItem({ text }: Line, headings: KnownHeadings): Joined | undefined {
  const words = joinedItem.exec(text)?.[1];
  if (words === undefined || !headings.has(keyOf(words))) return undefined;
  return { heading: words.replace(/[#*]/g, '').trim(), rest: text.slice(words.length) };
}

/** Part the heading of findings from an item without a bullet; the words of a sentence are none, which go on otherwise. */
function partAtObligation({ text }: Line): Joined | undefined {
  for (const { 0: found, 1: heading = '', index } of text.matchAll(besideHeading)) {
    const rest = text.slice(index + found.length);
    if (!isObligation(rest)) continue;
    return { before: text.slice(0, index).replace(/[#*\s]{1,10}$/, ''), heading, rest };
  }
  return undefined;
}

function opened(text: string, { number }: Line, before: Line | undefined): LinePart {
  const printed = text.trimStart();
  if (marksHeading.test(printed)) return { number, words: withoutMarks(printed), opens: 'heading' };
  const mark = bullet.exec(printed) ?? (canBeginList(before) ? dashBullet.exec(printed) : null);
  const words = printed.slice(mark?.[0].length ?? 0).trim();
  return { number, words, ...(mark && { opens: 'item' }) };
}

function canBeginList(before: Line | undefined): boolean {
  return (
    !before ||
    before.plain === '' ||
    /(?:[.:;]|; (?:and|or))$/.test(before.plain) ||
    listItem.test(before.text)
  );
}

function headingWords({ text }: Line): string {
  const words = text.trim();
  return marksHeading.test(words)
    ? withoutMarks(words)
    : words.replace(/^\*{1,3}|\*{1,3}$/g, '').trim();
}

function withoutMarks(heading: string): string {
  return heading.trim().replace(headingMarks, '').trim();
}
