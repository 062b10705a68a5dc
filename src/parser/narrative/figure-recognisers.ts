import type { NarrativeFigureId } from '../../schema/narrative-figure.ts';
import type { PhraseContext } from './phrases.ts';

/** How one figure is recognised in prose. The patterns read a plain copy, in which every name of the force is `the force`. */
export interface FigureRecogniser extends PhraseContext {
  figure: NarrativeFigureId;
  /** Names of the figure, as in `the arrest rate for domestic abuse was …`. */
  called?: string;
  /** Sentences that state the figure, from their first certain word to the last; periods may stand around them. */
  statements: readonly string[];
  /** No figure of this kind is larger; a larger number has a footnote mark run into it. */
  most: number;
  /** What it is a share or a rate of, as sentences word it. */
  base: RegExp;
  /** Words that a sentence about this figure has, all of them. */
  clues: readonly RegExp[];
  /** Words that make the passage speak of a part of the subject only. */
  narrowedBy?: RegExp;
}

const cases = '(?:all )?(?:recorded )?(?:crimes?|offences|cases|investigations)';
const charge = 'a (?:charge or summons|charge/summons|charged?/summonsed|charge)(?: outcome)?';
const victimDoesNotSupport = 'the victim(?:\\(s\\)|s)? (?:did|does|do) not support';
const share = '(?:only |just )?{rate}';

const domesticAbuseBase = /domestic abuse(?:[- ]{1,2}related)? (?:offences|crimes)/i;
const populationBase = /population|people/i;
const casesBase = /(?<= of (?:all )?)(?:recorded )?(?:crimes?|offences|cases|investigations)\b/i;

/** Words for one kind of crime: rates of all crime are not meant where one of them stands. */
const kindsOfCrime =
  /\b(?:domestic|rape|sexual|burglar|robber|hate crime|child|fraud|violen|stalking|harassment|theft|knife|drug|cyber)/i;

/** Every figure that the parser finds in prose; a new one is a new entry. */
export const figureRecognisers: readonly FigureRecogniser[] = [
  {
    figure: 'domestic-abuse-arrest-rate',
    unit: 'per-100-domestic-abuse-offences',
    counted: 'arrests?',
    period: 'span',
    called: '(?:domestic abuse arrest rate|(?:arrest rate|rate of arrests?) for domestic abuse)',
    statements: [
      'there were {rate}',
      'the force (?:had|made) {rate}',
      'for every 100 {offences}(?: recorded)?(?: (?:by|in) the force)?(?: {when})?,? (?:there were )?{value} arrests?(?: were)? made',
    ],
    most: 200,
    base: domesticAbuseBase,
    clues: [/\barrest/i, /\bdomestic abuse\b/i],
  },
  {
    figure: 'domestic-abuse-charge-rate',
    unit: 'per-100-domestic-abuse-offences',
    counted: 'charges|investigations|offences|cases',
    period: 'span',
    called: '(?:charged?(?:/| or | and )summons(?:ed)?|charge) rate',
    statements: [
      'there were {value} charges(?: or summonses)?{unit}',
      '{rate} (?:resulted in|led to) (?:(?:perpetrators|suspects|offenders) being charged(?: or summonsed)?(?: to court)?|a charge(?: or summons)?)',
    ],
    most: 100,
    base: domesticAbuseBase,
    clues: [/\b(?:charg|summons)/i],
  },
  {
    figure: 'charged-or-summonsed',
    unit: 'percent-of-outcomes',
    counted: '',
    period: 'span',
    statements: [
      `${share} of ${cases} (?:led to|resulted in) ${charge}`,
      `the (?:proportion|percentage) of ${cases} that (?:led to|resulted in|result in) ${charge} was ${share}`,
    ],
    most: 100,
    base: casesBase,
    clues: [/\b(?:charged?|summons|summonsed)\b/i],
    narrowedBy: kindsOfCrime,
  },
  {
    figure: 'evidential-difficulties',
    unit: 'percent-of-outcomes',
    counted: '',
    period: 'span',
    statements: [
      `${share} of ${cases} had an identified suspect,? but there were evidential difficulties and ${victimDoesNotSupport} (?:further|police) action`,
      `the (?:proportion|percentage) of ${cases} where there were evidential difficulties,? where the suspect was identified but ${victimDoesNotSupport} police action(?: -|,)? (?:was |is )?{rate}(?: -)?`,
    ],
    most: 100,
    base: casesBase,
    clues: [/\bevidential difficulties\b/i],
    narrowedBy: kindsOfCrime,
  },
  {
    figure: 'telephone-resolution',
    unit: 'percent',
    counted: '',
    period: 'span',
    statements: [
      '(?:investigates|resolves|deals with) (?:some|a (?:high|low|large|small) proportion of) (?:crimes|incidents|calls) (?:over|by|on) (?:the )?telephone \\({rate} of the total recorded(?: incidents| crimes)? {when}\\)',
      '(?:investigates|resolves|deals with) a (?:high|low|large|small) proportion \\({rate}\\) of (?:all )?(?:recorded )?(?:crimes|incidents|calls) (?:over|by|on) (?:the )?telephone(?:, or in a police station, without sending an officer to investigate at the scene)?',
      `${share} of (?:all )?(?:recorded )?(?:crimes|incidents|calls) (?:were|was) (?:resolved|dealt with|investigated) (?:over|by|on) (?:the )?telephone`,
    ],
    most: 100,
    base: /(?<= of (?:the |all )?)(?:total recorded(?: incidents| crimes)?|(?:recorded )?(?:crimes|incidents|calls))\b/i,
    clues: [/\btelephone\b/i, /\b(?:resolv|investigat|deal)/i],
    narrowedBy: kindsOfCrime,
  },
  {
    figure: 'european-arrest-warrants',
    unit: 'per-million-population',
    counted: 'warrants|European arrest warrants|EAWs',
    period: 'span',
    called:
      '(?:number|rate) of European arrest warrants(?: \\(EAWs\\))? executed(?: (?:in|by) the force)?',
    statements: [
      'the force executed {count} European arrest warrants(?: \\(EAWs\\))?(?: {when})?\\. This (?:represents|is|equates to) {rate}',
    ],
    most: 1000,
    base: populationBase,
    clues: [/\bwarrants?\b/i],
  },
  {
    figure: 'foreign-national-referral-rate',
    unit: 'percent',
    counted: '',
    period: 'span',
    statements: [
      "the force arrested {whole} foreign national offenders(?:, but(?: it)? made| and made|\\. Of these,)(?: only)? {part} referrals (?:were made )?to (?:the )?Immigration Enforcement(?:'s)? command and control unit(?:\\. This|, which) (?:represents|is) a (?:low |high )?compliance rate of {rate}",
    ],
    most: 100,
    base: /foreign national offenders/i,
    clues: [/\bcompliance rate\b/i],
  },
  {
    figure: 'wanted-on-pnc',
    unit: 'per-10000-population',
    counted: 'wanted (?:records|people|persons|suspects)',
    period: 'point',
    statements: [
      '(?:the force had|there were) {rate} on the (?:Police National Computer|PNC)(?: \\(PNC\\))?',
    ],
    most: 500,
    base: populationBase,
    clues: [/\bwanted\b/i],
  },
  {
    figure: 're-offending-under-iom',
    unit: 'percent',
    counted: '',
    period: 'span',
    statements: [
      `${share} of the (?:offenders )?(?:(?:IOM|integrated offender management)(?: \\(IOM\\))? cohort|(?:being )?managed (?:through|under|by) (?:IOM|integrated offender management(?: \\(IOM\\))?)) re-?offended`,
    ],
    most: 100,
    base: /(?<= of the )(?:offenders )?(?:(?:IOM|integrated offender management)(?: \(IOM\))? cohort|(?:being )?managed (?:through|under|by) (?:IOM|integrated offender management))/i,
    clues: [/\bre-?offend/i, /\bIOM\b|\bintegrated offender management\b/i],
  },
  {
    figure: 'organised-crime-groups',
    unit: 'per-million-population',
    counted: 'OCGs|organised crime groups(?: \\(OCGs\\))?',
    period: 'point',
    called: 'rate of (?:OCGs|organised crime groups(?: \\(OCGs\\))?)(?: mapped)?',
    statements: [
      'the force had(?: mapped)? {rate}',
      'the force was(?: actively)? (?:managing|monitoring|investigating|disrupting, investigating or monitoring) {rate}',
    ],
    most: 1000,
    base: populationBase,
    clues: [/\b(?:OCGs?|organised crime groups?)\b/i],
  },
];
