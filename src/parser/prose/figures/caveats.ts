import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Reporter } from '../../diagnostics.ts';
import { hasGap } from '../../document/line-gaps.ts';
import { sourceIn, type Passage, type Span } from '../../sentences/passage.ts';
import { isCertainSentence } from '../../sentences/certain-wording.ts';
import { sentencesOf } from '../../sentences/sentences.ts';

type Caveat = NarrativeFigure['caveats'][number];

/** Example: `Although for the purpose of this calculation arrests are not linked directly to offences, …`. */
const onTheCalculation = /\bfor the purposes? of this calculation\b/i;

/** Find the sentences on how a figure of such clues is made, in whatever paragraph of its chapter they stand. */
export function caveatsOnCalculation(
  passages: readonly Passage[],
  clues: readonly RegExp[],
): Caveat[] {
  return passages
    .filter(({ text }) => onTheCalculation.test(text) && clues.every((clue) => clue.test(text)))
    .flatMap((passage) =>
      sentencesOf(passage.text)
        .filter(({ words }) => onTheCalculation.test(words))
        .map((sentence) => ({ text: sentence.words, source: sourceIn(passage, sentence) })),
    );
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

/** A sentence that names the figures beside it as what it speaks of: `The force disputes this figure.`, `These data exclude …`. */
const namesFigure = /\b(?:this|these|the|both) (?:estimate|figure|statistic)s?\b|\bthese data\b/i;
/** A sentence that may be about a figure: it points back, names its rate, or tells how it is recorded, counted or found. */
const speaksOfIt =
  /^(?:This|These|That|Those)\b|\bplease note\b|\bthe (?:rate|proportion)\b|\bthis (?:rate|proportion)\b|\barrest rate\b|^(?:Early |Initial )?(?:[Ff]indings|[Rr]esearch|[Aa]nalysis)\b|\b(?:data|record(?:s|ed|ing)?|count(?:s|ed)?|outcomes|cohorts?|calculation|figures?)\b/i;
/** Words that say of figures that they are not to be relied on: `should be treated with caution`; a police caution is another thing. */
const doubted =
  /\b(?:unable|not able|cannot|unreliable|incomplete|inaccurate|provisional|(?:with|some) (?:\w+ )?(?:care|caution)|caution (?:is|must|should))\b/;
/** Words that limit what a figure shows. */
const limits =
  /\b(?:may|might|likely|disputed|snapshot|sample|not (?:been )?(?:count|record|suppl|includ|provid)\w*|not necessarily|not clear|unclear|reflection|reflects?|due to|owing to|because|indicates?|includes?|accuracy|accurate|believes|wrongly|twice|differently|in different ways|do not all|can change|hard to compare|affects?)\b/;
/** What a sentence before a figure says of it: `The following figure …`, `Figures for both forces are given together.` */
const pointsOn =
  /\b(?:following|next) (?:data|figure|proportion|rate)s?\b|^(?:The )?figures for\b/i;
/** What a sentence says of all figures of its paragraph: `This section is about one district.`, `Figures in this paragraph …` */
const onAllHere =
  /\bthis (?:section|paragraph) (?:is|covers|concerns)\b|\bfigures? in this (?:section|paragraph)\b/i;
const speaksOfData = /\b(?:data|statistics)\b/i;
/** A sentence that has a figure of its own is about that. */
export const ownFigure = /\d(?:\.\d|%| per)/;

/** Find the sentences that qualify a figure, of those that follow it: one after another, and those on all of the paragraph. */
export function caveatsAfter(following: readonly Span[]): readonly Span[] {
  const end = following.findIndex(({ words }) => !isCaveat(words));
  return following.filter(({ words }, at) => end < 0 || at < end || onAllHere.test(words));
}

/** Tell whether a sentence qualifies the figure that it follows. */
export function isCaveat(words: string): boolean {
  return (
    !ownFigure.test(words) &&
    (namesFigure.test(words) ||
      (speaksOfIt.test(words) && (doubted.test(words) || limits.test(words))))
  );
}

/** Find the sentences before a figure that qualify it in advance; the last one is about another figure where one stands there. */
export function caveatsBefore(before: readonly Span[]): readonly Span[] {
  const hasOther = before.some(({ words }) => ownFigure.test(words));
  return before.filter(
    ({ words }, at) =>
      onAllHere.test(words) || (!hasOther && at === before.length - 1 && isInAdvance(words)),
  );
}

function isInAdvance(words: string): boolean {
  return pointsOn.test(words) || (speaksOfData.test(words) && doubted.test(words));
}
