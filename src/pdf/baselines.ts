import type { TextItem } from './page.ts';

/** An item with its right edge, which is what the next one is measured from. */
export interface Piece extends TextItem {
  right: number;
}

/** How far a mark may be raised or lowered, in sizes of the type that it belongs to. */
const RAISED = 0.75;
const LOWERED = 0.3;

/** Group pieces by baseline; raised and lowered small type joins the line that it touches. */
export function linesOf(pieces: readonly Piece[]): Piece[][] {
  const sorted = pieces.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const largest = sorted.reduce((size, piece) => Math.max(size, piece.size), 0);
  const lines: Piece[][] = [];
  const lineOf = new Map<Piece, Piece[]>();
  const marks: [mark: Piece, host: Piece][] = [];
  for (const piece of sorted) {
    const host = hostOf(
      piece,
      near(sorted, piece.y - LOWERED * largest, piece.y + RAISED * largest),
    );
    if (host !== undefined) {
      marks.push([piece, host]);
      continue;
    }
    const last = lines.at(-1);
    const line = last?.[0] !== undefined && sharesBaseline(piece, last[0]) ? last : [];
    if (line.length === 0) lines.push(line);
    line.push(piece);
    lineOf.set(piece, line);
  }
  // Largest first, because a mark may itself be what a smaller one is raised from.
  for (const [mark, host] of marks.toSorted(([a], [b]) => b.size - a.size)) {
    const line = lineOf.get(host) ?? [];
    line.push(mark);
    lineOf.set(mark, line);
  }
  return lines.map((line) => line.toSorted((a, b) => a.x - b.x));
}

/** Tell whether two pieces stand on one baseline, but for what a program rounds. */
export function sharesBaseline(a: Piece, b: Piece): boolean {
  return Math.abs(a.y - b.y) <= 0.12 * Math.min(a.size, b.size);
}

/** The larger type that a short piece is raised or lowered from, if it touches any. */
function hostOf(mark: Piece, candidates: readonly Piece[]): Piece | undefined {
  if (mark.text.length > 8) return undefined;
  const gap = (host: Piece): number => Math.max(mark.x - host.right, host.x - mark.right);
  const hosts = candidates.filter((piece) => isMarkOf(mark, piece) && gap(piece) < piece.size / 2);
  return hosts.toSorted((a, b) => Math.abs(gap(a)) - Math.abs(gap(b)))[0];
}

function isMarkOf(mark: Piece, piece: Piece): boolean {
  const raised = (piece.y - mark.y) / piece.size;
  const isOff = raised > 0.1 || raised < -0.1;
  return mark.size <= 0.85 * piece.size && isOff && raised > -LOWERED && raised < RAISED;
}

/** The pieces with a baseline between two heights, of pieces sorted by baseline. */
function near(sorted: readonly Piece[], from: number, to: number): Piece[] {
  return sorted.slice(firstAt(sorted, from), firstAt(sorted, to));
}

function firstAt(sorted: readonly Piece[], y: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.y ?? y) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
