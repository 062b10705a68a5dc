import { lineEnd } from './lines.ts';

/** No report is longer; the longest PEEL reports have about 300,000 bytes of text. */
export const mostBytes = 3_000_000;
const mostLines = 200_000;

/** A report converted into a single line is longer than any line of a report, and no paragraph of it can be told. */
const longestLine = 200_000;

/** What a text has more of than any report. */
export interface Excess {
  /** The first line that is too long; the first of all where the whole text is. */
  line: number;
  facts: { found: string; limit: string; remedy: string };
}

/** Tell whether a file is far too big for a report. */
export function excessOfBytes(bytes: Uint8Array): Excess | undefined {
  return bytes.length > mostBytes ? tooMany(bytes.length, mostBytes, 'bytes') : undefined;
}

/** Tell whether a text has far too many lines for a report, or one that is far too long; before any line is read. */
export function excessOfLines(text: string): Excess | undefined {
  if (text.length < Math.min(mostLines, longestLine)) return undefined;
  const lines = text.split(lineEnd);
  if (lines.length > mostLines) return tooMany(lines.length, mostLines, 'lines');
  const at = lines.findIndex((line) => line.length > longestLine);
  if (at < 0) return undefined;
  const facts = {
    found: String(lines[at]?.length),
    limit: `${String(longestLine)} characters in a line`,
  };
  return { line: at + 1, facts: { ...facts, remedy: 'convert it again with its line breaks' } };
}

function tooMany(found: number, limit: number, what: string): Excess {
  const remedy = 'give one report a file';
  return {
    line: 1,
    facts: { found: `${String(found)} ${what}`, limit: `${String(limit)} ${what}`, remedy },
  };
}
