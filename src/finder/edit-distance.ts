export interface EditDistance {
  /** Edits that turn the typed text into the whole name. */
  whole: number;
  /** Edits that turn the typed text into a beginning of the name. */
  prefix: number;
}

/**
 * Count the letters to insert, leave out, change or swap with their neighbour between a typed text
 * and a name (optimal string alignment).
 */
export function editDistance(typed: string, name: string): EditDistance {
  let beforeLast: number[] = [];
  let last = Array.from({ length: name.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= name.length; column += 1) {
      const isSame = typed[row - 1] === name[column - 1];
      const isSwap =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === name[column - 2] &&
        typed[row - 2] === name[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          isSwap ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return { whole: at(last, name.length), prefix: Math.min(...last) };
}

function at(row: number[], column: number): number {
  return row[column] ?? Infinity;
}
