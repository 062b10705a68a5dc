import { figuresIn } from '../../figure-lexer.ts';
import type { Span } from './units-of-meaning.ts';
import type { Passage } from '../passage.ts';
import type { PlainCopy } from '../plain-copy.ts';

/** Far enough to see a unit. */
const near = 40;

/** Example: `, arrests per 100`, after what may be the first digit of a number. */
const partsFromUnit = /^, ?(?:[a-z]+ )?(?:%|per\b|for every\b)/i;

/** Find the first of some numbers of the plain copy that something unknown touches where it is printed: `�5.5`. */
export function doubtfulAmong(
  spans: readonly (Span | undefined)[],
  { passage, copy }: { passage: Passage; copy: PlainCopy },
): string | undefined {
  const { text, marks } = passage;
  const figures = figuresIn(text, { surroundings: 'prose', ...(marks && { marks }) });
  for (const span of spans) {
    if (span === undefined) continue;
    const start = copy.printedOffset(span.start);
    const figure = figures.find((known) => known.start <= start && start < known.end);
    if (figure?.isCertain !== true) return figure?.words ?? span.words;
    if (partsFromUnit.test(text.slice(figure.end, figure.end + near))) return `${figure.words},`;
  }
  return undefined;
}
