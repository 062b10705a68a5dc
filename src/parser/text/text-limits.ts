import { lineEnd } from './lines.ts';

/** No report is longer; the longest PEEL reports have about 300,000 bytes of text. */
export const mostBytes = 3_000_000;
const mostLines = 200_000;

/** A report converted into a single line is longer than any line of a report, and no paragraph of it can be told. */
const longestLine = 200_000;

/** What a text has more of than any report, and the first line that has it. */
interface Excess {
  line: number;
  found: string;
  limit: string;
}

/** Tell whether a text has far too many lines for a report, or one that is far too long; before any line is read. */
export function excessOf(text: string): Excess | undefined {
  if (text.length < Math.min(mostLines, longestLine)) return undefined;
  const lines = text.split(lineEnd);
  if (lines.length > mostLines)
    return { line: 1, found: `${String(lines.length)} lines`, limit: `${String(mostLines)} lines` };
  const at = lines.findIndex((line) => line.length > longestLine);
  const limit = `${String(longestLine)} characters in a line`;
  return at < 0 ? undefined : { line: at + 1, found: String(lines[at]?.length), limit };
}
