import { isShare } from '../../../programme/metrics.ts';
import type { Span } from '../../sentences/passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { isCertainSentence } from '../../sentences/certain-wording.ts';
import { sentencesOf } from '../../sentences/sentences.ts';
import { isCaveat } from './caveats-beside.ts';
import { numberIn } from './measures.ts';
import { dated, isSamePeriod, namesTime } from './periods.ts';
import { pointsBack } from './sentences-beside.ts';
import type { Compared, Statement } from './statements.ts';

/** Words before a statement in its sentence that give it to somebody else, or make it no fact. */
const elsewhere =
  /[a-z] [A-Z][a-z]|\b(?:nation|forces|region|averag|target|aim|predict|expect|if|neighbour|similar)/;
const anotherForce = /[A-Z][a-z]+ (?:Police|Constabulary)\b/;
/**
 * What may open the sentence of a statement: nothing, the force whose activity it is, who found it, a word that carries
 * on, or a clause on the same subject that has ended. Any other words may say that only some are counted: `For male victims,`.
 */
const harmless =
  /^(?:|the force |(?:However|Moreover|Similarly|Also|Overall|In addition), |(?:We|HMICFRS|It|Data|The force) (?:(?!not\b)[\w-]+ ){0,6}(?:found|shows?|showed|not(?:ed?|es)|reports?|reported|told us|states?|stated|clear) that )$/i;
const compares =
  '(?:(?:also|just|much|well|very|\\w+ly) )?(?:compare[ds]?|when compared|against|higher|lower|above|below|similar|different|in line|up|down|an? (?:\\w+ ){0,2}(?:change|high|low|rate|proportion|figure|increase|decrease|reduction|rise|fall|drop|improvement)|one of|the (?:highest|lowest|same))';
/** What may follow a statement: its end, words that compare it, or a clause of its own; any other may take a part of it back. */
const following = new RegExp(
  `^(?:$|[.;:)]|,? (?:(?:and|but|which|this) )*(?:(?:is|was) )?${compares}(?![\\w-])|,? (?:and|but|so|while|although) (?:the force|it|this) |,? (?:in|over|for|during) the same period)`,
);
/** What takes a part of a figure back, in what is said of it next: `was only for Luton`, `relates to one district`. */
const takesBack =
  /\bexclud|\bnot includ|\b(?:only|alone)(?= (?:for|in|to|of|from|where|when|those|some|one)\b|[.,;)]|$)|\b(?:relates?|refers?|appl(?:y|ies)|(?:is|was|are|were) for)\b/;
/** What says something of a figure in the paragraph above: `has since withdrawn the figure in the paragraph above`. */
const onAbove = /\b(?:figures?|data|paragraph)\b[^.]* above\b(?! (?:the|that|average)\b)/;
/** Words before a share that make it one of a sample, or of a part of the force: `We reviewed 20 cases`, `a pilot in one district`. */
const ofSome =
  /\bsampl|\bpilot|\btrial(?:s|l?ed)?\b|\bone (?:\w+ )?(?:area|borough|city|district|division|town)\b|\b(?:we|HMICFRS|inspectors) (?:\w+ )?(?:reviewed|examined|looked at|assessed|audited|analysed|checked) (?:\w+ ){0,3}(?:\d+|cases|crimes|files|incidents|investigations|records)\b/i;
/** Example: `, arrests per 100`, after what may be the first digit of a number. */
const partsFromUnit = /^, ?(?:[a-z]+ )?(?:%|per\b|for every\b)/i;
const force = /\bthe force\b/i;
/** Words that say of one figure that it is less or more than another. */
const less = /\b(?:below|lower than|decrease|reduction|fall|fell|drop|declined|reduced|down)/i;
const more = /\b(?:above|higher than|increase|rise|rose|up)/i;
const ofNation = /\b(?:England|Wales|[Nn]ationally|national(?! police| crime))\b/;

/** Say why a statement with its comparisons is not certain; nothing where it is. */
export function doubtAbout(statement: Statement, passage: PlainPassage): string | undefined {
  const { start, end, until, value, reader, period, nation, earlier } = statement;
  const { text, sentences, section, passage: printed, printedAt } = passage;
  const { unit, wording } = reader.definition;
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const own = sentences.slice(first).filter((sentence) => sentence.start < until);
  const after = sentences.slice(first + own.length);
  const below = after.every(isAboutFigure) ? saidBelow(passage) : '';
  const [opens, next] = [own[0]?.start ?? 0, after[0]?.words ?? below];
  const opening = text.slice(opens, start);
  const isOfItself = /[:;] $/.test(opening) && wording.clues.every((clue) => clue.test(opening));
  const isOfSome =
    (isShare(unit) && ofSome.test(text.slice(0, opens))) ||
    wording.narrowedBy?.test(text.slice(Math.max(0, end - 2000), end)) === true;
  const rest = text.slice(end, own.at(-1)?.end) + (pointsBack.test(next) ? next : '');
  const compared = [nation, earlier].filter((one) => one !== undefined);
  const numbers = [value, ...compared.map((one) => one.value)];
  const marked = numbers.find(
    ({ words }) => /\.\d\d/.test(words) || numberIn(words) > (isShare(unit) ? 100 : 1000),
  );
  const other = compared.find((one) => contradicts(value, one));
  const isOfOneTime =
    !nation?.period || (period && isSamePeriod(period, dated(nation.period))) === true;
  const isOneSentence =
    own.map(printedAt).every(isCertainSentence) && !(printed.isAfterTear && opens === 0);
  const touched = numbers.find((one) => isTouched(one, passage));
  const found = `\`${value.words}\``;
  const doubts: readonly (readonly [boolean, string])[] = [
    [marked !== undefined, `\`${marked?.words ?? ''}\` may have a footnote mark run into it`],
    [
      elsewhere.test(opening) || anotherForce.test(section) || !isOfForce(statement, passage),
      `whose ${found} is cannot be told`,
    ],
    [!harmless.test(opening) && !isOfItself, `the words before ${found} may limit what it counts`],
    [isOfSome, `${found} may be of some cases or crimes only`],
    [!following.test(text.slice(end, end + 60)), `what ${found} counts goes on after it`],
    [
      takesBack.test(rest) || onAbove.test(passage.below ?? '') || isCaveat(below),
      `what is said after ${found} may limit it`,
    ],
    [!agreesWithCounts(statement), `${found} is not the share of the counts given`],
    [
      other !== undefined,
      `${found} against \`${other?.value.words ?? ''}\` contradicts \`${other?.words.replace(/^\W+/, '').trim() ?? ''}\``,
    ],
    [
      !isOfOneTime || (!period && namesTime.test(text.slice(0, own.at(-1)?.end))),
      `no period is certain for ${found}`,
    ],
    [!isOneSentence, `the sentence of ${found} is not whole, or has words of something else in it`],
    [touched !== undefined, `something unknown touches \`${touched?.words ?? ''}\``],
  ];
  return doubts.find(([isDoubtful]) => isDoubtful)?.[1];
}

/** The first words below a paragraph that compare nothing: where a page ends between them, both may be one paragraph. */
function saidBelow({ below = '', passage: { nextSection } }: PlainPassage): string {
  if (nextSection !== undefined) return '';
  const isComparison = ({ words }: Span) => pointsBack.test(words) && /\d/.test(words);
  return sentencesOf(below).find((sentence) => !isComparison(sentence))?.words ?? '';
}

function isAboutFigure({ words }: Span): boolean {
  return pointsBack.test(words) || isCaveat(words);
}

/** Tell whether the force is named before a figure, and England and Wales not before it; the sentence before may name it where a period is stated. */
function isOfForce({ start, end, period }: Statement, { text, sentences }: PlainPassage): boolean {
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const own = text.slice(sentences[first]?.start, end);
  const named =
    !period || force.test(own) ? own : text.slice(sentences[first - 1]?.start ?? 0, end);
  const subject = named.search(force);
  return subject >= 0 && !ofNation.test(named.slice(0, subject));
}

/** Tell whether the mark of a note, or a comma before its unit, may stand in the place of a digit. */
function isTouched({ start, end }: Span, { text, passage, printedOffset }: PlainPassage): boolean {
  const [from, to] = [printedOffset(start) - 1, printedOffset(end) + 1];
  const isMarked = passage.marks?.some((mark) => from <= mark && mark <= to) === true;
  return isMarked || partsFromUnit.test(text.slice(end, end + 40));
}

/** Words may say that the first number is less than the other where it is more, or the other way round. */
function contradicts({ words: own }: Span, { value, words }: Compared): boolean {
  const difference = numberIn(own) - numberIn(value.words);
  return (difference > 0 && less.test(words)) || (difference < 0 && more.test(words));
}

/** Check a share against the counts in its own sentence: 472 of 2,470 is 19.1 percent. */
function agreesWithCounts({ counts, value }: Statement): boolean {
  if (counts === undefined) return true;
  const share = (100 * numberIn(counts.smaller.words)) / numberIn(counts.larger.words);
  return Math.abs(share - numberIn(value.words)) <= 0.1;
}
