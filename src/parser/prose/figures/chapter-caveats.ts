import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import { sentencesOf } from '../sentences.ts';
import type { PlacedPassage } from '../../passages.ts';

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
    const own = passages.find((passage) => holdsLine(passage, figure.force));
    if (!clues || !own) return figure;
    const general = onCalculations
      .filter(
        ({ chapter, text }) => chapter === own.chapter && clues.every((clue) => clue.test(text)),
      )
      .flatMap(caveatsIn);
    const caveats = [...general, ...figure.caveats].sort((a, b) => a.source.line - b.source.line);
    return { ...figure, caveats };
  });
}

function holdsLine(passage: PlacedPassage, value: NarrativeFigure['force']): boolean {
  if (value.status !== 'stated') return false;
  const { line } = value.source;
  return passage.lineAt(0) <= line && line <= passage.lineAt(passage.text.length);
}

function caveatsIn(passage: PlacedPassage): NarrativeFigure['caveats'] {
  const { text } = passage;
  return sentencesOf(text)
    .filter(({ start, end }) => onTheCalculation.test(text.slice(start, end)))
    .map(({ start, end }) => ({
      text: text.slice(start, end),
      source: { line: passage.lineAt(start), endLine: passage.lineAt(end - 1) },
    }));
}
