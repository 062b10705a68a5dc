import { figureRecognisers, type FigureRecogniser } from './figure-recognisers.ts';
import { expandPhrases } from './phrases.ts';

/** A figure with the patterns that find it, ready to run. */
export interface ReadyRecogniser {
  recogniser: FigureRecogniser;
  patterns: readonly RegExp[];
  /** What may follow a statement at once: the England and Wales figure. */
  nation: readonly RegExp[];
  /** What may follow a statement at once: a comparison with England and Wales that has no figure. */
  inWords: RegExp;
  /** What may follow a statement at once: the figure of the year before. */
  earlier: readonly RegExp[];
  /** A number in the figure's unit, wherever it stands. */
  quantity: RegExp;
  /** A period as the figure's sentences word it. */
  period: RegExp;
}

/** Example: `In Northamptonshire Police, in the 12 months to 30 June 2017, `. */
const lead = '(?:in the force, )?{when},? (?:in the force,? )?';
const place = 'in the force,? ';
/** Where a sentence that begins with its number may begin: never after digits, which could belong to it. */
const opening = '(?<=^|[^\\d][.:;] |[^\\d][(])';
/** Example: ` recorded by Cambridgeshire Constabulary`, ` in the 12 months to 30 June 2017`. */
const tail = '(?: recorded)?(?: (?:by|in|for) the force)?(?: {when})?';

/** Example: `decreased by 20.7 percent when compared to the 12 months to 30 June 2016 (from 40.9 … to 32.4 …)`. */
const moved =
  '(?<moved>decreased|fell|reduced|dropped|declined|increased|rose)(?: by {count}(?: ?%| per[- ]?cent))?,?(?: when)? compared (?:to|with) the {earlier period},? \\(?from {earlier rate} to {rate}';

/** Sentences that any figure with a name can stand in. */
const namedStatements = [
  '(?:the |its )?{called}(?: in the force)?(?: {when})? (?:was|is) {rate}',
  "(?:the force (?:has|had) an?|the force's)(?: low| high)? {called} (?:of|was) {rate}",
  '(?:the |its )?{called}(?: in the force)? (?:is|was)(?: very| relatively)? (?:high|low), at {rate}',
  `(?:the |its )?{called}(?: in the force)? ${moved}`,
];

/** Words that only compare, so that nothing else can stand between a figure and the one it is compared with. */
const comparing =
  '(?: (?:which|this|is|was|are|also|a|an|the|slightly|notably|significantly|considerably|much|just|broadly|well|relatively|high|higher|low|lower|rate|figure|compared|compares|comparison|with|to|than|above|below|in|line|similar|against)){1,14}';
/** From the end of a statement, in its sentence or in one that points back to it. */
const link = `(?<link>(?:\\)?,?|\\)?\\. (?:This|These|It|That)(?= )|,? -)${comparing})`;
const rateWords =
  '(?:(?:compliance|arrest|charge|average|overall) )?(?:rate|average|figure|proportion)';
const samePeriod = '(?: (?:{when}|(?:in|over|for|during) the same period))?';

/** Example: `, compared with the England and Wales rate of 45.5 per 100 domestic abuse-related offences`. */
const nationPatterns = [
  `${link} England and Wales ${rateWords} of {rate or value}${samePeriod}`,
  `${link}(?<= rate| figure) (?:for|across|in) England and Wales,? (?:of|which (?:is|was)) {rate or value}${samePeriod}`,
  `${link} {whole rate} (?:for|across|in) England and Wales${samePeriod}`,
  `\\)?\\. The (?:equivalent|corresponding) (?:rate|figure|proportion) (?:for|across|in) England and Wales (?:is|was) {rate or value}${samePeriod}`,
];

/** Example: `, which is below the rate for England and Wales`. */
const comparisonInWords = `${link}(?: (?:for|across|in))? England and Wales(?: ${rateWords})?(?=[.,;]|$)`;

/** Example: `. This is a decrease compared to the 12 months to 30 June 2016 when the rate was 46.0 arrests per 100 …`. */
const earlierPatterns = [
  '\\)?\\. This (?:is|was|represents) an? (?<moved>decrease|reduction|fall|drop|increase|rise)(?: when)? (?:compared (?:to|with)|from|on) (?:the )?{earlier period},? when the (?:rate|figure|proportion) was {rate or value}',
  ',? (?<moved>down|up) from {rate or value} (?:in|as of|at) (?:the )?{earlier period}',
  '(?:,|\\. This) compare[ds] (?:to|with) {rate or value} (?:in|as of|at) (?:the )?{earlier period}',
];

/** The recognisers with their patterns, compiled once. */
export const readyRecognisers: readonly ReadyRecogniser[] = figureRecognisers.map(makeReady);

function makeReady(recogniser: FigureRecogniser): ReadyRecogniser {
  const { called } = recogniser;
  const named =
    called === undefined
      ? []
      : namedStatements.map((statement) => statement.replace('{called}', called));
  return {
    recogniser,
    patterns: [...recogniser.statements, ...named].map((statement) =>
      compile(statement, recogniser),
    ),
    nation: nationPatterns.map((pattern) => compileFollowing(pattern, recogniser)),
    inWords: compileFollowing(comparisonInWords, recogniser),
    earlier: earlierPatterns.map((pattern) => compileFollowing(pattern, recogniser)),
    quantity: new RegExp(expandPhrases('{rate}', recogniser), 'gi'),
    period: new RegExp(expandPhrases('{earlier period}', recogniser), 'i'),
  };
}

function compile(statement: string, recogniser: FigureRecogniser): RegExp {
  const beginsWithNumber = /^(?:\(\?:only \|just \)\?)?\{(?:rate|value)\}/.test(statement);
  const before = beginsWithNumber
    ? `(?:${lead}|${opening}${place}|${opening})`
    : `(?:${lead}|${place})?`;
  return new RegExp(`\\b${expandPhrases(before + statement + tail, recogniser)}`, 'dgi');
}

function compileFollowing(pattern: string, recogniser: FigureRecogniser): RegExp {
  return new RegExp(expandPhrases(pattern, recogniser), 'dyi');
}
