import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Reporter } from '../../diagnostics.ts';
import { hasGap } from '../../document/line-gaps.ts';
import { sourceIn, type Passage } from '../../sentences/passage.ts';
import { isCertainSentence } from '../../sentences/certain-wording.ts';
import { sentencesOf } from '../../sentences/sentences.ts';

type Caveat = NarrativeFigure['caveats'][number];

/** Example: `Although for the purpose of this calculation arrests are not linked directly to offences, …`. */
const onTheCalculation = /\bfor the purposes? of this calculation\b/i;

/** Tell whether a passage says how a figure of such clues is made, in whatever paragraph of the chapter it stands. */
export function speaksOf(text: string, clues: readonly RegExp[]): boolean {
  return onTheCalculation.test(text) && clues.every((clue) => clue.test(text));
}

export function caveatsOnCalculation(passage: Passage): Caveat[] {
  return sentencesOf(passage.text)
    .filter(({ words }) => onTheCalculation.test(words))
    .map((sentence) => ({ text: sentence.words, source: sourceIn(passage, sentence) }));
}

/** Leave out the caveats that are not whole sentences, and say so; after the lines of `gaps` words are missing. */
export function withWholeCaveats(
  figure: NarrativeFigure,
  gaps: ReadonlySet<number>,
  reporter: Reporter,
): NarrativeFigure {
  const isWhole = ({ text, source }: Caveat) => isCertainSentence(text) && !hasGap(source, gaps);
  const torn = figure.caveats.filter((caveat) => !isWhole(caveat));
  for (const { text, source } of torn)
    reporter.report('run-in-words', source.line, { found: text.slice(0, 60).trim() });
  const at = torn[0] ? figure.quote.indexOf(torn[0].text) : -1;
  const quote = at > 0 ? figure.quote.slice(0, at).trim() : figure.quote;
  return { ...figure, caveats: figure.caveats.filter(isWhole), quote };
}
