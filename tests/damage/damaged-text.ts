/** Characters of a damaged line, and where in the undamaged text they stood. */
export interface Piece {
  text: string;
  /** Absent where the damage wrote them. */
  origin?: { line: number; from: number };
  /** The damage put them at another place, or they are its copy of a line that is still there. */
  isMoved?: true;
}

/** One line of a damaged text. */
export type DamagedLine = readonly Piece[];

/** A text whose every character remembers where it came from. */
export type DamagedText = readonly DamagedLine[];

/** Take a text as it is, before any damage. */
export function undamaged(text: string): DamagedText {
  return text
    .split('\n')
    .map((line, at) => (line === '' ? [] : [{ text: line, origin: { line: at + 1, from: 0 } }]));
}

/** Write a line as the parser gets it. */
export function wordsOfLine(line: DamagedLine): string {
  return line.map((piece) => piece.text).join('');
}

/** Write a damaged text as the parser gets it. */
export function textOfDamaged(text: DamagedText): string {
  return text.map(wordsOfLine).join('\n');
}

/** Tell whether a line says anything. */
export function hasWords(line: DamagedLine): boolean {
  return /[\p{L}\p{N}%–—-]/u.test(wordsOfLine(line));
}

/** Take the characters of a line from one offset to another. */
export function sliceLine(line: DamagedLine, from: number, to: number): DamagedLine {
  const pieces: Piece[] = [];
  let start = 0;
  for (const piece of line) {
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, piece.text.length);
    if (first < last) {
      const { origin } = piece;
      pieces.push({
        ...piece,
        text: piece.text.slice(first, last),
        ...(origin && { origin: { line: origin.line, from: origin.from + first } }),
      });
    }
    start += piece.text.length;
  }
  return pieces;
}

/** Mark a line as standing where the report did not have it. */
export function movedLine(line: DamagedLine): DamagedLine {
  return line.map((piece) => ({ ...piece, isMoved: true }));
}
