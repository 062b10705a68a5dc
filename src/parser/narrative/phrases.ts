import type { Unit } from '../../programme/metrics.ts';

/** Units in which the prose states its figures. */
export type NarrativeUnit = Extract<
  Unit,
  | 'percent'
  | 'percent-of-outcomes'
  | 'per-100-domestic-abuse-offences'
  | 'per-million-population'
  | 'per-10000-population'
>;

/** How the prose words a period: a span (`12 months to 30 June 2017`) or a point (`as of 1 July 2017`). */
export type PeriodKind = 'span' | 'point';

/** A number that stands alone: not the rest of a longer one, of a date or of a price. */
const number =
  '(?<![\\d.,£$-])(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6})(?:\\.\\d{1,4})?(?![\\d]|[.,]\\d)';

/** A month is checked where a period is taken: its names would make every pattern long. */
const monthAndYear = '[a-z]{3,9} (?:19|20)\\d\\d(?!\\d)';
const span = `(?:(?:12|twelve)[- ]months|year) (?:to|ending|ended|up to) (?:\\d{1,2}|the end of) ${monthAndYear}`;

/** The words of a period, without the preposition that says nothing of their kind. */
const periods: Record<PeriodKind, string> = {
  span,
  point: `(?:as (?:of|at) )?(?:\\d{1,2} )?${monthAndYear}`,
};

const periodLeads: Record<PeriodKind, string> = {
  span: '(?:in|over|for|during|within|throughout) the ',
  point: '(?:in (?!\\d)|(?:on|at|by) |(?=as ))',
};

/** Example: `domestic abuse-related offences`. */
const domesticAbuseOffences = 'domestic abuse(?:[- ]{1,2}related)? (?:offences|crimes)';
const people = '(?:of )?(?:the )?(?:population|people)';

/** What follows a number and its noun. A percent sign may follow without a space. */
const units: Record<NarrativeUnit, string> = {
  percent: '(?: ?%| per[- ]?cent)',
  'percent-of-outcomes': '(?: ?%| per[- ]?cent)',
  'per-100-domestic-abuse-offences': ` (?:per|for every) 100 ${domesticAbuseOffences}`,
  'per-million-population': ` (?:per|for every) (?:(?:(?:1|one|a) )?million|1,000,000) ${people}`,
  'per-10000-population': ` (?:per|for every) (?:10,000|ten thousand) ${people}`,
};

/** The least that a passage must have to state a figure in a unit: a quick look before the patterns. */
export const unitClues: Record<NarrativeUnit, RegExp> = {
  percent: /%|\bper[- ]?cent\b/i,
  'percent-of-outcomes': /%|\bper[- ]?cent\b/i,
  'per-100-domestic-abuse-offences': /\b100 domestic abuse/i,
  'per-million-population': /\bmillion |\b1,000,000 /i,
  'per-10000-population': /\b10,000 |\bten thousand /i,
};

/** What a figure's patterns are made of: its unit, what it counts and how its period is worded. */
export interface PhraseContext {
  unit: NarrativeUnit;
  /** What is counted, as it stands between number and unit: `arrests?`; empty for a share. */
  counted: string;
  period: PeriodKind;
}

/**
 * Build the regular expression source of a sentence pattern, whose parts in braces are phrases:
 * `{value}` a number, `{rate}` and `{whole rate}` number, noun and unit, `{unit}`, `{count}` a number that is no figure,
 * `{when}` a period with its preposition, `{earlier period}` and `{earlier rate}` those of a year before.
 */
export function expandPhrases(pattern: string, context: PhraseContext): string {
  const unit = units[context.unit];
  const counted = context.counted === '' ? '' : `(?: (?:${context.counted}))?`;
  const period = periods[context.period];
  let whens = 0;
  const phrases: Record<string, () => string> = {
    value: () => `(?<value>${number})`,
    rate: () => `(?<value>${number})${counted}${unit}`,
    'rate or value': () => `(?<value>${number})${counted}(?<unit>${unit})?`,
    'whole rate': () => `(?<value>${number})${counted}(?<unit>${unit})`,
    'earlier rate': () => `(?<earlier>${number})${counted}${unit}`,
    unit: () => unit,
    count: () => number,
    part: () => `(?<part>${number})`,
    whole: () => `(?<whole>${number})`,
    when: () => {
      whens += 1;
      return `${periodLeads[context.period]}(?<when${whens}>${period})`;
    },
    'earlier period': () => `(?<earlierPeriod>${period})`,
    offences: () => domesticAbuseOffences,
  };
  return pattern.replace(/\{([a-z ]+)\}/g, (_braced, name: string) => {
    const phrase = phrases[name];
    if (phrase === undefined) throw new Error(`No phrase is called \`${name}\``);
    return phrase();
  });
}

/** Read a number as printed: `2,470`, `46.0`. */
export function numberIn(printed: string): number {
  return Number(printed.replaceAll(',', ''));
}

/**
 * Tell whether a footnote mark may have run into a number: no report prints these figures with more
 * than one decimal, or larger than `most`.
 */
export function mayHoldFootnoteMark(printed: string, most: number): boolean {
  return /\.\d\d/.test(printed) || numberIn(printed) > most;
}
