import { wordsOfLine, type DamagedText, type Piece } from './damaged-text.ts';

const word = /[\p{L}\p{Nd}]+/gu;

/** Example: `<sup>12</sup>`, `^{8,9}`. */
const footnoteMark = /<sup>[^<]{0,20}<\/sup>|\^\{[^}]{0,20}\}/g;

/** Where words stand in a damaged text, character by character where they came from. */
export interface Occurrence {
  /** 1-based lines of the damaged text. */
  line: number;
  endLine: number;
  pieces: readonly Piece[];
  /** The characters beside it, on the same lines. */
  beside: readonly Piece[];
}

/** A stretch of an undamaged line; the end is exclusive. */
export interface Range {
  line: number;
  from: number;
  to: number;
}

/** Find words in some lines of a damaged text; what stands between them does not matter, nor do capitals. */
export function occurrencesOf(
  words: string,
  text: DamagedText,
  { line, endLine }: { line: number; endLine: number },
): Occurrence[] {
  const first = Math.max(0, line - 1);
  const lines = text.slice(first, endLine);
  const starts: number[] = [];
  let joined = '';
  for (const each of lines) {
    starts.push(joined.length);
    joined += `${wordsOfLine(each)}\n`;
  }
  const lineAt = (offset: number) => starts.findLastIndex((start) => start <= offset);
  return placesOf(words, joined).map(({ from, to }) => ({
    line: first + lineAt(from) + 1,
    endLine: first + lineAt(to - 1) + 1,
    pieces: piecesBetween(lines, { starts, from, to }),
    beside: [
      ...piecesBetween(lines, { starts, from: from - 1, to: from }),
      ...piecesBetween(lines, { starts, from: to, to: to + 1 }),
    ],
  }));
}

/** Tell whether a stretch of the undamaged text stands in the damaged one, whole and where it was. */
export function isIntact({ line, from, to }: Range, text: DamagedText): boolean {
  return text.some((damaged) => {
    let reached = from;
    for (const { text: words, origin, isMoved } of damaged) {
      if (isMoved || origin?.line !== line) continue;
      if (origin.from <= reached) reached = Math.max(reached, origin.from + words.length);
    }
    return reached >= to && damaged.some((piece) => piece.origin?.line === line);
  });
}

/** Say where in the undamaged text the pieces stood. */
export function rangesOf(pieces: readonly Piece[]): Range[] {
  return pieces.flatMap(({ origin, text }) =>
    origin ? [{ line: origin.line, from: origin.from, to: origin.from + text.length }] : [],
  );
}

/** Reduce words to letters and digits. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}

interface Place {
  from: number;
  to: number;
}

function placesOf(words: string, text: string): Place[] {
  if (/^[+\-–−]?\d[\d,.]*$/.test(words)) return placesOfNumber(words, text);
  const wanted = wordsIn(words);
  const there = [...text.replace(footnoteMark, blank).matchAll(word)].map((match) => ({
    word: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
  const places: Place[] = [];
  for (let at = 0; wanted.length > 0 && at + wanted.length <= there.length; at += 1) {
    const last = there[at + wanted.length - 1];
    const from = there[at]?.from;
    if (from === undefined || !last) break;
    if (wanted.every((each, nth) => there[at + nth]?.word === each))
      places.push({ from, to: last.to });
  }
  return places;
}

function placesOfNumber(printed: string, text: string): Place[] {
  const digits = printed
    .replaceAll(/[.+]/g, '\\$&')
    .replaceAll(',', ',?')
    .replace(/^[-–−]/, '[-–−]\\s?');
  const pattern = new RegExp(`(?<![\\d.,])${digits}(?!\\d|[.,]\\d)`, 'g');
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}

function piecesBetween(
  lines: DamagedText,
  { starts, from, to }: { starts: readonly number[]; from: number; to: number },
): Piece[] {
  const found: Piece[] = [];
  for (const [at, line] of lines.entries()) {
    let start = starts[at] ?? 0;
    for (const piece of line) {
      const first = Math.max(from - start, 0);
      const last = Math.min(to - start, piece.text.length);
      if (first < last) {
        const origin = piece.origin && { ...piece.origin, from: piece.origin.from + first };
        found.push({ ...piece, text: piece.text.slice(first, last), ...(origin && { origin }) });
      }
      start += piece.text.length;
    }
  }
  return found;
}
