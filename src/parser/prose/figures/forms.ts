import type { Span } from '../../sentences/passage.ts';
import type { Words } from './words.ts';

/**
 * The sentences that state a figure; `VALUE` is the figure. Each word stands for a pattern of `words.ts`; those in capitals
 * are taken.
 *
 * Periods, places, articles and commas may stand anywhere, and are not written down. Before a sentence that begins with
 * its number (`^`) no digits can stand that belong to it.
 */
const statementForms = [
  // there were 52.8 arrests for every 100 domestic abuse-related offences
  'there VALUE counted unit',
  // the force had 12.8 wanted records per 10,000 population
  'force have VALUE counted unit',
  // 16.1 investigations per 100 domestic abuse-related offences resulted in perpetrators being charged
  '^ VALUE uncertain unit outcome',
  // there were 20 charges per 100 …, for every 100 domestic abuse-related offences, 56.3 arrests were made
  'unit there? VALUE counted (be have)?',
  // the arrest rate for domestic abuse was 39.1 arrests per 100 …; … is very high, at 118.9 warrants per million population
  'name be (level at)? VALUE (counted|uncertain)? unit',
  // the force has a charged/summonsed rate of 15.7 per 100 …
  'force have level? name of VALUE (counted|uncertain)? unit',
  // the arrest rate decreased by 20.7 percent when compared to the 12 months to 30 June 2016 (from 40.9 arrests … to 32.4 arrests …)
  'name CHANGE (by number (unit|percent))? against open? from EARLIER counted? unit to VALUE counted? unit close?',
  // the force executed 64 European arrest warrants. This represents 75.4 warrants per million population
  'force did number counted stop link represents VALUE counted? unit',
  // the force arrested 2,470 foreign national offenders, but made only 472 referrals to … This represents a low compliance rate of 19.1 percent
  'force did LARGER BASE also SMALLER part stop? link represents level? name of VALUE unit',
  // 8.5 percent of cases resulted in a charged/summonsed outcome
  '^ VALUE unit of BASE outcome',
  // the proportion of offences that result in a charge or summons was 10.5 percent; … did not support police action – 19.3 percent –
  'rate of BASE outcome (be|dash be?) VALUE unit dash?',
  // investigates some crimes over the telephone (28 percent of the total recorded incidents …)
  'does some base outcome open VALUE unit of BASE close',
  // resolves a high proportion (45.1 percent) of calls by telephone
  'does level? rate open VALUE unit close of BASE outcome',
];

const lead = '(close? comma? | close? stop link | comma? dash)';
const comparing = '(link|be|compare|level|rate|article){1,14}';
const nation = 'NATIONAL (counted|uncertain)? UNIT?';
const earlier = 'EARLIER (counted|uncertain)? UNIT?';

/** What may follow a statement at once: the figure for England and Wales, that of the year before, or words without any. */
export const comparisonForms = [
  // , compared with the England and Wales rate of 45.5 per 100 …
  `${lead} ${comparing} nation (rate|name) of ${nation} (when|samePeriod)?`,
  // , which is above the rate for England and Wales of 10.2%
  `${lead} ${comparing} nationPlace comma? (of|link be) ${nation} (when|samePeriod)?`,
  // . This compares with 46 groups per 1 million of the population across England and Wales
  `${lead} ${comparing} NATIONAL (counted|uncertain)? UNIT nationPlace (when|samePeriod)?`,
  // . The equivalent figure across England and Wales is 30.3 percent
  `close? stop equivalent nationPlace be ${nation} (when|samePeriod)?`,
  // . This is a decrease compared to the 12 months to 30 June 2016 when the rate was 46.0 arrests per 100 …
  `close? stop link be article CHANGE against comma? whenItWas ${earlier}`,
  // , down from 55.2 arrests per 100 … in the 12 months to 30 June 2016
  `comma? CHANGE from ${earlier} when`,
  // , which is above the England and Wales rate
  `${lead} ${comparing} (nationPlace|nation) rate? ended`,
];

/** The parts that a form takes, by name. */
type Period = 'when' | 'against';
export type Taken = Partial<
  Record<
    'value' | 'national' | 'earlier' | 'larger' | 'smaller' | 'unit' | 'base' | 'change' | Period,
    Span
  >
>;

/** Between two characters of one word no pattern ends. */
const wordEnd = "(?:(?<![\\w'])|(?![\\w']))";

/** The sentences that can state a figure: it has each of their words, but for those in brackets and those left open. */
export function formsWith(words: Words): string[] {
  return statementForms.filter((form) =>
    form
      .replace(/\((?:[^()]|\([^()]*\))*\)/g, '')
      .split(/[ ^]+/)
      .every((word) => !/\w$/.test(word) || words[word.toLowerCase()] !== undefined),
  );
}

/** Build the pattern of one form; its words stand with or without a space between. */
export function patternOf(form: string, words: Words, flags: string): RegExp {
  const source = form.replace(/[A-Za-z]+|[( ^]/g, (part) => {
    if (part === '(') return '(?:';
    if (part === ' ') return '';
    if (part === '^') return '(?<=^|[.?!:;(])';
    const isTaken = part === part.toUpperCase();
    const name = isTaken ? part.toLowerCase() : part;
    return `(?: *(${isTaken ? `?<${name}>` : '?:'}${wordPattern(name, words)}))`;
  });
  return new RegExp(source, flags);
}

/** The pattern of a word; one that the figure does not have stands nowhere. */
export function wordPattern(name: string, words: Words): string {
  const pattern = words[name];
  return pattern === undefined ? '(?!)' : `(?:${pattern})${wordEnd}`;
}

/** The parts that a match took. */
export function takenBy({ indices }: RegExpExecArray, text: string): Taken {
  const places = Object.entries(indices?.groups ?? {});
  return Object.fromEntries(
    places.flatMap(([name, place]: [string, [number, number] | undefined]) => {
      if (!place) return [];
      const [start, end] = place;
      return [[name, { start, end, words: text.slice(start, end) }]];
    }),
  );
}
