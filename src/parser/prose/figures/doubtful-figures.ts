import { figuresIn } from '../../figure-lexer.ts';
import type { Span } from '../passage.ts';
import type { PlainPassage } from '../plain-passage.ts';

/** Far enough to see a unit. */
const near = 40;

/** Example: `, arrests per 100`, after what may be the first digit of a number. */
const partsFromUnit = /^, ?(?:[a-z]+ )?(?:%|per\b|for every\b)/i;

/** Find the first of some numbers of the plain text that something unknown touches where it is printed: `�5.5`. */
export function doubtfulAmong(
  spans: readonly (Span | undefined)[],
  { passage: { text, marks }, printedOffset }: PlainPassage,
): string | undefined {
  const figures = figuresIn(text, { surroundings: 'prose', marks });
  for (const span of spans) {
    if (span === undefined) continue;
    const start = printedOffset(span.start);
    const figure = figures.find((known) => known.start <= start && start < known.end);
    if (figure?.isCertain !== true) return figure?.words ?? span.words;
    if (partsFromUnit.test(text.slice(figure.end, figure.end + near))) return `${figure.words},`;
  }
  return undefined;
}
