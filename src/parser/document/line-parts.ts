import { gradeOf } from '../text/grade-words.ts';
import { endsWithStop } from '../sentences/sentence-ends.ts';
import { isLeadIn, isObligation } from '../sentences/obligation.ts';
import {
  announcesFindings,
  findingsHeadings,
  type KnownHeadings,
} from '../outline/known-headings.ts';
import { keyOf, type Line } from '../text/lines.ts';
import type { PlacedLine } from '../report-tree.ts';
import { isCaption, isFigureNote } from './figure-lines.ts';
import type { LineWords } from './inline-content.ts';
import type { Notes, NoteStart } from './notes.ts';

/** What a block of the running text is, before its place in the chapter is known. */
export type BlockKind = 'heading' | 'paragraph' | 'item';

/** A line, or a part of one: it opens a block or goes on with the one above; without words it ends that one. */
export interface LinePart extends LineWords {
  opens?: BlockKind;
  /** The note that begins here. */
  note?: NoteStart;
}

/** Bullets of every kind, and the number before what the force should do; of several, the first tells. */
const bullet =
  /^(?:\(?\d{1,2}[.)]\s+(?=The\s(?:force|constabulary|service)\s(?:should|must|needs?)\b)|[•●▪■◦‣·](?:\s+|(?=\p{L}))|[-*]\s+|\+\s+(?=\p{L}))(?:[-*+]\s+)*/u;

/** A dash, an `o`, or the word that a screen reader says: only where a list can begin, since a wrapped sentence may begin with one too. */
const doubtfulBullet = /^(?:[–—]\s+(?=\S)|(?:o|bullet)\s+(?=\p{L}))/u;

/** Example: `## Summary`, `# Summary #`. */
const marksHeading = /^#{1,6}(?:\s|$)/;
const headingMarks = /^#{1,6}|(?<=\s)#{1,6}$/g;

const anyFindings = findingsHeadings.join('|');
const namesFindings = new RegExp(anyFindings);

/** Where a sentence ends and a heading may begin: the stop of `… their effect. #### Reducing re-offending`. */
const sentenceEnd = /(?<=\p{Ll}{2}["'”’)]?)[.?!]["'”’)]?\s?[#*\s]{0,40}(?=\p{Lu})/gu;

/** The longest heading has some 70 characters. */
const longestHeading = 90;

/**
 * Example: `Areas for improvement The force should …`, whose heading, which may have a number, stands before the
 * first item, which may have its bullet, or after a chart's note; or `Cause of concernThe force …`, with no space.
 */
const besideHeading = new RegExp(
  `(?<=^|[\\s#*])((?:${anyFindings})(?:\\s\\d{1,2})?)(?:\\*{0,3}\\s{1,40}(?=\\p{Lu}|([-*•●▪■◦‣·–—]\\s+\\p{L}))|(?=\\p{Lu}\\p{Ll}))`,
  'gu',
);

/** Example: `|---|:--|`, which is drawn between the rows of a table and parts none of them. */
function isTableRule({ text }: Line): boolean {
  return text.includes('|') && text.includes('-') && /^[\s|:+-]+$/.test(text);
}

/** No page is wider, in characters: a longer line is a whole paragraph. */
const widestPage = 200;

/** Tell for each line of a chapter whether it opens a heading, an item or a paragraph, goes on, or stands apart. */
export function lineParts(
  lines: readonly PlacedLine[],
  { headings, notes }: { headings: KnownHeadings; notes: Notes },
): LinePart[] {
  const parts: LinePart[] = [];
  let isInFindings = false;
  for (const [at, line] of lines.entries()) {
    const { number, heading: known } = line;
    if (known) isInFindings = announcesFindings(known);
    const before = lines[at - 1];
    const note = notes.starts.get(line);
    if (line.furniture) {
      if (!isTableRule(line)) parts.push({ number, words: '' });
    } else if (known) {
      parts.push({ number, words: headingWords(line), opens: 'heading' });
    } else {
      const isAfterEnd = notes.afterEnds.has(line) || (!note && endsParagraph(before, line));
      // A sentence that recommendations complete is a paragraph even right under an item of a list.
      if (
        isAfterEnd ||
        isLeadIn(line.plain) ||
        isCaption(line.plain) ||
        isFigureNote(line.plain) ||
        (isInFindings && mayNotGoOn(line, before, headings))
      )
        parts.push({ number, words: '' });
      if (note) parts.push({ number, words: note.words, opens: 'paragraph', note });
      else {
        const above = before?.heading ? undefined : before;
        parts.push(...partsOf(line, above, { headings, isInFindings }));
      }
    }
  }
  return parts;
}

/** Tell whether a line ends its paragraph in a text without empty lines: it is a whole one, or a caption above a sentence. */
function endsParagraph(line: Line | undefined, next: Line): boolean {
  if (!line || /[|\t]/.test(line.text)) return false;
  const isWhole = line.plain.length > widestPage;
  const isBelowCaption = isCaption(line.plain) && /^\p{Lu}/u.test(next.plain);
  return (
    (isWhole || isBelowCaption) && (next.plain.length > widestPage || endsWithStop(next.plain))
  );
}

/**
 * The words of a heading or a grade do not go on with an item, even where this is not the place that they have; nor does
 * what the force should do under a sentence, which may be an item without a bullet.
 */
function mayNotGoOn(line: Line, before: Line | undefined, headings: KnownHeadings): boolean {
  const isBelowEnd = before !== undefined && /(?:[.;]|; (?:and|or))$/.test(before.plain);
  return (
    (isBelowEnd && isObligation(line.plain)) ||
    headings.has(keyOf(line.plain)) ||
    gradeOf(line.plain) !== undefined
  );
}

/** Part a line among findings, or one that names them, from the headings that a converter joined to it, and tell what it opens. */
function partsOf(
  line: Line,
  before: Line | undefined,
  { headings, isInFindings }: { headings: KnownHeadings; isInFindings: boolean },
): LinePart[] {
  const { number, text } = line;
  const heading = (words: string): LinePart => ({ number, words, opens: 'heading' });
  if (!isInFindings && !namesFindings.test(text)) return [opened(text, line, before)];
  const beside = partAtHeading(text);
  if (beside)
    return [
      ...(beside.before ? [opened(beside.before, line, before)] : []),
      heading(beside.heading),
      ...partsOf({ ...line, text: beside.rest }, before, { headings, isInFindings }),
    ];
  const rest = opened(text, line, before);
  const ended = rest.opens === 'heading' ? undefined : sentenceAndHeading(rest.words, headings);
  return ended ? [{ ...rest, words: ended.stated }, heading(ended.heading)] : [rest];
}

/** Part words after their last sentence from the heading or the grade that a converter joined to it. */
function sentenceAndHeading(
  words: string,
  headings: KnownHeadings,
): { stated: string; heading: string } | undefined {
  const end = [...words.matchAll(sentenceEnd)].at(-1);
  if (!end) return undefined;
  const heading = words.slice(end.index + end[0].length).replace(/\*{1,3}$/, '');
  const isHeading =
    heading.length <= longestHeading &&
    (headings.has(keyOf(heading)) || gradeOf(heading) !== undefined);
  const stated = words.slice(0, end.index) + end[0].replace(/[#*\s]{1,45}$/, '');
  return isHeading ? { stated, heading } : undefined;
}

/**
 * Part the heading of findings from the item beside it; the words of a sentence are none, which go on otherwise, nor is
 * what tells areas from others: `Areas for improvement – closed`.
 */
function partAtHeading(
  text: string,
): { before: string; heading: string; rest: string } | undefined {
  for (const { 0: found, 1: heading = '', 2: item, index } of text.matchAll(besideHeading)) {
    const rest = text.slice(index + found.length);
    const isRunIn = found.length === heading.length;
    // An area for improvement is a sentence; recommendations may go on with one.
    const isItem = item !== undefined && !(heading.startsWith('Area') && /\p{Ll}$/u.test(item));
    if (!isItem && !isRunIn && !isObligation(rest)) continue;
    return { before: text.slice(0, index).replace(/[#*\s]{1,10}$/, ''), heading, rest };
  }
  return undefined;
}

function opened(text: string, { number }: Line, before: Line | undefined): LinePart {
  const printed = text.trimStart();
  if (marksHeading.test(printed)) return { number, words: withoutMarks(printed), opens: 'heading' };
  const mark = bullet.exec(printed) ?? (canBeginList(before) ? doubtfulBullet.exec(printed) : null);
  const words = printed.slice(mark?.[0].length ?? 0).trim();
  return { number, words, ...(mark && { opens: 'item' }) };
}

function canBeginList(before: Line | undefined): boolean {
  return !before?.plain || /(?:[.:;]|; (?:and|or))$/.test(before.plain);
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
