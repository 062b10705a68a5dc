import type { InProse } from '../../schema/in-prose.ts';
import type { Source } from '../../schema/source.ts';
import { isWholeSentence, sentencesOf } from './sentences.ts';
import { namesOf, type ForceNames } from './figures/extract-narrative-figures.ts';
import { plainCopier, type PlainCopy } from './plain-copy.ts';
import { keyOf } from '../lines.ts';
import { findingsHeadings } from '../outline/known-headings.ts';
import type { Reporter } from '../diagnostics.ts';
import { isListOfObligations, isObligation } from '../extract/obligation.ts';
import type { PlacedPassage } from '../passages.ts';
import { hasGap } from '../document/line-gaps.ts';
import { hasStrayWords } from '../stray-words.ts';
import { anyDemand, isAsked } from './asked.ts';
import { earlierTimes, sinceEarlierIn } from './since-earlier.ts';

/**
 * Extract the sentences outside the lists that say what the force is to do, or that compare with an earlier time.
 *
 * A paragraph of nothing but what the force should do is a list whose heading is lost, and no prose; so is what the
 * force should do after a sentence with words of a chart or a heading in it.
 */
export function extractInProse(
  {
    passages,
    force,
    year,
    footnotes,
    gaps = new Set(),
  }: {
    passages: readonly PlacedPassage[];
    force: ForceNames;
    year: number;
    /** Numbers of the report's footnotes. */
    footnotes: ReadonlySet<number>;
    /** Numbers of the lines after which words are missing. */
    gaps?: ReadonlySet<number>;
  },
  reporter: Reporter,
): InProse[] {
  const copyPlainly = plainCopier(namesOf(force));
  const isSinceEarlier = sinceEarlierIn(year);
  const anyEarlier = earlierTimes(year);
  const found: InProse[] = [];
  for (const [nth, passage] of passages.entries()) {
    const { question, section, text } = passage;
    if (!anyDemand.test(text) && !anyEarlier.test(text)) continue;
    if (isListOfObligations(text)) continue;
    const sentences = wholeSentences(passage, copyPlainly);
    const isDisplaced = displacedIn(passage, passages.slice(nth + 1, nth + 3));
    let firstRunIn: number | undefined;
    for (const [at, { plain, printed, source }] of sentences.entries()) {
      const kinds = [
        ...(isAsked(plain) ? (['asked'] as const) : []),
        ...(isSinceEarlier(plain) ? (['since-earlier'] as const) : []),
      ];
      if (kinds.length === 0) continue;
      if (isObligation(printed))
        firstRunIn ??= sentences.findIndex((one) => hasStrayWords(one.printed));
      const followsOne = firstRunIn !== undefined && firstRunIn >= 0 && firstRunIn < at;
      const isItem = isObligation(printed) && (followsOne || isDisplaced(printed));
      if (hasStrayWords(printed) || hasGap(source, gaps) || isItem) {
        reporter.report('run-in-words', source.line, { found: printed.slice(0, 60).trim() });
        continue;
      }
      for (const kind of kinds)
        found.push({
          kind,
          ...(question !== undefined && { question }),
          ...(section !== undefined && { section }),
          text: withoutRunInMarks(printed, footnotes),
          source,
        });
    }
  }
  return found;
}

const announcements = new Set(findingsHeadings.map((words) => keyOf(words)));

/**
 * Tell which sentences may be items that have strayed from their list: those after the end of an item whose beginning is
 * lost, the last one above the heading of a list, and the last one before a paragraph that goes on with another.
 */
function displacedIn(
  { text, nextSection }: PlacedPassage,
  following: readonly PlacedPassage[],
): (printed: string) => boolean {
  const rest = afterTornStart.exec(text)?.[1];
  const isRestOfList = rest !== undefined && isListOfObligations(rest);
  const isAboveList = nextSection !== undefined && announcements.has(keyOf(nextSection));
  const isWithin = following.some((passage) => /^\p{Ll}/u.test(passage.text));
  return (printed) => isRestOfList || ((isAboveList || isWithin) && text.endsWith(printed));
}

/** Example: the second sentence of `risk and harm at the first point of contact. The force should …`. */
const afterTornStart = /^\p{Ll}[^.?!]*[.?!]\s+(\S.*)$/u;

/** A sentence in plain characters and as printed. */
interface Sentence {
  plain: string;
  printed: string;
  source: Source;
}

/** A sentence that is not whole is left out: what it says is not certain. */
function wholeSentences(
  passage: PlacedPassage,
  copyPlainly: (text: string) => PlainCopy,
): Sentence[] {
  const { text } = passage;
  const copy = copyPlainly(text);
  return sentencesOf(copy.text).flatMap(({ start, end }) => {
    const plain = copy.text.slice(start, end);
    const from = copy.printedOffset(start);
    const to = copy.printedOffset(end);
    const printed = text.slice(from, to).trim();
    const source = { line: passage.lineAt(from), endLine: passage.lineAt(to - 1) };
    return isWholeSentence(printed) ? [{ plain, printed, source }] : [];
  });
}

/** Example: the `24` of `local profile24 to enhance`, where a converter lost that a mark is raised. */
const runIn = /(?<=\p{Ll}{3}|\p{L}\))(\d{1,3})(?=[\s.,;:]|$)/gu;

/** A number run into a word is a footnote mark where there is a note of that number. */
function withoutRunInMarks(text: string, footnotes: ReadonlySet<number>): string {
  return text.replace(runIn, (mark) => (footnotes.has(Number(mark)) ? '' : mark));
}
