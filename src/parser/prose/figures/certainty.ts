import { anyMonth } from '../../../period/months.ts';
import { isShare } from '../../../programme/metrics.ts';
import { damagedAmong } from '../damaged-numbers.ts';
import type { Span } from '../../sentences/passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { isCertainSentence } from '../../sentences/certain-wording.ts';
import { speaksOfTime } from './inherited-period.ts';
import { numberIn } from './measures.ts';
import { dated, isSamePeriod } from './periods.ts';
import { pointsBack } from './sentences-beside.ts';
import type { Compared, Statement } from './statements.ts';

/** Words before a statement that give it to somebody else, or make it no fact. */
const elsewhere =
  /\bEngland\b|\bWales\b|\bnation(?:al|ally)\b(?! police| crime)|\bforces\b|\bregion|\baverag|\btarget|\baim|\bpredict|\bexpect|\bif\b|\bneighbour|\bsimilar\b/;
/** Another force than the report's; so a section may be about one. */
const anotherForce = /[A-Z][a-z]+ (?:Police|Constabulary)\b/;
const anotherPlace = new RegExp(
  `\\b(?:[Ii]n|[Aa]cross|[Aa]t|[Ww]ithin|[Bb]y|[Ff]or) (?!(?:${anyMonth})\\b)[A-Z][a-z]{2,}`,
);
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
/** Words before a share that make it one of a sample, or of a part of the force: `We reviewed 20 cases`, `a pilot in one district`. */
const ofSome =
  /\bsampl|\bpilot|\btrial(?:s|l?ed)?\b|\bone (?:\w+ )?(?:area|borough|city|district|division|town)\b|\b(?:we|HMICFRS|inspectors) (?:\w+ )?(?:reviewed|examined|looked at|assessed|audited|analysed|checked) (?:\w+ ){0,3}(?:\d+|cases|crimes|files|incidents|investigations|records)\b/i;
/** The sentence of a figure that names no time names the force itself; elsewhere the one before it may, but as its subject. */
const force = /\bthe force\b/i;
const ofNation = /\b(?:England|Wales|[Nn]ationally|national(?! police| crime))\b/;

/** Words that say of one figure that it is less or more than another. */
const less = /\b(?:below|lower than|decrease|reduction|fall|fell|drop|declined|reduced|down)/i;
const more = /\b(?:above|higher than|increase|rise|rose|up)/i;

/** What may be wrong with a statement, and how it is told. */
type Doubt = readonly [isDoubtful: boolean, why: string];

/** Say why a statement is not certain, before its comparisons are read; nothing where it is. */
export function doubtAbout(statement: Statement, passage: PlainPassage): string | undefined {
  const { start, end, value, reader, period } = statement;
  const { text, sentences } = passage;
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const own = sentences[first]?.start ?? 0;
  const opening = text.slice(own, start);
  const isNamed = !period || force.test(text.slice(own, end));
  const named = text.slice(isNamed ? own : (sentences[first - 1]?.start ?? own), end);
  const subject = named.search(force);
  const { unit, wording } = reader.definition;
  const { narrowedBy, clues } = wording;
  const isOfSome = isShare(unit) && ofSome.test(text.slice(0, own));
  const isNarrowed = narrowedBy?.test(text.slice(Math.max(0, end - 2000), end)) === true;
  const isElsewhere =
    elsewhere.test(opening) ||
    anotherForce.test(opening) ||
    anotherForce.test(passage.section) ||
    anotherPlace.test(opening) ||
    subject < 0 ||
    ofNation.test(named.slice(0, subject));
  const isHarmless =
    harmless.test(opening) || (/[:;] $/.test(opening) && clues.every((clue) => clue.test(opening)));
  const printed = value.words;
  return firstOf([
    doubtAboutMark(statement, value),
    [isNarrowed, `\`${printed}\` may be about one kind of crime only`],
    [isElsewhere, `whose \`${printed}\` is cannot be told`],
    [!isHarmless, `the words before \`${printed}\` may limit what it counts`],
    [isOfSome, `\`${printed}\` may be of some cases only`],
    [!following.test(text.slice(end, end + 60)), `what \`${printed}\` counts goes on after it`],
    [isTakenBack(statement, passage), `what is said after \`${printed}\` may limit it`],
    [!agreesWithCounts(statement), `\`${printed}\` is not the share of the counts given`],
    [!period && speaksOfTime(statement, passage), `no period is certain for \`${printed}\``],
  ]);
}

/** Tell whether the rest of the sentence, or a next one that points back, takes a part of the figure away. */
function isTakenBack({ end }: Statement, { text, sentences }: PlainPassage): boolean {
  const at = sentences.findIndex((sentence) => sentence.end >= end);
  const next = sentences[at + 1]?.words ?? '';
  return (
    takesBack.test(text.slice(end, sentences[at]?.end)) ||
    (pointsBack.test(next) && takesBack.test(next))
  );
}

/** Say why the numbers of a statement and of its comparisons, or their sentences, cannot be relied on; nothing where they can. */
export function doubtAboutNumbers(statement: Statement, passage: PlainPassage): string | undefined {
  const { value, period, nation, earlier } = statement;
  const [own, other = ''] = [value.words, nation?.value.words];
  const isOfOneTime =
    !nation?.period || (period && isSamePeriod(period, dated(nation.period))) === true;
  const isRepeated =
    nation && numberIn(own) === numberIn(other) && !/\b(?:in line|similar)\b/i.test(nation.words);
  const compared = [nation, earlier].filter((one) => one !== undefined);
  const sentences = passage.sentences.filter(
    ({ start, end }) => end > statement.start && start < statement.end,
  );
  const damaged = damagedAmong([value, ...compared.map((one) => one.value)], passage);
  return firstOf([
    ...compared.map((one) => doubtAboutMark(statement, one.value)),
    [!isOfOneTime, `\`${other}\` for England and Wales is for another period`],
    ...compared.map((one) => doubtAboutOrder(own, one)),
    [isRepeated === true, `\`${own}\` is compared with itself, as by a line that stands twice`],
    [
      !sentences.map(passage.printedAt).every(isCertainSentence),
      `the sentence of \`${own}\` is not whole, or has words of something else in it`,
    ],
    [
      passage.passage.isAfterTear === true && sentences[0]?.start === 0,
      `the sentence of \`${own}\` may begin before its paragraph`,
    ],
    [damaged !== undefined, `something unknown touches \`${damaged ?? ''}\``],
  ]);
}

function firstOf(doubts: readonly Doubt[]): string | undefined {
  return doubts.find(([isDoubtful]) => isDoubtful)?.[1];
}

/** No report prints these figures with more than one decimal, or larger than `most`. */
function doubtAboutMark({ reader }: Statement, { words }: Span): Doubt {
  const isMarked = /\.\d\d/.test(words) || numberIn(words) > reader.definition.wording.most;
  return [isMarked, `\`${words}\` may have a footnote mark run into it`];
}

/** Check a share against the counts in its own sentence: 472 of 2,470 is 19.1 percent. */
function agreesWithCounts({ counts, value }: Statement): boolean {
  if (counts === undefined) return true;
  const share = (100 * numberIn(counts.smaller.words)) / numberIn(counts.larger.words);
  return Math.abs(share - numberIn(value.words)) <= 0.1;
}

/** Words may say that the first number is less than the other where it is more, or the other way round. */
function doubtAboutOrder(own: string, { value: { words: other }, words }: Compared): Doubt {
  const difference = numberIn(own) - numberIn(other);
  const isContradicted =
    (difference > 0 && less.test(words)) || (difference < 0 && more.test(words));
  return [
    isContradicted,
    `\`${own}\` against \`${other}\` contradicts \`${words.replace(/^\W+/, '').trim()}\``,
  ];
}
