import type { NarrativeFigureId } from '../schema/narrative-figure.ts';
import type { Unit } from './metrics.ts';

/** How a figure from the narrative is named and counted. */
export interface NarrativeFigureDefinition {
  id: NarrativeFigureId;
  name: string;
  unit: Unit;
}

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
  { id: 'charged-or-summonsed', name: 'Charged or summonsed', unit: 'percent-of-outcomes' },
  {
    id: 'evidential-difficulties',
    name: 'Evidential difficulties: victim does not support action',
    unit: 'percent-of-outcomes',
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
  { id: 'organised-crime-groups', name: 'Organised crime groups', unit: 'per-million-population' },
];
