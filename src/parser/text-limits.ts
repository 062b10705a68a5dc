import { lineEnd } from './lines.ts';

/** No report is longer; the longest PEEL reports have about 300,000 bytes of text. */
export const mostBytes = 3_000_000;
const mostLines = 200_000;

/** A report converted into a single line is longer than any line of a report, and no paragraph of it can be told. */
const longestLine = 200_000;

/** What a text has more of than any report. */
export interface Excess {
  found: string;
  limit: string;
}

/** Tell whether a file is far too big for a report. */
export function excessOfBytes(bytes: Uint8Array): Excess | undefined {
  return bytes.length > mostBytes ? excess(bytes.length, mostBytes, 'bytes') : undefined;
}

/** Tell whether a text has far too many lines for a report, or one that is far too long; before any line is read. */
export function excessOfLines(text: string): Excess | undefined {
  const lines = text.split(lineEnd);
  if (lines.length > mostLines) return excess(lines.length, mostLines, 'lines');
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return longest > longestLine ? excess(longest, longestLine, 'characters in a line') : undefined;
}

function excess(found: number, limit: number, what: string): Excess {
  return { found: `${String(found)} ${what}`, limit: `${String(limit)} ${what}` };
}
