import type { MapArea } from './force-map.ts';

/** Letters of the label's size are about this wide, in units of the map. */
const LETTER_WIDTH = 7.6;
export const LABEL_LINE_HEIGHT = 16;
const LONGEST_LINE = 12;

/** Set a name in lines that fit inside its area, under a mark; `undefined` where there is no room. */
export function labelLines(name: string, { width, height }: MapArea): string[] | undefined {
  const lines = wrap(name.split(' '));
  const widest = Math.max(...lines.map((line) => line.length)) * LETTER_WIDTH;
  // Areas are not boxes: high names stick out of them more than long ones do.
  const fits = widest < width * 0.9 && (lines.length + 1) * LABEL_LINE_HEIGHT < height * 0.7;
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
