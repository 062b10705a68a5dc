import type { Reporter } from '../diagnostics.ts';
import { figuresIn, type Figure } from '../text/figure-lexer.ts';
import type { Passage, Span } from '../sentences/passage.ts';
import type { PlainPassage } from './plain-passage.ts';

/** Example: `4?.5 arrests per 100 domestic abuse-related offences`, `4-.5 percent`: what only a figure stands before. */
const unitAfter =
  /^\S+(?: \S+){0,4}? ?(?:%|per[ -]?cent\b|(?:per|for every) (?:1|10|100|1,000|10,000|one|ten|million|thousand)\b)/i;

/** Example: `per ` and `for every `, before the number of people that a rate is counted by. */
const unitBefore = /\b(?:per|every) \S*$/i;

/** Example: `-8 percent`: prose says `a fall of 8 percent`, so that a dash stands for a digit or has lost a space. */
const dashForDigit = /^[-–—]\d/;

/** Example: `, arrests per 100`, after what may be the first digit of a number. */
const partsFromUnit = /^, ?(?:[a-z]+ )?(?:%|per\b|for every\b)/i;

/** Far enough to see a unit. */
const near = 80;

/** Report each number of the prose that has a unit, and that something unknown or a dash touches, so that nobody can read it. */
export function reportDamagedNumbers(passages: Iterable<Passage>, reporter: Reporter): void {
  for (const passage of passages) {
    const { text } = passage;
    if (!/\d/.test(text)) continue;
    for (const { isCertain, start, words } of figuresOf(passage)) {
      if (isCertain && !dashForDigit.test(words)) continue;
      const hasUnit =
        unitAfter.test(text.slice(start, start + near)) ||
        unitBefore.test(text.slice(Math.max(0, start - near), start));
      if (hasUnit) reporter.report('damaged-number', passage.lineAt(start), { found: words });
    }
  }
}

/** Find the first of some numbers of the plain text that something unknown touches where it is printed: `�5.5`. */
export function damagedAmong(
  spans: readonly Span[],
  { passage, printedOffset }: PlainPassage,
): string | undefined {
  const figures = figuresOf(passage);
  for (const span of spans) {
    const start = printedOffset(span.start);
    const figure = figures.find((known) => known.start <= start && start < known.end);
    if (figure?.isCertain !== true) return figure?.words ?? span.words;
    const after = passage.text.slice(figure.end, figure.end + near);
    if (partsFromUnit.test(after)) return `${figure.words},`;
  }
  return undefined;
}

function figuresOf({ text, marks }: Passage): Figure[] {
  return figuresIn(text, { surroundings: 'prose', marks });
}
