import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Reporter } from '../../diagnostics.ts';
import { hasGap } from '../../document/line-gaps.ts';
import type { PlacedPassage } from '../passages.ts';
import { sourceIn } from '../../sentences/passage.ts';
import { isCertainSentence } from '../../sentences/certain-wording.ts';
import { sentencesOf } from '../../sentences/sentences.ts';

type Caveat = NarrativeFigure['caveats'][number];

/** Example: `Although for the purpose of this calculation arrests are not linked directly to offences, …`. */
const onTheCalculation = /\bfor the purposes? of this calculation\b/i;

/** Add the sentences that say how a figure is made, in whatever paragraph of its chapter they stand. */
export function withChapterCaveats(
  figures: readonly NarrativeFigure[],
  passages: readonly PlacedPassage[],
  definitions: readonly NarrativeFigureDefinition[],
): NarrativeFigure[] {
  const onCalculations = passages.filter(({ text }) => onTheCalculation.test(text));
  return figures.map((figure) => {
    const clues = definitions.find(({ id }) => id === figure.figure)?.wording.clues;
    const own = passages.find((passage) => holdsFigure(passage, figure));
    const general = onCalculations.filter(
      ({ chapter, text }) =>
        chapter === own?.chapter && clues?.every((clue) => clue.test(text)) === true,
    );
    const caveats = [...general.flatMap(caveatsIn), ...figure.caveats];
    return { ...figure, caveats: caveats.sort((a, b) => a.source.line - b.source.line) };
  });
}

function holdsFigure(passage: PlacedPassage, { force }: NarrativeFigure): boolean {
  const line = force.status === 'stated' ? force.source.line : 0;
  return passage.lineAt(0) <= line && line <= passage.lineAt(passage.text.length);
}

function caveatsIn(passage: PlacedPassage): Caveat[] {
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
