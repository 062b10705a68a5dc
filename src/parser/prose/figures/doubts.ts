import { isCertainSentence } from '../../sentences/certain-wording.ts';
import type { Span } from '../../sentences/passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { sentencesOf } from '../../sentences/sentences.ts';
import { isCaveat } from './caveats.ts';
import { namesTime } from './periods.ts';
import { pointsBack } from './sentences-beside.ts';
import type { Statement } from './statements.ts';

const anotherForce = /[A-Z][a-z]+ (?:Police|Constabulary)\b/;
/** What takes a part of a figure back, in what is said of it next: `was only for Luton`, `relates to one district`. */
const takesBack =
  /\bexclud|\bnot includ|\b(?:only|alone)(?= (?:for|in|to|of|from|where|when|those|some|one)\b|[.,;)]|$)|\b(?:relates?|refers?|appl(?:y|ies)|(?:is|was|are|were) for)\b/;
/** A second half of a sentence that speaks of the first. */
const speaksOfIt =
  /^; (?:this|these|those|that|it|which|but|although|the (?:figure|rate|proportion)s?)\b/;
/** What says something of a figure in the paragraph above: `has since withdrawn the figure in the paragraph above`. */
const onAbove = /\b(?:figures?|data|paragraph)\b[^.]* above\b(?! (?:the|that|average)\b)/;
/** What takes a figure back, in the two sentences after it: `has since been revised to 31.2`, `The real figure was 31.2`. */
const corrects =
  /\b(?:revis(?:ed|ion|es)|correct(?:ed|ion|ions)|not (?:correct|right|true)|withdr(?:ew|awn)|errors?|mistakes?|(?:real|true|actual) (?:figure|rate|number|proportion) (?:is|was)|found to be|should (?:read|be \d)|another figure|that is what)\b/i;
/** What calls a figure something else than what the force does: `That was the target.` */
const renames = /^(?:(?:That|This|It)(?:, at least,)? was|The rate for)\b/;
/** What the sentence before makes of a figure: `The plan sets the following target`, `The force claimed this in error`. */
const announces =
  /\b(?:targets?|forecasts?|estimate[sd]?|model(?:s|led|ling)?|hop(?:es?|ed)|expects?|claim(?:s|ed)?|disputes?(?! th(?:is|ese))|samples? of|withdr(?:ew|awn)|in error)\b/i;
/** Words before a share that make it one of a sample, or of a part of the force: `We reviewed 20 cases`, `a pilot in one district`. */
const ofSome =
  /\bsampl|\bpilot|\btrial(?:s|l?ed)?\b|\bone (?:\w+ )?(?:area|borough|city|district|division|town)\b|\b(?:we|HMICFRS|inspectors) (?:\w+ )?(?:reviewed|examined|looked at|assessed|audited|analysed|checked) (?:\w+ ){0,3}(?:\d+|cases|crimes|files|incidents|investigations|records)\b/i;
const force = /\bthe force\b/i;
const ofNation = /\b(?:England|Wales|[Nn]ationally|national(?! police| crime))\b/;
/** What leads in with a colon: it is about the figure and ends with the force, `… re-offending reductions in the force:`. */
const leadsIn = /\bin the force: ?$/;
/** Words that say of one figure that it is less or more than another. */
const less = /\b(?:below|lower than|decrease|reduction|fall|fell|drop|declined|reduced|down)/i;
const more = /\b(?:above|higher than|increase|rise|rose|up)/i;

/** Say why a statement with its comparisons is not certain; nothing where it is. */
export function doubtAbout(statement: Statement, passage: PlainPassage): string | undefined {
  const { start, end, until, value, reader, period, isOfOneTime, nation, earlier } = statement;
  const { text, sentences, heading, passage: printed, printedAt } = passage;
  const { clues, narrowedBy } = reader.definition.wording;
  const own = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findIndex((sentence) => sentence.end >= until);
  const after = sentences.slice(last + 1);
  const below = after.every(isAboutFigure) ? saidBelow(passage) : '';
  const [opens = 0, next = below] = [sentences[own]?.start, after[0]?.words];
  const lead = text.slice(opens, start).trim();
  const isLed = lead === '' || (leadsIn.test(lead) && clues.every((clue) => clue.test(lead)));
  const rest = text.slice(until, sentences[last]?.end) + (pointsBack.test(next) ? next : '');
  const isWhole =
    sentences
      .slice(own, last + 1)
      .map(printedAt)
      .every(isCertainSentence) && !(printed.isAfterTear && own === 0);
  const isTakenBack =
    after.slice(0, 2).some(({ words }) => corrects.test(words)) ||
    renames.test(after[0]?.words ?? '');
  const isOfSome =
    (reader.isShare && ofSome.test(text.slice(0, opens))) ||
    narrowedBy?.test(text.slice(Math.max(0, end - 2000), end)) === true;
  const most = reader.isShare ? 100 : 1000;
  const tooLarge = [value, nation, earlier].find((one) => one && numberIn(one.words) > most);
  const found = `\`${value.words}\``;
  const doubts: readonly (readonly [boolean, string])[] = [
    [tooLarge !== undefined, `\`${tooLarge?.words ?? ''}\` may have a footnote mark run into it`],
    [isOfSome, `${found} may be of some cases or crimes only`],
    [
      announces.test(sentences[own - 1]?.words ?? ''),
      `what is said before ${found} may make it something else`,
    ],
    [
      !isLed || anotherForce.test(heading) || !isOfForce(statement, passage),
      `whose ${found} is cannot be told`,
    ],
    [
      speaksOfIt.test(rest) ||
        takesBack.test(rest) ||
        isTakenBack ||
        onAbove.test(passage.below ?? '') ||
        isCaveat(below),
      `what is said after ${found} may limit it`,
    ],
    [!isWhole, `the sentence of ${found} is not whole, or has words of something else in it`],
    [isContradicted(statement, text), `${found} contradicts the words or the numbers beside it`],
    [
      !isOfOneTime || (!period && namesTime.test(text.slice(0, sentences[last]?.end))),
      `no period is certain for ${found}`,
    ],
  ];
  return doubts.find(([isDoubtful]) => isDoubtful)?.[1];
}

/** The first words below a paragraph that compare nothing: where a page ends between them, both may be one paragraph. */
function saidBelow({ below = '', passage: { nextHeading } }: PlainPassage): string {
  if (nextHeading !== undefined) return '';
  const isComparison = ({ words }: Span) => pointsBack.test(words) && /\d/.test(words);
  return sentencesOf(below).find((sentence) => !isComparison(sentence))?.words ?? '';
}

function isAboutFigure({ words }: Span): boolean {
  return pointsBack.test(words) || isCaveat(words);
}

/**
 * Tell whether the force is named before a figure, and England and Wales not before it; where a period is stated, the
 * sentence before may name it, in a paragraph that names no other force before the figure.
 */
function isOfForce({ start, end, period }: Statement, { text, sentences }: PlainPassage): boolean {
  const own = sentences.findIndex((sentence) => sentence.end > start);
  const sentence = text.slice(sentences[own]?.start, end);
  const isNamed = !period || force.test(sentence);
  const said = isNamed ? sentence : text.slice(sentences[own - 1]?.start ?? 0, end);
  const subject = said.search(force);
  const isOfOther = anotherForce.test(isNamed ? said : text.slice(0, end));
  return subject >= 0 && !isOfOther && !ofNation.test(said.slice(0, subject));
}

/**
 * Tell whether a figure cannot be right: words say that it is less than another where it is more, or the other way round,
 * or it is not the share of the counts in its sentence, as 472 of 2,470 is 19.1 percent.
 */
function isContradicted(statement: Statement, text: string): boolean {
  const { value, nation, earlier, change, larger, smaller } = statement;
  const beforeNation = text.slice(Math.max(value.end, earlier?.end ?? 0), nation?.start);
  const isContrary = (other: Span | undefined, words = '') => {
    const difference = other ? numberIn(value.words) - numberIn(other.words) : 0;
    return (difference > 0 && less.test(words)) || (difference < 0 && more.test(words));
  };
  const share = larger && smaller && (100 * numberIn(smaller.words)) / numberIn(larger.words);
  return (
    isContrary(nation, beforeNation) ||
    isContrary(earlier, change?.words) ||
    (share !== undefined && Math.abs(share - numberIn(value.words)) > 0.1)
  );
}

/** Read a number as printed: `2,470`, `46.0`. */
export function numberIn(printed: string): number {
  return Number(printed.replaceAll(',', ''));
}
