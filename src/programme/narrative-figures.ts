import type { NarrativeFigureId } from '../schema/narrative-figure.ts';
import type { MetricId } from '../schema/metric.ts';
import type { QuestionId } from '../schema/question.ts';
import type { Unit } from './metrics.ts';

/** How a figure from the narrative is named and counted. */
export interface NarrativeFigureDefinition {
  id: NarrativeFigureId;
  /** The question that it goes with; the sorting is ours. */
  question: QuestionId;
  name: string;
  unit: Unit;
  /** One sentence on what is counted, in our words. */
  explanation: string;
  /** How sentences word it. */
  wording: FigureWording;
  /** The metric of Force in numbers that counts the same; each is the other's witness. */
  witnessOf?: Witness;
}

/**
 * The words of one figure, each a pattern in small letters: the grammar puts them into sentences.
 *
 * They are read in a plain passage, in which every name of the force is `the force`.
 */
export interface FigureWording {
  /** `12 months to 30 June 2017` or `1 July 2017`. */
  period: 'span' | 'point';
  /** Its name, as in `the arrest rate for domestic abuse was …`. */
  name?: string;
  /** What is counted, so that nothing else can be meant: `arrests` in `52.8 arrests per 100 …`. */
  counted?: string;
  /** What is counted, where only the outcome tells which figure it is: `16.1 investigations per 100 …`. */
  uncertain?: string;
  /** What a share is of. */
  base?: string;
  /** What becomes of them: `resulted in a charge`. */
  outcome?: string;
  /** What the force does with a share of them: `resolves` a high proportion of calls. */
  does?: string;
  /** What the force did so many times: `executed 64 European arrest warrants`. */
  did?: string;
  /** The smaller of two counts: 472 `referrals` of 2,470. */
  part?: string;
  /** Words that change nothing: `on the PNC`. */
  aside?: string;
  /** Words that a sentence about this figure has, all of them. */
  clues: readonly RegExp[];
  /** Words that make the passage speak of a part of the subject only. */
  narrowedBy?: RegExp;
}

/** What a figure of the prose says about a metric of the same count. */
export interface Witness {
  metric: MetricId;
  /** Bases in which both are the same figure, so that they cannot differ but by rounding. */
  sameBase: RegExp;
  /** Bases that may be the metric's own: figures that agree confirm it, and others contradict nothing. */
  nearBase?: RegExp;
}

/** A share of all crimes is the share of Force in numbers; one of cases or investigations may be of something else. */
const ofCrimes = {
  sameBase: /^(?:all )?(?:recorded )?(?:crimes?|offences)$/i,
  nearBase: /^(?:all )?(?:recorded )?(?:cases|investigations|outcomes)$/i,
};

const crimes = '(?:all )?(?:recorded )?(?:crimes?|offences|cases|investigations)';
const notSupported = 'the victim(?:\\(s\\)|s)? (?:did|does|do) not support';
const iom = '(?:iom|integrated offender management)(?: \\(iom\\))?';
const groups = '(?:ocgs|organised crime groups(?: \\(ocgs\\))?)';

/** Words for one kind of crime: shares of all crime are not meant where one of them stands. */
const kindsOfCrime =
  /\b(?:domestic|rape|sexual|burglar|robber|hate crime|child|fraud|violen|assault|homicide|stalking|harassment|theft|shoplift|vehicle|arson|criminal damage|knife|weapon|drug|cyber|slavery)/i;

/** Every figure that is read from the prose of the effectiveness reports of 2017, in the order in which pages show them; a new one is a new entry. */
export const narrativeFigureDefinitions: readonly NarrativeFigureDefinition[] = [
  {
    id: 'domestic-abuse-arrest-rate',
    question: 'protecting-vulnerable-people',
    name: 'Arrests for domestic abuse',
    unit: 'per-100-domestic-abuse-offences',
    explanation:
      'Arrests for domestic abuse, for every 100 domestic abuse-related offences that the force recorded.',
    wording: {
      period: 'span',
      name: '(?:(?:domestic abuse )?arrest rate(?: for domestic abuse)?|rate of arrests? for domestic abuse)',
      counted: 'arrests?',
      clues: [/\barrest/i, /\bdomestic abuse\b/i],
    },
  },
  {
    id: 'domestic-abuse-charge-rate',
    question: 'protecting-vulnerable-people',
    name: 'Charges for domestic abuse',
    unit: 'per-100-domestic-abuse-offences',
    explanation:
      'Investigations that ended with somebody charged or summonsed to court, for every 100 domestic abuse-related offences.',
    wording: {
      period: 'span',
      name: '(?:charged?(?:/| or | and )summons(?:ed)?|charge) rate',
      uncertain: '(?:investigations|offences|cases)',
      outcome:
        '(?:resulted in|led to) (?:(?:perpetrators|suspects|offenders) being charged(?: or summonsed)?(?: to court)?|a charge(?: or summons)?)',
      clues: [/\b(?:charg|summons)/i],
    },
  },
  {
    id: 'charged-or-summonsed',
    question: 'investigating-crime',
    name: 'Charged or summonsed',
    unit: 'percent-of-outcomes',
    explanation:
      'The share of offences, cases or crimes, as each report words it, in which somebody was charged or summonsed to court.',
    wording: {
      period: 'span',
      base: crimes,
      outcome:
        '(?:that )?(?:led to|resulted in|result in) a (?:charge or summons|charge/summons|charged?/summonsed|charge)(?: outcome)?',
      clues: [/\b(?:charged?|summons|summonsed)\b/i],
      narrowedBy: kindsOfCrime,
    },
    witnessOf: { metric: 'charged-or-summonsed', ...ofCrimes },
  },
  {
    id: 'evidential-difficulties',
    question: 'investigating-crime',
    name: 'Evidential difficulties: victim does not support action',
    unit: 'percent-of-outcomes',
    explanation:
      'The share of cases or investigations, as each report words it, in which a suspect was identified but the victim did not support police action.',
    wording: {
      period: 'span',
      base: crimes,
      outcome: `(?:had an identified suspect,? but there were evidential difficulties and ${notSupported} (?:further|police) action|where there were evidential difficulties,? where the suspect was identified but ${notSupported} police action)`,
      clues: [/\bevidential difficulties\b/i],
      narrowedBy: kindsOfCrime,
    },
    witnessOf: { metric: 'evidential-difficulties', ...ofCrimes },
  },
  {
    id: 'telephone-resolution',
    question: 'investigating-crime',
    name: 'Dealt with by telephone',
    unit: 'percent',
    explanation:
      'The share of incidents, crimes or calls, as each report words it, that the force dealt with by telephone; a report may count what was dealt with at a police station too.',
    wording: {
      period: 'span',
      base: '(?:all )?(?:total )?(?:recorded(?: crimes| incidents| calls)?|crimes|incidents|calls)',
      does: '(?:investigates|resolves|deals with)',
      outcome:
        '(?:(?:were|was) (?:resolved|dealt with|investigated) )?(?:over|by|on) (?:the )?telephone(?:, or in a police station(?:, without sending an officer to (?:investigate at )?the scene)?)?',
      clues: [/\btelephone\b/i, /\b(?:resolv|investigat|deal)/i],
      narrowedBy: kindsOfCrime,
    },
  },
  {
    id: 'european-arrest-warrants',
    question: 'investigating-crime',
    name: 'European arrest warrants',
    unit: 'per-million-population',
    explanation: 'European arrest warrants that the force executed, for every million people.',
    wording: {
      period: 'span',
      name: '(?:number|rate) of european arrest warrants(?: \\(eaws\\))? executed',
      counted: '(?:(?:european arrest )?warrants(?: \\(eaws\\))?|eaws)',
      did: 'executed',
      clues: [/\bwarrants?\b/i],
    },
  },
  {
    id: 'foreign-national-referral-rate',
    question: 'investigating-crime',
    name: 'Arrested foreign nationals referred to Immigration Enforcement',
    unit: 'percent',
    explanation:
      'Referrals to Immigration Enforcement as a share of the foreign nationals that the force arrested.',
    wording: {
      period: 'span',
      name: 'compliance rate',
      base: 'foreign national offenders',
      did: 'arrested',
      part: "referrals (?:were made )?to (?:the )?immigration enforcement(?:'s)? command and control unit",
      clues: [/\bcompliance rate\b/i],
    },
  },
  {
    id: 'wanted-on-pnc',
    question: 'investigating-crime',
    name: 'Wanted records on the police national computer',
    unit: 'per-10000-population',
    explanation: 'Wanted records on the Police National Computer, for every 10,000 people.',
    wording: {
      period: 'point',
      counted: 'wanted records',
      uncertain: 'wanted (?:people|persons|suspects)',
      aside: 'on the (?:police national computer|pnc)(?: \\(pnc\\))?',
      clues: [/\bwanted\b/i],
    },
  },
  {
    id: 're-offending-under-iom',
    question: 'investigating-crime',
    name: 'Re-offending under integrated offender management',
    unit: 'percent',
    explanation:
      'The share of offenders under integrated offender management (a scheme that watches over those who offend most) who offended again.',
    wording: {
      period: 'span',
      base: `(?:offenders )?(?:${iom} cohort|(?:being )?managed (?:through|under|by) ${iom})`,
      outcome: 're-?offended',
      clues: [/\bre-?offend/i, /\bIOM\b|\bintegrated offender management\b/i],
    },
  },
  {
    id: 'organised-crime-groups',
    question: 'serious-and-organised-crime',
    name: 'Organised crime groups',
    unit: 'per-million-population',
    explanation:
      'Groups of organised criminals that the force knew of and had assessed, for every million people.',
    wording: {
      period: 'point',
      counted: groups,
      clues: [/\b(?:OCGs?|organised crime groups?)\b/i],
    },
    witnessOf: {
      metric: 'organised-crime-groups',
      sameBase: /^(?:population|people)$/i,
    },
  },
];
