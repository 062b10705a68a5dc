import type { InProse } from '../../schema/in-prose.ts';
import { sentencesOf } from '../narrative/sentences.ts';
import { namesOf, type ForceNames } from '../narrative/extract-narrative-figures.ts';
import { plainCopier } from '../narrative/plain-copy.ts';
import type { Reporter } from '../diagnostics.ts';
import { isListOfObligations, isObligation } from '../extract/obligation.ts';
import type { PlacedPassage } from '../passages.ts';
import { isAsked } from './asked.ts';
import { hasRunInWords } from './run-in-words.ts';
import { sinceEarlierIn } from './since-earlier.ts';

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
  }: {
    passages: Iterable<PlacedPassage>;
    force: ForceNames;
    year: number;
    /** Numbers of the report's footnotes. */
    footnotes: ReadonlySet<number>;
  },
  reporter: Reporter,
): InProse[] {
  const copyPlainly = plainCopier(namesOf(force));
  const isSinceEarlier = sinceEarlierIn(year);
  const found: InProse[] = [];
  for (const passage of passages) {
    const { text, question, section } = passage;
    if (isListOfObligations(text)) continue;
    const copy = copyPlainly(text);
    let isRunIn = false;
    for (const { start, end } of sentencesOf(copy.text)) {
      const plain = copy.text.slice(start, end);
      if (!endsAsSentence.test(plain)) continue;
      const kinds = [
        ...(isAsked(plain) ? (['asked'] as const) : []),
        ...(isSinceEarlier(plain) ? (['since-earlier'] as const) : []),
      ];
      const from = copy.printedOffset(start);
      const to = copy.printedOffset(end);
      const printed = text.slice(from, to).trim();
      const hasOthers = hasRunInWords(printed);
      isRunIn ||= hasOthers;
      if (kinds.length > 0 && (hasOthers || (isRunIn && isObligation(printed)))) {
        reporter.report('run-in-words', passage.lineAt(from), {
          found: printed.slice(0, 60).trim(),
        });
        continue;
      }
      for (const kind of kinds)
        found.push({
          kind,
          ...(question !== undefined && { question }),
          ...(section !== undefined && { section }),
          text: withoutRunInMarks(printed, footnotes),
          source: { line: passage.lineAt(from), endLine: passage.lineAt(to - 1) },
        });
    }
  }
  return found;
}

/** A sentence that is not whole is left out: what it says is not certain. */
const endsAsSentence = /[.?!]['")\]]*$/;

/** Example: the `24` of `local profile24 to enhance`, where a converter lost that a mark is raised. */
const runIn = /(?<=\p{Ll}{3}|\p{L}\))(\d{1,3})(?=[\s.,;:]|$)/gu;

/** A number run into a word is a footnote mark where there is a note of that number. */
function withoutRunInMarks(text: string, footnotes: ReadonlySet<number>): string {
  return text.replace(runIn, (mark) => (footnotes.has(Number(mark)) ? '' : mark));
}
