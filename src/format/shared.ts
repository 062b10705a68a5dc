import { formatCount } from './count.ts';
import { formatList } from './list.ts';

/** As many names as a line takes; more are counted. */
const MOST_NAMES = 3;

/** Say in which other reports a passage stands in the same words: `The same words in all five reports.` */
export function formatShared(name: string, having: readonly string[], all: number): string {
  if (having.length === all) {
    return all === 2
      ? 'The same words in both reports.'
      : `The same words in all ${formatCount(all)} reports.`;
  }
  const others = having.filter((other) => other !== name);
  const named =
    others.length > MOST_NAMES ? `${formatCount(others.length)} other reports` : formatList(others);
  return `The same words: ${named}.`;
}
