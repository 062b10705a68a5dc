import { anyMonth } from '../../../period/months.ts';
import type { Statement } from './find-statements.ts';
import { mayHoldFootnoteMark, numberIn } from './measures.ts';
import type { PlainPassage } from '../plain-passage.ts';

/** Words before a statement that give it to somebody else, or make it no fact. */
const elsewhere =
  /\bEngland\b|\bWales\b|\bnation(?:al|ally)\b(?! police| crime)|\bforces\b|\bregion|\baverag|\btarget|\baim|\bpredict|\bexpect|\bif\b|\bneighbour|\bsimilar\b|[A-Z][a-z]+ (?:Police|Constabulary)\b/;
const anotherPlace = new RegExp(
  `\\b(?:[Ii]n|[Aa]cross|[Aa]t|[Ww]ithin|[Bb]y|[Ff]or) (?!(?:${anyMonth})\\b)[A-Z][a-z]{2,}`,
);
/**
 * What may open the sentence of a statement: nothing, the force whose activity it is, who found it, a word that carries
 * on, or a clause that has ended. Any other words may say that only some are counted: `For male victims,`.
 */
const harmless =
  /^(?:|the force |(?:However|Moreover|Similarly|Also|Overall|In addition), |(?:We|HMICFRS|It|Data|The force) [^,]* that |.*[:;] )$/is;
/** What may follow a statement: its end, or words that compare it; any other may take a part of it back: `, excluding …`. */
const following =
  /^(?:$|[.;:)]|,? (?:is|was|which|and|down|up|compared|when compared|against|higher|lower|above|below|similar|in line|(?:slightly|much|well) [a-z]+)(?= )|,? (?:in|over|for|during) the same period)/;
const force = /\bthe force\b/i;

/** Say why a statement is not certain, or nothing where it is; the period is looked at elsewhere. */
export function doubtAbout(
  statement: Statement,
  { text, sentences }: PlainPassage,
): string | undefined {
  const first = sentences.findIndex((sentence) => sentence.end > statement.start);
  const start = sentences[first]?.start ?? 0;
  const opening = text.slice(start, statement.start);
  const before = text.slice(sentences[first - 1]?.start ?? start, statement.end);
  const after = text.slice(statement.end, statement.end + 40);
  const upToHere = text.slice(Math.max(0, statement.end - 2000), statement.end);
  const printed = statement.value.words;
  if (mayHoldFootnoteMark(printed, statement.definition.wording.most)) {
    return `\`${printed}\` may have a footnote mark run into it`;
  }
  if (statement.definition.wording.narrowedBy?.test(upToHere) === true) {
    return `\`${printed}\` may be about one kind of crime only`;
  }
  if (elsewhere.test(opening) || anotherPlace.test(opening) || !force.test(before)) {
    return `whose \`${printed}\` is cannot be told`;
  }
  if (!harmless.test(opening)) return `the words before \`${printed}\` may limit what it counts`;
  if (!following.test(after)) return `what \`${printed}\` counts goes on after it`;
  return agreesWithCounts(statement)
    ? undefined
    : `\`${printed}\` is not the share of the counts given`;
}

/** Check a share against the counts in its own sentence: 472 of 2,470 is 19.1 percent. */
function agreesWithCounts({ counts, value }: Statement): boolean {
  if (counts === undefined) return true;
  const share = (100 * numberIn(counts.part)) / numberIn(counts.whole);
  return Math.abs(share - numberIn(value.words)) <= 0.1;
}
