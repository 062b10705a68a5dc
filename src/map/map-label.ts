import type { MapArea } from './force-map.ts';

/** Letters of the label's size are about this wide, in units of the map. */
const LETTER_WIDTH = 7.6;
export const LABEL_LINE_HEIGHT = 16;
const LONGEST_LINE = 12;

/** How wide lines of the label's size are together, in units of the map. */
export function labelWidth(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(({ length }) => length)) * LETTER_WIDTH;
}

/** Set a name in lines that fit inside its area, under a mark; `undefined` where there is no room. */
export function labelLines(name: string, { width, height }: MapArea): string[] | undefined {
  const lines = wrap(name.split(' '));
  // Areas are not boxes: high names stick out of them more than long ones do.
  const fits =
    labelWidth(lines) < width * 0.9 && (lines.length + 1) * LABEL_LINE_HEIGHT < height * 0.7;
  return fits ? lines : undefined;
}

function wrap(words: string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LONGEST_LINE) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
