/** Example: `Areas for` alone or before an item, and `Cause of`, where a heading over two lines stands beside what it announces. */
const firstHalf =
  /^(\f?)[\s#*]*(Areas? for|Causes? of)\b\*{0,3}(?!\s*\**(?:improvement|concern))(.*)$/u;

/** The second half stands within so many lines with words. */
const mostBetween = 3;

/** Put a heading over two lines that stands beside its items on a row of its own above them. */
export function withHeadingsAbove(lines: readonly string[]): string[] {
  const placed = [...lines];
  for (const [at, line] of lines.entries()) {
    const [, feed = '', first = '', words = ''] = firstHalf.exec(line) ?? [];
    if (first === '') continue;
    const second = first.startsWith('A') ? 'improvement' : 'concern';
    const below = nextWords(lines, at + 1);
    const halves = below.flatMap((near) => {
      const left = withoutHalf(lines[near] ?? '', second);
      return left === undefined ? [] : [{ near, left }];
    });
    const [half] = halves;
    if (!half || halves.length > 1) continue;
    placed[half.near] = half.left.trim();
    const isWithin = words.trim() === '' && half.near !== below[0] && standsWithin(lines, at);
    const heading = `${feed}${first} ${second}\n`;
    placed[at] = isWithin ? '' : heading + words.trim();
    if (isWithin) placed[at - 1] = heading + (lines[at - 1] ?? '');
  }
  return placed;
}

/** The indices of the next lines with words. */
function nextWords(lines: readonly string[], from: number): number[] {
  const near = Array.from({ length: 2 * mostBetween }, (_, nth) => from + nth);
  return near.filter((at) => (lines[at] ?? '').trim() !== '').slice(0, mostBetween);
}

/** What a line holds but for the second half, which begins or ends it. */
function withoutHalf(text: string, second: string): string | undefined {
  const begins = new RegExp(`^[\\s#*]*${second}\\*{0,3}(?=\\s|\\p{Lu}|$)`, 'u');
  const ends = new RegExp(`(?<=\\p{L},?)\\s{1,99}\\*{0,3}${second}\\*{0,3}$`, 'u');
  if (begins.test(text)) return text.replace(begins, '');
  return ends.test(text) ? text.replace(ends, '') : undefined;
}

/** The first line of what it announces may stand higher than the heading, further to the right. */
function standsWithin(lines: readonly string[], at: number): boolean {
  const [before = -1, own = -1, after = -1] = [at - 1, at, at + 1].map((near) =>
    (lines[near] ?? '').search(/\S/),
  );
  return before > own && before === after;
}
