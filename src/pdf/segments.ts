import { linesOf, sharesBaseline, type Piece } from './baselines.ts';
import type { TextItem } from './page.ts';
import type { Segment } from './segment.ts';
import { superscript } from './superscript.ts';

/** A gap of this many times the type size parts two columns; word spaces are about a quarter. */
const COLUMN_GAP = 1.2;
/** Labels and values may stand closer than columns, but further apart than words. */
const LABEL_GAP = 0.5;
/** A narrower gap than this is within a word. */
const WORD_GAP = 0.15;
/** Type that is printed twice to look bold is moved by less than twice this; the narrowest letter is twice as wide as that. */
const HAIR = 0.06;

/**
 * Put the items of a page together to the stretches of text that stand on its lines, top to bottom.
 *
 * `areLabels` tells texts that stand side by side and are no line of words.
 */
export function segmentsOf(
  items: readonly TextItem[],
  areLabels: (texts: readonly string[]) => boolean = () => false,
): Segment[] {
  const pieces = withoutDoubles(items.filter(({ turned }) => !turned)).map((item): Piece => ({
    ...item,
    right: item.x + item.width,
  }));
  const lines = linesOf(pieces.filter(({ text }) => text.trim() !== ''));
  return lines.flatMap((line) =>
    joinBullets(
      splitAtGaps(line)
        .flatMap((part) => splitLabels(part, areLabels))
        .map(segmentOf),
    ),
  );
}

/** Drop what is printed twice on one spot, or a hair beside it, which is how some programs make type bold. */
function withoutDoubles(items: readonly TextItem[]): TextItem[] {
  const seen = new Set<string>();
  return items.filter(({ text, x, y, size }) => {
    const [column, row] = [Math.round(x / (HAIR * size)), Math.round(y / (HAIR * size))];
    const keyAt = (right: number, down: number) =>
      [text, column + right, row + down, Math.round(size * 2)].join('\0');
    const around = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => keyAt(right, down)));
    const isDouble = around.some((key) => seen.has(key));
    seen.add(keyAt(0, 0));
    return !isDouble;
  });
}

function mainOf(line: readonly Piece[]): Piece {
  return line.reduce((main, piece) => (piece.size > main.size * 1.05 ? piece : main));
}

function splitAtGaps(line: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  for (const piece of line) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part !== undefined && last !== undefined && isNear(last, piece)) part.push(piece);
    else parts.push([piece]);
  }
  return parts;
}

/** Part a line that is nothing but labels and values. */
function splitLabels(
  part: readonly Piece[],
  areLabels: (texts: readonly string[]) => boolean,
): Piece[][] {
  const runs: Piece[][] = [];
  for (const piece of part) {
    const last = runs.at(-1)?.at(-1);
    const isApart = last === undefined || piece.x - last.right > LABEL_GAP * piece.size;
    if (isApart) runs.push([piece]);
    else runs.at(-1)?.push(piece);
  }
  const texts = runs.map((run) => segmentOf(run).text);
  return runs.length > 1 && areLabels(texts) ? runs : [[...part]];
}

/** A bullet is parted from its text by any gap, and a large number from the small label beside it. */
function isNear(last: Piece, piece: Piece): boolean {
  const gap = piece.x - last.right;
  const smaller = Math.min(piece.size, last.size);
  const larger = Math.max(piece.size, last.size);
  if (isBullet(last.text) && gap > WORD_GAP * smaller) return false;
  const isOtherType = larger > 1.3 * smaller && sharesBaseline(last, piece);
  return gap < (isOtherType ? WORD_GAP * smaller : COLUMN_GAP * larger);
}

function segmentOf(pieces: readonly Piece[]): Segment {
  const main = mainOf(pieces);
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const gap = piece.x - right;
    const isApart = text !== '' && gap > WORD_GAP * Math.min(main.size, piece.size * 1.4);
    const isRaised = piece.size <= 0.85 * main.size && main.y - piece.y > 0.1 * main.size;
    text += (isApart ? ' ' : '') + (isRaised ? superscript(piece.text) : piece.text);
    right = Math.max(right, piece.right);
  }
  return {
    text: cleanText(text),
    left: Math.min(...pieces.map(({ x }) => x)),
    right,
    y: main.y,
    size: main.size,
    bold: pieces.every(({ bold }) => bold),
    bullet: false,
    isCut: false,
  };
}

/** Fonts often map their apostrophe to the modifier letter of the same shape. */
function cleanText(text: string): string {
  return text.replaceAll('\u02bc', '’').replace(/\s+/g, ' ').trim();
}

/** Make a bullet and the text after it one segment that begins where the text does. */
function joinBullets(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment, at) => {
    const before = segments[at - 1];
    const next = segments[at + 1];
    if (isBullet(segment.text) && next !== undefined && next.left - segment.right < 5 * next.size) {
      return [];
    }
    const isItem =
      before !== undefined &&
      isBullet(before.text) &&
      segment.left - before.right < 5 * segment.size;
    return [isItem ? { ...segment, bullet: true } : segment];
  });
}

/** A dash alone may be a value that was not supplied, so it is no bullet here. */
function isBullet(text: string): boolean {
  return /^[•●○◦▪■□‣⁃·\uf000-\uf0ff]$/u.test(text.trim());
}
