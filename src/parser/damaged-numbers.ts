import type { Reporter } from './diagnostics.ts';
import { figuresIn } from './figure-lexer.ts';
import type { Passage } from './prose/passage.ts';

/** Example: `4?.5 arrests per 100 domestic abuse-related offences`, `4-.5 percent`: what only a figure stands before. */
const unitAfter =
  /^\S+(?: \S+){0,4}? ?(?:%|per[ -]?cent\b|(?:per|for every) (?:1|10|100|1,000|10,000|one|ten|million|thousand)\b)/i;

/** Example: `per ` and `for every `, before the number of people that a rate is counted by. */
const unitBefore = /\b(?:per|every) \S*$/i;

/** Example: `-8 percent`: prose says `a fall of 8 percent`, so that a dash stands for a digit or has lost a space. */
const dashForDigit = /^[-–—]\d/;

/** Far enough to see a unit. */
const near = 80;

/** Report each number of the prose that has a unit, and that something unknown or a dash touches, so that nobody can read it. */
export function reportDamagedNumbers(passages: Iterable<Passage>, reporter: Reporter): void {
  for (const passage of passages) {
    const { text, marks } = passage;
    if (!/\d/.test(text)) continue;
    for (const figure of figuresIn(text, { surroundings: 'prose', marks })) {
      if (figure.isCertain && !dashForDigit.test(figure.words)) continue;
      const hasUnit =
        unitAfter.test(text.slice(figure.start, figure.start + near)) ||
        unitBefore.test(text.slice(Math.max(0, figure.start - near), figure.start));
      if (hasUnit)
        reporter.report('damaged-number', passage.lineAt(figure.start), { found: figure.words });
    }
  }
}
