import { isObligation, leadInOf } from './extract/obligation.ts';
import type { KnownHeading } from './outline/known-headings.ts';
import { keyOf, type Line } from './lines.ts';
import { endsSentence } from './running-text.ts';
import type { MarkdownLine } from './read-markdown.ts';
import type { FurnitureLines, Outline } from './outline/outline-report.ts';

/** Bullets that Markdown does not know: `• `, `● `, `▪ `, and LaTeX's `\item `. */
const bullet = /^\s*(?:[•●▪■◦‣·](?:\s+|(?=\p{Lu}))|\\item\s+)/u;

/** A dash as a bullet: only where a list can begin, since a wrapped sentence may begin with one too. */
const dashBullet = /^\s*[–—]\s+(?=\S)/;

/** Example: the item of `Area for improvement • The force should …`. */
const joinedItem = /^(.{3,60}?)\s[-*•●▪■◦‣·–—]\s+(?=\p{L})/u;

/** Example: the heading of `… best possible protection from harm. #### Recommendations`. */
const joinedHeading = /[.?!:]\s[#*\s]{0,40}(\p{Lu}[\p{L} ]{5,30}?)\*{0,3}$/u;

/** Example: `Areas for improvement The force should …`, whose heading stands before the first item or after a chart's note. */
const besideHeading =
  /(?<=^|[\s#*])(\p{Lu}\p{Ll}{2,12}(?: \p{Ll}{2,12}){0,3})\*{0,3}\s{1,40}(?=\p{Lu})/gu;

/** Example: `¹¹ The National Fraud Intelligence Bureau is …`, which begins a paragraph even right under another. */
const footnote = /^\s*\uE000(\d+)\uE001\s*[\p{Lu}"'“‘]/u;

/** Example: `6 A domestic violence protection order …` under the end of a sentence, where it is lost that the mark is raised. */
const plainNote = /^\s*(\d{1,3})\s{1,9}[\p{Lu}"'“‘]/u;

/** A note begins with the next number, or with one soon after it where notes are lost. */
const mostLostNotes = 3;

const listItem = /^\s*(?:[-*+•●▪■◦‣·–—])\s/;

/** A longer paragraph is no prose; the Markdown reader gets it in pieces, to stay linear in its length. */
const longestLine = 20_000;

/**
 * Prepare the body of a report for the Markdown reader, line by line.
 *
 * Furniture becomes an empty line; a heading gets empty lines around it; every bullet is written `- `.
 */
export function markdownLines(
  lines: readonly Line[],
  { from, outline, furniture }: { from: number; outline: Outline; furniture: FurnitureLines },
): MarkdownLine[] {
  const prepared: MarkdownLine[] = [];
  let isInFindings = false;
  let isUnderHeading = false;
  let lastNote = 0;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const { number } = line;
    const known = outline.headingAt.get(at);
    if (known) isInFindings = announcesFindings(known.heading);
    const before = lines[at - 1];
    const isAfterEnd = furniture.has(at - 1) || endsParagraph(before);
    const note = noteAt(line, { isAfterEnd, lastNote });
    lastNote = note ?? lastNote;
    if (note !== undefined || isLeadIn(line) || (isInFindings && beginsFinding(line, before)))
      prepared.push({ number, text: '' });
    if (furniture.has(at)) prepared.push({ number, text: '' });
    else if (known) {
      prepared.push(
        ...headingLines(number, known.count > 1 ? `## ${known.words}` : asHeading(line)),
      );
      at += known.count - 1;
    } else {
      const { prior, heading, rest } = partAtItem(line, outline);
      if (prior !== undefined) for (const text of pieces(prior)) prepared.push({ number, text });
      if (heading !== undefined) prepared.push(...headingLines(number, heading));
      const { prose, heading: next } = partAtHeading(rest, outline);
      const item = withBullet(prose, isUnderHeading ? undefined : before);
      for (const text of pieces(item)) prepared.push({ number, text });
      if (next !== undefined) prepared.push(...headingLines(number, next));
    }
    isUnderHeading = known !== undefined;
  }
  return prepared;
}

/** A sentence that recommendations complete is a paragraph even right under an item of a list. */
function isLeadIn({ plain }: Line): boolean {
  return plain.endsWith(':') && /^\p{Lu}/u.test(plain) && leadInOf(plain) !== undefined;
}

/** The number of the note that begins on a line; one that is not raised comes after a sentence, in the order of notes. */
function noteAt(
  { text }: Line,
  { isAfterEnd, lastNote }: { isAfterEnd: boolean; lastNote: number },
): number | undefined {
  const raised = footnote.exec(text)?.[1];
  if (raised !== undefined) return Number(raised);
  const number = Number(plainNote.exec(text)?.[1]);
  const isNext = number > lastNote && number <= lastNote + mostLostNotes;
  return isNext && isAfterEnd ? number : undefined;
}

function endsParagraph(before: Line | undefined): boolean {
  return before === undefined || before.plain === '' || endsSentence(before.plain);
}

/** Items without bullets: each begins on a line of its own with what the force should do. */
function beginsFinding({ plain }: Line, before: Line | undefined): boolean {
  return before !== undefined && /(?:[.;]|; (?:and|or))$/.test(before.plain) && isObligation(plain);
}

function announcesFindings({ role }: KnownHeading): boolean {
  return (
    role === 'recommendations' || role === 'areas-for-improvement' || role === 'cause-of-concern'
  );
}

function headingLines(number: number, heading: string): MarkdownLine[] {
  return ['', heading, ''].map((text) => ({ number, text }));
}

/** Part a heading from the item that a converter joined to it, and from what it joined before it. */
function partAtItem(
  line: Line,
  outline: Outline,
): { prior?: string; heading?: string; rest: string } {
  const { headings } = outline;
  const words = joinedItem.exec(line.text)?.[1];
  if (words === undefined || !headings.has(keyOf(words))) return partAtObligation(line, outline);
  return {
    heading: `## ${words.replace(/[#*]/g, '').trim()}`,
    rest: line.text.slice(words.length),
  };
}

/** Part the heading of findings from an item without a bullet; the words of a sentence are none, which go on otherwise. */
function partAtObligation(
  { text }: Line,
  { headings }: Outline,
): { prior?: string; heading?: string; rest: string } {
  for (const { 0: found, 1: words = '', index } of text.matchAll(besideHeading)) {
    const rest = text.slice(index + found.length);
    const heading = headings.get(keyOf(words));
    if (!heading || !announcesFindings(heading) || !isObligation(rest)) continue;
    const prior = text.slice(0, index).replace(/[#*\s]{1,10}$/, '');
    return { ...(prior !== '' && { prior }), heading: `## ${words}`, rest };
  }
  return { rest: text };
}

/** Part prose from the heading of findings that a converter joined to its end. */
function partAtHeading(text: string, { headings }: Outline): { prose: string; heading?: string } {
  const match = joinedHeading.exec(text);
  const words = match?.[1];
  const heading = words === undefined ? undefined : headings.get(keyOf(words));
  if (!match || !heading || !announcesFindings(heading)) return { prose: text };
  return { prose: text.slice(0, match.index + 1), heading: `## ${words ?? ''}` };
}

function asHeading({ text, plain }: Line): string {
  return /^\s*#/.test(text)
    ? text
    : `## ${plain === text.trim() ? plain : text.trim().replace(/^\*{1,3}|\*{1,3}$/g, '')}`;
}

function withBullet(text: string, before: Line | undefined): string {
  if (bullet.test(text)) return text.replace(bullet, '- ');
  const listCanBegin =
    !before ||
    before.plain === '' ||
    /(?:[.:;]|; (?:and|or))$/.test(before.plain) ||
    listItem.test(before.text);
  return listCanBegin ? text.replace(dashBullet, '- ') : text;
}

function pieces(text: string): string[] {
  if (text.length <= longestLine) return [text];
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += longestLine) {
    parts.push(text.slice(from, from + longestLine), '');
  }
  return parts;
}
