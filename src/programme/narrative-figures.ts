import type { NarrativeFigureId } from '../schema/narrative-figure.ts';
import type { MetricId } from '../schema/metric.ts';
import type { Unit } from './metrics.ts';

/** How a figure from the narrative is named and counted. */
export interface NarrativeFigureDefinition {
  id: NarrativeFigureId;
  name: string;
  unit: Unit;
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
  },
  {
    id: 'domestic-abuse-charge-rate',
    name: 'Charges for domestic abuse',
    unit: 'per-100-domestic-abuse-offences',
  },
  {
    id: 'charged-or-summonsed',
    name: 'Charged or summonsed',
    unit: 'percent-of-outcomes',
    witnessOf: { metric: 'charged-or-summonsed', ...ofCrimes },
  },
  {
    id: 'evidential-difficulties',
    name: 'Evidential difficulties: victim does not support action',
    unit: 'percent-of-outcomes',
    witnessOf: { metric: 'evidential-difficulties', ...ofCrimes },
  },
  { id: 'telephone-resolution', name: 'Dealt with by telephone', unit: 'percent' },
  {
    id: 'european-arrest-warrants',
    name: 'European arrest warrants',
    unit: 'per-million-population',
  },
  {
    id: 'foreign-national-referral-rate',
    name: 'Arrested foreign nationals referred to Immigration Enforcement',
    unit: 'percent',
  },
  {
    id: 'wanted-on-pnc',
    name: 'Wanted records on the police national computer',
    unit: 'per-10000-population',
  },
  {
    id: 're-offending-under-iom',
    name: 'Re-offending under integrated offender management',
    unit: 'percent',
  },
  {
    id: 'organised-crime-groups',
    name: 'Organised crime groups',
    unit: 'per-million-population',
    witnessOf: { metric: 'organised-crime-groups', sameBase: /^(?:population|people)$/i },
  },
];
