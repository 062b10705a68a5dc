import type { Span } from './units-of-meaning.ts';
import type { SentenceSpan } from '../sentences.ts';

/** What stands beside a figure: the report's words of comparison, and the sentences that qualify it. */
export interface Beside {
  comparison?: Span;
  caveats: readonly SentenceSpan[];
  /** The first and last character of everything that belongs to the figure. */
  start: number;
  end: number;
}

const degree =
  '(?:(?:very|relatively|slightly|broadly|notably|significantly|considerably|much|just|well) )?';
const nationalRate =
  '(?:the |an )?(?:rates? (?:for|in|across) England and Wales(?: as a whole)?|England and Wales(?: (?:rate|average|figure|proportion))?)';
/** Examples: `below the rate for England and Wales`, `one of the lowest rates for forces in England and Wales`, `very high`. */
const comparison = new RegExp(
  [
    `\\b${degree}(?:above|below|higher than|lower than|in line with|similar to|comparable (?:to|with)) ${nationalRate}`,
    `\\b${degree}(?:high|low)(?:er|est)? compared (?:to|with) ${nationalRate}(?! (?:\\w+ )?(?:rate )?of \\d)`,
    `\\b(?:higher|lower) in the force than (?:in|across) England and Wales`,
    `\\bone of the (?:lowest|highest) (?:rates|figures|proportions)(?: (?:for forces )?(?:in|across) England and Wales)?`,
    `\\ban? ${degree}(?:high|low) (?:compliance |arrest |charge )?(?:rate|proportion|number|figure)\\b`,
    `(?<= (?:is|was) )${degree}(?:high|low)(?=, at )`,
  ].join('|'),
  'gi',
);
/** A sentence that speaks of the figure before it. */
const pointsBack = /^(?:This|These|That|Those|It)\b/;
/** A sentence that qualifies the figure before it: it points back, names it, or tells how it is recorded or counted. */
const speaksOfIt =
  /^(?:This|These|That|Those)\b|\b(?:this|the) (?:figure|rate|proportion)\b|\barrest rate\b|^(?:Early |Initial )?(?:[Ff]indings|[Rr]esearch|[Aa]nalysis)\b|\b(?:data|record(?:s|ed|ing)?|count(?:s|ed)?|outcomes|cohorts?)\b/;
/** Words that limit what a figure shows. */
const qualifies =
  /\b(?:may|might|not necessarily|not clear|unclear|reflection|reflects?|due to|owing to|because|indicates?|accuracy|accurate|caution|believes|wrongly|differently|in different ways|do not all|can change|hard to compare|affects?)\b/;

/** Find the words of comparison and the caveats of a figure that the sentences from `start` to `end` state. */
export function readBeside(
  plain: string,
  sentences: readonly SentenceSpan[],
  { start, end, clues }: { start: number; end: number; clues: readonly RegExp[] },
): Beside {
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  const stating = sentences.slice(first, last + 1);
  const next = sentences[last + 1];
  const following = next && pointsBack.test(wordsOf(plain, next)) ? next : undefined;
  const preceding = precedingOf(plain, sentences[first - 1], clues);
  const found =
    firstIn(plain, stating, end) ??
    (following && firstIn(plain, [following])) ??
    (preceding && firstIn(plain, [preceding]));
  const reachesOn = found && following && found.start >= following.start;
  const from = last + (reachesOn ? 2 : 1);
  const caveats = sentences.slice(from, countCaveats(plain, sentences, from));
  return {
    ...(found && { comparison: found }),
    caveats,
    start: Math.min(
      stating[0]?.start ?? start,
      found?.start === undefined ? start : sentenceAt(sentences, found.start).start,
    ),
    end: caveats.at(-1)?.end ?? (reachesOn ? following.end : (stating.at(-1)?.end ?? end)),
  };
}

/** The sentence before, where it has the same subject; what stands before a number in it may be of that number. */
function precedingOf(
  plain: string,
  before: SentenceSpan | undefined,
  clues: readonly RegExp[],
): SentenceSpan | undefined {
  if (before === undefined) return undefined;
  const all = wordsOf(plain, before).split(' ');
  const numbers = all.slice(0, all.findLastIndex((word) => /\d/.test(word)) + 1);
  const rest = { start: before.start + numbers.join(' ').length, end: before.end };
  const words = wordsOf(plain, rest);
  return !/\d/.test(words) && clues.every((clue) => clue.test(words)) ? rest : undefined;
}

function countCaveats(plain: string, sentences: readonly SentenceSpan[], from: number): number {
  let to = from;
  for (; to < sentences.length; to += 1) {
    const sentence = sentences[to];
    const words = sentence ? wordsOf(plain, sentence) : '';
    if (!speaksOfIt.test(words) || !qualifies.test(words)) break;
  }
  return to;
}

function firstIn(
  plain: string,
  within: readonly SentenceSpan[],
  until = Number.POSITIVE_INFINITY,
): Span | undefined {
  const start = within[0]?.start ?? 0;
  const end = Math.min(within.at(-1)?.end ?? 0, until);
  const words = plain.slice(start, Math.max(end, start));
  const match = words.matchAll(comparison).next().value;
  if (!match) return undefined;
  const at = start + match.index;
  return { start: at, end: at + match[0].length, words: match[0] };
}

function sentenceAt(sentences: readonly SentenceSpan[], offset: number): SentenceSpan {
  return sentences.find(({ end }) => end > offset) ?? { start: offset, end: offset };
}

function wordsOf(plain: string, { start, end }: SentenceSpan): string {
  return plain.slice(start, end);
}
