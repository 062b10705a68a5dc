import type { Span } from '../passage.ts';
import { periodIn } from './periods.ts';
import { letterOf, type Kind, type MeaningUnit } from './units-of-meaning.ts';

/** The names under which parts of a form are taken. */
const taken = {
  VALUE: { name: 'value', kind: 'number' },
  EARLIER: { name: 'earlier', kind: 'number' },
  WHOLE: { name: 'whole', kind: 'number' },
  PART: { name: 'part', kind: 'number' },
  UNIT: { name: 'unit', kind: 'unit' },
  CHANGE: { name: 'moved', kind: 'change' },
  UPORDOWN: { name: 'moved', kind: 'upOrDown' },
  AGAINST: { name: 'against', kind: 'against' },
  WHEN: { name: 'against', kind: 'when' },
} as const satisfies Record<string, { name: string; kind: Kind }>;

/** The units that a form took, by name. */
export type Taken = Partial<Record<(typeof taken)[keyof typeof taken]['name'], MeaningUnit>>;

/**
 * The sentences that state a figure, as sequences of units of meaning; `VALUE` is the figure.
 *
 * Periods, places, articles and commas may stand anywhere, and are not written down.
 */
export const statementForms = compiled('dg', [
  // there were 52.8 arrests for every 100 domestic abuse-related offences
  'there VALUE counted unit',
  // the force had 12.8 wanted records per 10,000 population
  'force have VALUE counted unit',
  // 16.1 investigations per 100 domestic abuse-related offences resulted in perpetrators being charged
  'VALUE uncertain unit outcome',
  // there were 20 charges per 100 …, for every 100 domestic abuse-related offences, 56.3 arrests were made
  'unit there? VALUE counted (be have)?',
  // the arrest rate for domestic abuse was 39.1 arrests per 100 …; … is very high, at 118.9 warrants per million population
  'name be (level at)? VALUE (counted|uncertain)? unit',
  // the force has a charged/summonsed rate of 15.7 per 100 …
  'force have level? name of VALUE (counted|uncertain)? unit',
  // the arrest rate decreased by 20.7 percent when compared to the 12 months to 30 June 2016 (from 40.9 arrests … to 32.4 arrests …)
  'name CHANGE (by number (unit|percent))? AGAINST open? from EARLIER counted? unit to VALUE counted? unit close?',
  // the force executed 64 European arrest warrants. This represents 75.4 warrants per million population
  'force did number counted stop link represents VALUE counted? unit',
  // the force arrested 2,470 foreign national offenders, but made only 472 referrals to … This represents a low compliance rate of 19.1 percent
  'force did WHOLE base also PART part stop? link represents level? name of VALUE unit',
  // 8.5 percent of cases resulted in a charged/summonsed outcome
  'VALUE unit of base outcome',
  // the proportion of offences that result in a charge or summons was 10.5 percent; … did not support police action – 19.3 percent –
  'rate of base outcome (be|dash be?) VALUE unit dash?',
  // investigates some crimes over the telephone (28 percent of the total recorded incidents …)
  'activity open VALUE unit of base close',
  // resolves a high proportion (45.1 percent) of calls by telephone
  'does level? rate open VALUE unit close of base outcome',
]);

const lead = '(close? comma? | close? stop link | comma? dash)';
const comparing = '(link|be|compare|to|level|rate|article){1,14}';
const figure = 'VALUE (counted|uncertain)? UNIT?';
const earlier = 'EARLIER (counted|uncertain)? UNIT?';

/** What may follow a statement at once: the figure for England and Wales. */
export const nationForms = compiled('dy', [
  // , compared with the England and Wales rate of 45.5 per 100 …
  `${lead} ${comparing} nation (rate|name) of ${figure} (WHEN|samePeriod)?`,
  // , which is above the rate for England and Wales of 10.2%
  `${lead} ${comparing} nationPlace comma? (of|link be) ${figure} (WHEN|samePeriod)?`,
  // . This compares with 46 groups per 1 million of the population across England and Wales
  `${lead} ${comparing} VALUE (counted|uncertain)? UNIT nationPlace (WHEN|samePeriod)?`,
  // . The equivalent figure across England and Wales is 30.3 percent
  `close? stop equivalent nationPlace be ${figure} (WHEN|samePeriod)?`,
]);

/** What may follow a statement at once: the figure of the year before. */
export const earlierForms = compiled('dy', [
  // . This is a decrease compared to the 12 months to 30 June 2016 when the rate was 46.0 arrests per 100 …
  `close? stop link be article CHANGE AGAINST comma? whenItWas ${earlier}`,
  // , down from 55.2 arrests per 100 … in the 12 months to 30 June 2016
  `comma? UPORDOWN ${earlier} WHEN`,
]);

/** What may follow a statement at once: a comparison with England and Wales that gives no figure. */
export const wordForms = compiled('dy', [`${lead} ${comparing} (nationPlace|nation) rate?`]);

/** Compile forms into regular expressions over the letters of kinds. */
function compiled(flags: 'dg' | 'dy', forms: readonly string[]): RegExp[] {
  return forms.map(
    (form) => new RegExp(form.replace(/[A-Za-z]+/g, lettersOf).replaceAll(' ', ''), flags),
  );
}

function lettersOf(word: string): string {
  if (!(word in taken)) return letterOf(word);
  const { name, kind } = taken[word as keyof typeof taken];
  return `(?<${name}>${letterOf(kind)})`;
}

/** Write units as the letters of their kinds. */
export function lettersIn(units: readonly MeaningUnit[]): string {
  return units.map(({ kind }) => letterOf(kind)).join('');
}

/** Collect the units that a form took, which matched the letters of `units`. */
export function unitsTaken(match: RegExpExecArray, units: readonly MeaningUnit[]): Taken {
  const places = Object.entries(match.indices?.groups ?? {});
  return Object.fromEntries(
    places.flatMap(([name, place]: [string, [number, number] | undefined]) =>
      place ? [[name, units[place[0]]]] : [],
    ),
  );
}

/** A figure of the year before, with its period and the words for the change since. */
export interface Earlier {
  value: Span;
  period: Span;
  moved: string;
}

/** The figure of the year before among the units that a form took. */
export function earlierAmong({ earlier, against, moved }: Taken): Earlier | undefined {
  return (
    earlier && against && moved && { value: earlier, period: periodIn(against), moved: moved.words }
  );
}
