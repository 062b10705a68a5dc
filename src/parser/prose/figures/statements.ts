import type { Span, Stretch } from '../../sentences/passage.ts';
import { dated, isSamePeriod, type DatedSpan } from './periods.ts';
import type { Token } from './tokens.ts';
import type { FigureReader } from './vocabulary.ts';

/** What the prose states of one figure, as it stands in a plain passage. */
export interface Statement extends Stretch {
  /** Where the comparisons end that follow it. */
  until: number;
  reader: FigureReader;
  value: Span;
  /** Its own, or the one that it goes on with. */
  period: DatedSpan | undefined;
  /** Its sentences name no other period for it and for England and Wales. */
  isOfOneTime: boolean;
  /** What it is a share or a rate of. */
  base: Span | undefined;
  /** The counts of which the value is the share: 472 of 2,470. */
  larger: Span | undefined;
  smaller: Span | undefined;
  nation: Span | undefined;
  /** The figure of an earlier year, its period, and the word that says which is more. */
  earlier: Span | undefined;
  against: Span | undefined;
  change: Span | undefined;
}

/**
 * The sentences that state a figure, of the letters of its vocabulary; some are taken, as `value`. The force and periods
 * may stand anywhere, and are not written down.
 */
const statements = [
  // the force executed 64 European arrest warrants. This represents 75.4 warrants per million population
  'D n c [.]? value:n c? u',
  // the force arrested 2,470 foreign national offenders, but made only 472 referrals to … This represents a low compliance rate of 19.1 percent
  'D larger:n base:b [.]? t? smaller:n p [.]? N value:n u',
  // there were 52.8 arrests for every 100 domestic abuse-related offences
  'value:n c u',
  // 16.1 investigations per 100 domestic abuse-related offences resulted in perpetrators being charged
  'value:n x u o',
  // for every 100 domestic abuse-related offences, 56.3 arrests were made
  'u value:n c',
  // the arrest rate for domestic abuse was 39.1 arrests per 100 …; the force has a charged/summonsed rate of 15.7 per 100 …
  'N value:n [cx]? u',
  // the arrest rate decreased by 20.7 percent when compared to the 12 months to 30 June 2016 (from 40.9 arrests … to 32.4 arrests …)
  'N change:C (y n[uP])? k* against:a F earlier:n c? u T value:n c? u',
  // 8.5 percent of cases resulted in a charged/summonsed outcome
  'value:n u base:b o',
  // the proportion of offences that result in a charge or summons was 10.5 percent
  'base:b o value:n u',
  // investigates some crimes over the telephone (28 percent of the total recorded incidents …)
  'd q? b o value:n u base:b',
  // resolves a high proportion (45.1 percent) of calls by telephone
  'd value:n u base:b o',
];

/** What may follow a statement: words, the figure of the year before, and at last that for England and Wales, each in two ways. */
const comparisons = [
  // , which is above the England and Wales rate
  '[.]? k+ E',
  // . This is a decrease compared to the 12 months to 30 June 2016 when the rate was 46.0 arrests per 100 …
  '[.]? k* change:C k* against:a k* earlier:n c? u',
  // , down from 55.2 arrests … in the 12 months to 30 June 2016
  'change:C F earlier:n c? u',
  // , compared with the England and Wales rate of 45.5 per 100 …; . The equivalent figure across England and Wales is 30.3 percent
  '[.]? k+ E N? nation:n [cx]? UNIT s?',
  // . This compares with 46 groups per 1 million of the population across England and Wales
  '[.]? k+ nation:n [cx]? u E s?',
];

/** The whole of the sentences: what ends with a colon leads in, and what begins with a semicolon says something else. */
function sentenceOf(form: string, isShare: boolean): RegExp {
  const all = comparisons.map((part, at) => `(?:${patternOf(part, at)})?`).join('');
  const source = `(?<=^|[.])([^.]*:)?(?<start>)${patternOf(form)}(?<end>)${all}(?<until>)(;[^.]*)?(?=[.])`;
  return new RegExp(source.replaceAll('UNIT', isShare ? 'u' : 'u?'), 'dg');
}

/** Build a pattern of letters; the names of what comparisons take are told apart by a number. */
function patternOf(form: string, at?: number): string {
  return form
    .replace(/\b([a-z]+):(.)/g, (_part, name: string, letter: string) => {
      return `(?<${name}${String(at ?? '')}>${letter})`;
    })
    .replaceAll(' ', '');
}

const [ofRates = [], ofShares = []] = [false, true].map((isShare) =>
  statements.map((form) => sentenceOf(form, isShare)),
);

/** What a rate is counted by: the last words of its unit. */
const baseOfRate =
  /(?:domestic abuse(?:[- ]{1,2}related)? (?:offences|crimes)|population|people)$/i;

/** Find what the words of a passage state of one figure; of forms that read one number the first counts. */
export function findStatements(all: readonly Token[], reader: FigureReader): Statement[] {
  const tokens = all.filter(({ kind }) => kind !== 'w' && kind !== 'f');
  const periods = all.filter(({ kind }) => kind === 'w');
  const letters = tokens.map(({ kind }) => kind).join('');
  const found = (reader.isShare ? ofShares : ofRates).flatMap((form) =>
    [...letters.matchAll(form)].map((match) => statementOf(match, tokens, periods)),
  );
  const byValue = new Map(found.toReversed().map((one) => [one.value.start, one]));
  return [...byValue.values()].map((one) => ({ ...one, reader }));
}

function statementOf(
  { indices }: RegExpExecArray,
  tokens: readonly Token[],
  periods: readonly Token[],
): Omit<Statement, 'reader'> {
  const places: [string, [number, number] | undefined][] = Object.entries(indices?.groups ?? {});
  const at = (name: string) => places.find(([key]) => key === name)?.[1]?.[0] ?? 0;
  const taken = (name: string) => {
    const place = places.find(([key, found]) => found && key.replace(/\d$/, '') === name)?.[1];
    return place && tokens[place[0]];
  };
  const start = tokens[at('start') - 1]?.end ?? 0;
  const [end = 0, until = 0] = [at('end'), at('until')].map((place) => tokens[place]?.start);
  const [value, nation, earlier] = ['value', 'nation', 'earlier'].map(taken);
  const own = periods.filter((one) => start <= one.start && one.start < end);
  const after = periods.filter((one) => end <= one.start && one.start < until);
  const isOfEarlier = ({ start: place }: Span) =>
    earlier !== undefined && earlier.start >= end && (!nation || place < nation.start);
  const period = own[0] && dated(own[0]);
  const words = tokens.slice(at('start'), at('end'));
  return {
    ...{ start, end, until, nation, earlier, period },
    value: value ?? { start, end, words: '' },
    isOfOneTime: [...own, ...after.filter((one) => !isOfEarlier(one))].every(
      (one) => period && isSamePeriod(dated(one), period),
    ),
    base: taken('base') ?? baseOf(words.find(({ kind }) => kind === 'u')),
    larger: taken('larger'),
    smaller: taken('smaller'),
    against: taken('against') ?? after.find(isOfEarlier),
    change: taken('change'),
  };
}

function baseOf(unit: Span | undefined): Span | undefined {
  const words = unit && baseOfRate.exec(unit.words)?.[0];
  return words === undefined || !unit
    ? undefined
    : { start: unit.end - words.length, end: unit.end, words };
}
