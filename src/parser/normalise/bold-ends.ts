/** A mark of bold words is two asterisks: an escaped one is printed, and more of them are rules or headings. */
const escapedOrAsterisks = /\\.|\*+/g;

/** Words right after a mark, at the beginning of a line. */
const beginsWithMark = /^\*\*(?=[^\s*])/;

/**
 * Put the end of bold words on their line: Pandoc writes it below, before the next line's words, where it ends nothing.
 *
 * Example: `**Recommendations` above `**The force should immediately take steps to:`.
 */
export function withBoldEnds(lines: readonly string[]): string[] {
  const isLeftOpen = lines.map((line, at) => {
    const next = lines[at + 1] ?? '';
    return beginsWithMark.test(next) && beginsWithMark.test(line) && isOdd(line) && isOdd(next);
  });
  return lines.map((line, at) => {
    if (isLeftOpen[at - 1] === true) return line.replace(beginsWithMark, '');
    return isLeftOpen[at] === true ? `${line.trimEnd()}**` : line;
  });
}

/** One of the marks of a line has its other elsewhere. */
function isOdd(line: string): boolean {
  const marks = [...line.matchAll(escapedOrAsterisks)].filter(([found]) => found === '**');
  return marks.length % 2 === 1;
}
