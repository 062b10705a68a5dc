import { anyMonth } from '../../../period/months.ts';
import { isShare, type Unit } from '../../../programme/metrics.ts';
import type {
  FigureWording,
  NarrativeFigureDefinition,
} from '../../../programme/narrative-figures.ts';
import { remembering } from '../../remembering.ts';

const people = '(?:of )?(?:the )?(?:population|people)';
const percent = '%|per[- ]?cent';
/** What follows a number and its noun. */
const units: Partial<Record<Unit, string>> = {
  percent,
  'percent-of-outcomes': percent,
  'per-100-domestic-abuse-offences':
    '(?:per|for every) 100 domestic abuse(?:[- ]{1,2}related)? (?:offences|crimes)',
  'per-million-population': `(?:per|for every) (?:(?:(?:1|one|a) )?million|1,000,000) ${people}`,
  'per-10000-population': `(?:per|for every) (?:10,000|ten thousand) ${people}`,
};

const monthAndYear = `(?:${anyMonth.toLowerCase()}) (?:19|20)\\d\\d(?!\\d)`;
/** How sentences word a span (`12 months to 30 June 2017`) and a point (`1 July 2017`), and what leads to either. */
const periods: Record<FigureWording['period'], { words: string; lead: string }> = {
  span: {
    words: `(?:(?:12|twelve)[- ]months|year) (?:to|ending|ended|up to) (?:\\d{1,2}|the end of) ${monthAndYear}`,
    lead: '(?<=\\b(?:in|over|for|during|within|throughout) the )',
  },
  point: {
    words: `(?:\\d{1,2} )?${monthAndYear}`,
    lead: '(?:(?<=\\b(?:in|on|at) )|as (?:of|at) )',
  },
};

/** Words of every figure's sentences, each under the letter that stands for it in their forms. */
const general = {
  /** England and Wales, whose the next number is. */
  E: 'england and wales(?: as a whole)?(?: (?:rate|average|figure|proportion))?',
  /** The period of the number beside it. */
  s: '(?:in|over|for|during) the same period',
  /** What compares two figures. */
  k: 'also|slightly|notably|significantly|considerably|much|just|broadly|well|(?:high|low)er(?: than)?|compare[sd]?(?: to| with)?|than|above|below|in line with|similar to|against|equivalent|corresponding|when',
  C: 'decreased?|fell|reduced|dropped|declined|increased?|rose|reduction|fall|drop|rise|down|up',
  F: 'from',
  T: 'to',
  t: 'of these',
  q: 'some',
  y: 'by(?! the force)',
  f: "the force(?:'s)?",
} as const;

/** Words that change nothing, wherever they stand; the first ones open a sentence. */
const idle = [
  '^(?:(?:however|moreover|similarly|also|overall|in addition),|(?:we|hmicfrs) (?:(?:is|are|was|were) pleased to )?(?:found|finds?|notes?|noted) that)',
  'there|was|were|is|are|be|had|has|made|mapped|managing|monitoring|(?:actively )?disrupting, investigating or monitoring',
  'recorded|represents|equates to|an?|the|its|only|of|at|(?:by|in|for|across)(?= (?:the force|england and wales))',
  'which|this|that|it|and|but|rates?|figure|proportion|percentage|very|relatively|high|low|[()]|[,-](?= |$)',
].join('|');

/** A number that stands alone: no price, no part of a longer one or of a date, and none with the mark of a note in it. */
const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4})(?:\\.\\d)?(?=[ );%]|$)';

/** What reads the sentences of one figure. */
export interface FigureReader {
  definition: NarrativeFigureDefinition;
  isShare: boolean;
  /** The words of its unit, without which no passage states it. */
  unit: RegExp;
  /** A word of a sentence in small letters: each group is of the kind at its place; then come a colon or semicolon, and an unknown word. */
  words: RegExp;
  kinds: string;
  /** Tell whether words speak of the figure, or their letters where a line or a converter broke them: `reof fended`. */
  hasClues: (said: string) => boolean;
}

/** What reads each figure of a programme's prose, built once for each programme. */
export const figureReadersOf = remembering(
  (definitions: readonly NarrativeFigureDefinition[]): readonly FigureReader[] =>
    definitions.map(readerOf),
);

function readerOf(definition: NarrativeFigureDefinition): FigureReader {
  const { clues, period, ...wording } = definition.wording;
  const clueLetters = clues.map(
    ({ source, flags }) => new RegExp(source.replaceAll(/\\b| /g, ''), flags),
  );
  const unit = units[definition.unit] ?? '(?!)';
  const when = periods[period];
  const own = {
    a: `(?<=compared (?:to|with) (?:the )?)${when.words}`,
    ...{ w: `${when.lead}${when.words}`, u: unit, P: percent, o: wording.outcome, N: wording.name },
    ...{ p: wording.part, c: wording.counted, x: wording.uncertain, b: wording.base },
    ...{ d: wording.does, D: wording.did, n: number },
  };
  const kinds = Object.entries({ ...own, ...general }).filter(
    ([, pattern]) => pattern !== undefined,
  );
  const leads = `(?:in|for|over|during|within|throughout|on|at)(?= (?:the )?${when.words})`;
  const ignored = [wording.aside, leads, idle].filter(Boolean).join('|');
  const ending = "(?<=\\W)|(?![\\w'/-])";
  return {
    definition,
    isShare: isShare(definition.unit),
    unit: new RegExp(unit, 'i'),
    kinds: kinds.map(([kind]) => kind).join(''),
    words: new RegExp(
      `(?:${kinds.map(([, pattern = '']) => `(${pattern})`).join('|')}|(?:${ignored}))(?:${ending})|([;:])|([^ ]+)`,
      'g',
    ),
    hasClues: (said) => {
      if (clues.every((clue) => clue.test(said))) return true;
      const letters = said.replace(/[^a-z]+/gi, '');
      return clueLetters.every((clue) => clue.test(letters));
    },
  };
}
