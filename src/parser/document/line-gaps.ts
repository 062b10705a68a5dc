import type { Source } from '../../schema/source.ts';
import { singleSpaced } from '../sentences/inline-text.ts';
import type { Line } from '../text/lines.ts';
import { endsSentence } from '../sentences/sentence-ends.ts';

/** So many lines above and below tell how wide a column is. */
const around = 5;
/** Fewer lines tell nothing, nor do lines of a word or two. */
const fewest = 3;
const narrowest = 30;

/** Letters are not all of one width: a line this much shorter or longer than others is no whole line. */
const short = 0.8;
const long = 1.2;
const shortened = 0.67;

/** Where more lines than these leave room, they were not broken for want of it. */
const most = 0.03;

/** White space this wide parts columns where most words of the line stand close: in a justified line none do. */
const columnGaps = ['\t', '   '];
const mostClose = 0.5;

/** The end of `oppor -` above `tunities`, where nothing told that it is no dash. */
const partedHyphen = /\p{Ll} -$/u;

/** In so few of a text's lines a space at the end says that words were cut from them. */
const seldom = 0.25;

/**
 * Find the lines after which words of their sentence are missing, or stand elsewhere, by number.
 *
 * A line is broken where the next word finds no room; a converter that tore words from it leaves room for them.
 */
export function findLineGaps(lines: readonly Line[]): ReadonlySet<number> {
  const gaps = new Set<number>();
  const printed = lines.filter(({ plain }) => plain !== '');
  const cut = printed.filter(({ text }) => text.endsWith(' ')).length;
  const isCut = ({ text }: Line) => text.endsWith(' ') && cut < seldom * printed.length;
  let above = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (partedHyphen.test(line.plain.slice(-3)) && /^\p{Ll}/u.test(next?.plain ?? ''))
      gaps.add(line.number);
    const width = next && goesOn(line, next, isCut(line)) ? widthAt(lines, at) : 0;
    const before = above;
    above = 0;
    if (!next || width < narrowest) continue;
    const length = before + lengthOf(line) + 1;
    const [word = ''] = next.plain.split(/\s/);
    if (!isCut(line)) {
      if (length + word.length <= short * width) gaps.add(line.number);
    } else if (length + lengthOf(next) <= long * width) above = length;
    else gaps.add(line.number);
  }
  return gaps.size > most * printed.length ? new Set() : gaps;
}

/** Find the numbers of the lines that hold words of two columns, and of those above them: nobody can tell where either goes on. */
export function linesBesideColumns(lines: readonly Line[]): number[] {
  return lines.filter(holdsColumns).flatMap(({ number }) => [number - 1, number]);
}

function holdsColumns({ text }: Line): boolean {
  if (!hasColumnGap(text) || text.includes('|')) return false;
  const words = text.trim().replace(/^(?:[^\p{L}]+(?:o\s+)?|o\s+)/u, '');
  const spaces = words.match(/\s+/g) ?? [];
  const close = spaces.filter((space) => space === ' ');
  return hasColumnGap(words) && close.length > mostClose * spaces.length;
}

function hasColumnGap(words: string): boolean {
  return columnGaps.some((gap) => words.includes(gap));
}

/** Tell whether the first word of the next line would find much room on a line, even beside marks that are left out by now. */
export function leavesRoom(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  const [word = ''] = next?.plain.split(/\s/) ?? [];
  return line !== undefined && lengthOf(line) + 1 + word.length <= shortened * widthAt(lines, at);
}

/** A line that a raised mark or another indent parts from the one above is no whole one. */
function goesOn(line: Line, next: Line, isCut: boolean): boolean {
  const mayGoOn = /^\p{Ll}/u.test(next.plain) || (isCut && next.plain !== '');
  if (!mayGoOn || indentOf(line) !== indentOf(next)) return false;
  return line.plain !== '' && !/^\d/.test(line.plain) && !endsSentence(line.plain);
}

function indentOf({ text }: Line): number {
  return text.search(/\S/);
}

/** Tell whether words are missing within a stretch of lines. */
export function hasGap({ line, endLine }: Source, gaps: ReadonlySet<number>): boolean {
  for (let number = line; number < endLine; number += 1) if (gaps.has(number)) return true;
  return false;
}

/** The width of the widest line around, in characters: of its own sentence, if that has a whole line. */
function widthAt(lines: readonly Line[], at: number): number {
  const widest = (goesOnAfter: (line: Line | undefined) => boolean) => {
    let [from, to] = [at, at + 1];
    while (from > at - around && goesOnAfter(lines[from - 1])) from -= 1;
    while (to < at + around && goesOnAfter(lines[to])) to += 1;
    const measured = lines.slice(from, to + 1).filter(({ isJoined }) => !isJoined);
    const lengths = measured.map(lengthOf);
    return lengths.length < fewest ? 0 : Math.max(...lengths);
  };
  const hasWords = (line: Line | undefined) => line !== undefined && line.plain !== '';
  const own = widest((line) => line !== undefined && hasWords(line) && !endsSentence(line.plain));
  return own < narrowest ? widest(hasWords) : own;
}

function lengthOf({ plain }: Line): number {
  return singleSpaced(plain).length;
}
