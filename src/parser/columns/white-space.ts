/**
 * Part what stands on a page wherever white space runs across all of it in one direction, and order it in that direction.
 *
 * `span` gives where a piece begins and ends, in points, characters or rows; the end is exclusive.
 */
export function partsAlong<T>(
  pieces: readonly T[],
  span: (piece: T) => readonly [from: number, to: number],
): T[][] {
  const parts: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces.toSorted((one, other) => span(one)[0] - span(other)[0])) {
    const [from, to] = span(piece);
    const part = parts.at(-1);
    if (part === undefined || from >= end) parts.push([piece]);
    else part.push(piece);
    end = Math.max(end, to);
  }
  return parts;
}
