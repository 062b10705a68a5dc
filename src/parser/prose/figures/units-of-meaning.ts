import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import { measureOf, number, percent } from './measures.ts';
import type { Span } from '../passage.ts';
import { periodLeads, periodWords } from './periods.ts';

/** One unit of meaning in a sentence: a number, a unit, a period, the nation … or any other word. */
export interface MeaningUnit extends Span {
  kind: Kind;
}

/** The kinds that every sentence may have, each with its pattern; the first that fits is taken. */
const general = {
  nationPlace: '(?:for|across|in) england and wales',
  nation: 'england and wales',
  samePeriod: '(?:in|over|for|during) the same period',
  place: "(?:recorded )?(?:by|in|for) the force|the force's",
  equivalent: 'the (?:equivalent|corresponding) (?:rate|figure|proportion)',
  whenItWas: 'when the (?:rate|figure|proportion) was',
  number,
  percent,
  force: 'the force',
  there: 'there (?:were|was)',
  have: '(?:had|has)(?: mapped)?|made|was(?: actively)? (?:managing|monitoring|investigating|disrupting, investigating or monitoring)',
  represents: 'represents|equates to',
  also: '(?:but|and)(?: it)? made|[.] of these,?',
  upOrDown: '(?:down|up) from',
  rate: '(?:(?:compliance|arrest|charge|average|overall) )?(?:rate|average|figure|proportion|percentage)',
  level: '(?:(?:very|relatively) )?(?:high|low)',
  be: 'was|were|is|are',
  change:
    'decreased|fell|reduced|dropped|declined|increased|rose|decrease|reduction|fall|drop|increase|rise',
  link: 'this|these|it|that|which',
  from: 'from',
  to: 'to(?! the\\b)',
  by: 'by',
  at: 'at',
  of: 'of',
  compare:
    'also|slightly|notably|significantly|considerably|much|just|broadly|well|higher|lower|compared|compares|comparison|with|to|than|above|below|in|line|similar|against',
  article: 'the|an|a|its',
  only: 'only|recorded',
  comma: ',',
  open: '\\(',
  close: '\\)',
  dash: '-(?= |$)',
  colon: '[:;]',
  stop: '[.?!]',
} as const;

type GeneralKind = keyof typeof general;
/** The kinds whose words each figure has for itself; the order is that in which they are tried. */
const ownKinds = [
  'against',
  'when',
  'outcome',
  'activity',
  'aside',
  'part',
  'name',
  'base',
  'does',
  'did',
  'counted',
  'uncertain',
  'unit',
] as const;

export type Kind = GeneralKind | (typeof ownKinds)[number] | 'word';

const kinds: readonly Kind[] = [...ownKinds, ...(Object.keys(general) as GeneralKind[]), 'word'];

/** These end where they end; any other unit ends with its word. */
const punctuation: ReadonlySet<Kind> = new Set([
  'also',
  'comma',
  'open',
  'close',
  'dash',
  'colon',
  'stop',
  'word',
]);

/** A letter for each kind, so that a sentence is a word over kinds, and a form a regular expression. */
export function letterOf(kind: string): string {
  const at = kinds.findIndex((known) => known === kind);
  if (at < 0) throw new Error(`No unit of meaning is called \`${kind}\``);
  return String.fromCharCode(0x4e00 + at);
}

/** Build what reads a plain text into the units of meaning that matter for one figure. */
export function meaningReader({
  unit,
  wording,
}: NarrativeFigureDefinition): (plain: string) => MeaningUnit[] {
  const period = periodWords[wording.period];
  const { most: _most, clues: _clues, narrowedBy: _narrowedBy, period: _period, ...own } = wording;
  const patterns: Partial<Record<Kind, string>> = {
    ...general,
    ...own,
    against: `(?:when )?compared (?:to|with) (?:the )?${period}`,
    when: `${periodLeads[wording.period]}${period}`,
    unit: measureOf(unit),
    word: "[\\p{L}\\p{N}'/-]+|\\S",
  };
  const tried = kinds.filter((kind) => patterns[kind] !== undefined);
  const alternatives = tried.map((kind) => {
    const end = punctuation.has(kind) ? '' : "(?![\\p{L}\\p{N}'])";
    return `((?:${patterns[kind] ?? ''})${end})`;
  });
  const pattern = new RegExp(alternatives.join('|'), 'giu');
  return (plain) => [...plain.matchAll(pattern)].map((match) => asUnit(match, tried));
}

function asUnit(match: RegExpExecArray, tried: readonly Kind[]): MeaningUnit {
  const [words] = match;
  // From the end, since most words are no more than words, which are tried last.
  const group = match.findLastIndex((found: string | undefined) => found !== undefined);
  const kind = tried[group - 1] ?? 'word';
  return { kind, start: match.index, end: match.index + words.length, words };
}
