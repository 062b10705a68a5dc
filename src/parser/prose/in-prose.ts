import type { InProse } from '../../schema/in-prose.ts';
import type { Reporter } from '../diagnostics.ts';
import { hasGap } from '../document/line-gaps.ts';
import { keyOf } from '../text/lines.ts';
import { isObligation } from '../sentences/obligation.ts';
import { findingsByKey } from '../outline/known-headings.ts';
import type { PlacedPassage } from './passages.ts';
import { isCertain, isCertainSentence } from '../sentences/certain-wording.ts';
import type { Passage, Span } from '../sentences/passage.ts';
import { isWholeSentence } from '../sentences/sentences.ts';
import type { SayingsReader } from './sayings.ts';

/**
 * Extract the sentences outside the lists that say what the force is to do, or that compare with an earlier time.
 *
 * A paragraph of nothing but what the force should do is a list whose heading is lost, and no prose; so is what the
 * force should do after a sentence with words of a chart or a heading in it. A sentence that is not whole is left out:
 * what it says is not certain.
 */
export function extractInProse(
  {
    passages,
    sayingsIn,
    footnotes,
    gaps,
  }: {
    passages: readonly PlacedPassage[];
    sayingsIn: SayingsReader;
    /** Numbers of the report's footnotes. */
    footnotes: ReadonlySet<number>;
    /** Numbers of the lines after which words are missing. */
    gaps: ReadonlySet<number>;
  },
  reporter: Reporter,
): InProse[] {
  return passages.flatMap((printedPassage, nth) => {
    const { chapter, section, nextSection } = printedPassage;
    // An item may have strayed after the end of another, on a line above the heading of its list, or before a paragraph that goes on
    const isAboveList = nextSection !== undefined && findingsByKey.has(keyOf(nextSection));
    const isAboveRest = passages.slice(nth + 1, nth + 3).some(isTorn);
    return sayingsIn(printedPassage).flatMap(({ kinds, sentence, before, passage }) => {
      const { printedAt, sourceOf } = passage;
      const printed = printedAt(sentence);
      // What is asked of the force in items that follow is a finding
      if (printed.endsWith(':')) return [];
      const wordsOf = (one: Span) => withoutRunInMarks(printedAt(one), footnotes);
      const areCertain = () => before.map(wordsOf).filter(isWholeSentence).every(isCertain);
      const text = wordsOf(sentence);
      const source = sourceOf(sentence);
      const above = before.at(-1);
      const beginsLine = !above || sourceOf(above).endLine < source.line;
      const mayBeLast = isAboveRest || (isAboveList && beginsLine);
      const isLastAbove = mayBeLast && printedPassage.text.endsWith(printed);
      const isAstray = isTorn(printedPassage) || isLastAbove || !areCertain();
      const mayBeItem = isObligation(printed) && isAstray;
      const mayGoOn = printedPassage.isAfterTear === true && sentence.start === 0;
      const isSure = isCertainSentence(text) && !quotationMark.test(text);
      if (!isSure || hasGap(source, gaps) || mayBeItem || mayGoOn) {
        reporter.report('run-in-words', source.line, { found: printed.slice(0, 60).trim() });
        return [];
      }
      const { question } = chapter;
      const place = { ...(question && { question }), ...(section !== undefined && { section }) };
      return kinds.map((kind) => ({ kind, ...place, text, source }));
    });
  });
}

/** What stands in quotation marks is said by others, or has run in. */
const quotationMark = /["“”]/;

/** Example: `… report for Kent Police is on the website: www.gov.uk/…`. */
const anyAddress = /\bwww\.|\bhttps?:/;

/** Tell of such sentences in notes and lists, where nobody can tell whether they are of the running text; what the force should do is an item. */
export function reportSaidAside(
  asides: readonly Passage[],
  sayingsIn: SayingsReader,
  reporter: Reporter,
): void {
  for (const aside of asides) {
    if (isObligation(aside.text)) continue;
    for (const { sentence, passage } of sayingsIn(aside))
      if (!anyAddress.test(sentence.words) && !sentence.words.endsWith(':'))
        reporter.report('sentence-aside', passage.sourceOf(sentence).line, {
          found: passage.printedAt(sentence).slice(0, 60).trim(),
        });
  }
}

function isTorn({ text }: Passage): boolean {
  return /^\p{Ll}/u.test(text);
}

const runInMark = /(?<=[A-Za-z]{2}|[A-Za-z]\))(\d{1,3})(?=[\s.,;:]|$)/g;

/** A number run into a word is a footnote mark where there is a note of that number. */
function withoutRunInMarks(text: string, footnotes: ReadonlySet<number>): string {
  return text.replace(runInMark, (mark) => (footnotes.has(Number(mark)) ? '' : mark));
}
