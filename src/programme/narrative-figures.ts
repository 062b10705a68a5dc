import type { NarrativeFigureId } from '../schema/narrative-figure.ts';
import type { MetricId } from '../schema/metric.ts';
import type { Unit } from './metrics.ts';

/** How a figure from the narrative is named and counted. */
export interface NarrativeFigureDefinition {
  id: NarrativeFigureId;
  name: string;
  unit: Unit;
  /** One sentence on what is counted, in our words. */
  explanation: string;
  /** The metric of Force in numbers that counts the same; each is the other's witness. */
  witnessOf?: Witness;
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

/** Every figure that is read from the prose, in the order in which pages show them. */
export const narrativeFigureDefinitions: readonly NarrativeFigureDefinition[] = [
  {
    id: 'domestic-abuse-arrest-rate',
    name: 'Arrests for domestic abuse',
    unit: 'per-100-domestic-abuse-offences',
    explanation:
      'Arrests for domestic abuse, for every 100 domestic abuse-related offences that the force recorded.',
  },
  {
    id: 'domestic-abuse-charge-rate',
    name: 'Charges for domestic abuse',
    unit: 'per-100-domestic-abuse-offences',
    explanation:
      'Investigations that ended with somebody charged or summonsed to court, for every 100 domestic abuse-related offences.',
  },
  {
    id: 'charged-or-summonsed',
    name: 'Charged or summonsed',
    unit: 'percent-of-outcomes',
    explanation:
      'The share of offences, cases or crimes, as each report words it, in which somebody was charged or summonsed to court.',
    witnessOf: { metric: 'charged-or-summonsed', ...ofCrimes },
  },
  {
    id: 'evidential-difficulties',
    name: 'Evidential difficulties: victim does not support action',
    unit: 'percent-of-outcomes',
    explanation:
      'The share of cases or investigations, as each report words it, in which a suspect was identified but the victim did not support police action.',
    witnessOf: { metric: 'evidential-difficulties', ...ofCrimes },
  },
  {
    id: 'telephone-resolution',
    name: 'Dealt with by telephone',
    unit: 'percent',
    explanation:
      'The share of incidents, crimes or calls, as each report words it, that the force dealt with by telephone; a report may count what was dealt with at a police station too.',
  },
  {
    id: 'european-arrest-warrants',
    name: 'European arrest warrants',
    unit: 'per-million-population',
    explanation: 'European arrest warrants that the force executed, for every million people.',
  },
  {
    id: 'foreign-national-referral-rate',
    name: 'Arrested foreign nationals referred to Immigration Enforcement',
    unit: 'percent',
    explanation:
      'Referrals to Immigration Enforcement as a share of the foreign nationals that the force arrested.',
  },
  {
    id: 'wanted-on-pnc',
    name: 'Wanted records on the police national computer',
    unit: 'per-10000-population',
    explanation:
      'Records of wanted people on the Police National Computer, for every 10,000 people.',
  },
  {
    id: 're-offending-under-iom',
    name: 'Re-offending under integrated offender management',
    unit: 'percent',
    explanation:
      'The share of offenders under integrated offender management (a scheme that watches over those who offend most) who offended again.',
  },
  {
    id: 'organised-crime-groups',
    name: 'Organised crime groups',
    unit: 'per-million-population',
    explanation:
      'Groups of organised criminals that the force knew of and had assessed, for every million people.',
    witnessOf: { metric: 'organised-crime-groups', sameBase: /^(?:population|people)$/i },
  },
];
