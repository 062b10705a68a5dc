import type { Span } from '../../sentences/passage.ts';

/** A sentence that names the figures beside it as what it speaks of: `The force disputes this figure.`, `These data exclude …`. */
const namesFigure = /\b(?:this|these|the|both) (?:estimate|figure|statistic)s?\b|\bthese data\b/i;
/** A sentence that may be about a figure: it points back, names its rate, or tells how it is recorded, counted or found. */
const speaksOfIt =
  /^(?:This|These|That|Those)\b|\bplease note\b|\bthe (?:rate|proportion)\b|\bthis (?:rate|proportion)\b|\barrest rate\b|^(?:Early |Initial )?(?:[Ff]indings|[Rr]esearch|[Aa]nalysis)\b|\b(?:data|record(?:s|ed|ing)?|count(?:s|ed)?|outcomes|cohorts?)\b/i;
/** Words that say of figures that they are not to be relied on: `should be treated with caution`; a police caution is another thing. */
const doubted =
  /\b(?:unable|not able|cannot|unreliable|incomplete|inaccurate|provisional|(?:with|some) (?:\w+ )?(?:care|caution)|caution (?:is|must|should))\b/;
/** Words that limit what a figure shows. */
const limits =
  /\b(?:may|might|not necessarily|not clear|unclear|reflection|reflects?|due to|owing to|because|indicates?|includes?|accuracy|accurate|believes|wrongly|twice|differently|in different ways|do not all|can change|hard to compare|affects?)\b/;
/** What a sentence before a figure says of it: `The following figure …`, and `Data from the force are unreliable.` */
const pointsOn = /\bfollowing (?:data|figure|proportion|rate)s?\b/i;
const speaksOfData = /\b(?:data|statistics)\b/i;
/** A sentence that has a figure of its own is about that. */
const ownFigure = /\d(?:\.\d|%| per)/;

/** Find the sentences that qualify a figure, of those that follow it: one after another, until one speaks of something else. */
export function caveatsAfter(following: readonly Span[]): readonly Span[] {
  const count = following.findIndex(({ words }) => !isCaveat(words));
  return count < 0 ? following : following.slice(0, count);
}

function isCaveat(words: string): boolean {
  return (
    !ownFigure.test(words) &&
    (namesFigure.test(words) ||
      (speaksOfIt.test(words) && (doubted.test(words) || limits.test(words))))
  );
}

/** Find the sentence right before a figure that qualifies it in advance; one after another figure is about that. */
export function caveatBefore(before: readonly Span[]): readonly Span[] {
  const last = before.at(-1);
  if (last === undefined || before.some(({ words }) => ownFigure.test(words))) return [];
  const isOnIt =
    pointsOn.test(last.words) || (speaksOfData.test(last.words) && doubted.test(last.words));
  return isOnIt ? [last] : [];
}
