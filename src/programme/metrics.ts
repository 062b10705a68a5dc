import type { MetricId } from '../schema/metric.ts';
import type { QuestionId } from '../schema/question.ts';

/** How a figure is counted; it decides how a value is recognised and how it is worded. */
export type Unit =
  | 'per-1000-population'
  | 'per-million-population'
  | 'per-10000-population'
  | 'per-100-domestic-abuse-offences'
  | 'percent-change'
  | 'percent-of-outcomes'
  | 'percent';

/** Tell a share of a whole from a rate or a change: only shares differ by percentage points, and can be of anything. */
export function isShare(unit: Unit): boolean {
  return unit === 'percent' || unit === 'percent-of-outcomes';
}

/** A Force in numbers figure: what it is called, how it is counted and how a report prints its label. */
export interface MetricDefinition {
  id: MetricId;
  /** The question that it goes with. The reports print figures apart; the sorting is ours. */
  question: QuestionId;
  /** Short name for tables and headings. */
  name: string;
  unit: Unit;
  /** What it is a share of, in the words of Force in numbers; a rate's unit says it. */
  base?: string;
  /** The panel of Force in numbers under which it is printed. */
  panel: string;
  period: string;
  /** Only some reports of the programme print it: where a text has no label of it, nothing is missing. */
  isOptional?: true;
  /** The label as printed, and the words that begin it and are found nowhere else in Force in numbers. */
  labels: readonly string[];
  /** One sentence on what is counted, in our words. */
  explanation: string;
}

const toJune2017 = '12 months to 30 June 2017';
const outcomes = 'outcomes assigned to offences recorded';
const outcomesToJune2017 = 'offences recorded in the 12 months to 30 June 2017';

/** Metrics of the effectiveness reports of 2017, in the order in which they are printed. */
export const effectiveness2017Metrics: readonly MetricDefinition[] = [
  {
    id: 'incidents',
    question: 'investigating-crime',
    name: 'Incidents',
    unit: 'per-1000-population',
    panel: 'Calls for assistance',
    period: toJune2017,
    labels: ['Incidents per 1,000 population'],
    explanation:
      'Calls for help from the public that the force recorded as an incident, for every 1,000 people living in its area.',
  },
  {
    id: 'asb-incidents',
    question: 'preventing-crime',
    name: 'Anti-social behaviour incidents',
    unit: 'per-1000-population',
    panel: 'Anti-social behaviour',
    period: '12 months to 31 March 2017',
    labels: ['Anti-social behaviour (ASB) incidents per 1,000 population'],
    explanation:
      'Incidents that the force recorded as anti-social behaviour (ASB), for every 1,000 people.',
  },
  {
    id: 'asb-change',
    question: 'preventing-crime',
    name: 'Change in anti-social behaviour incidents',
    unit: 'percent-change',
    panel: 'Anti-social behaviour',
    period: '12 months to 31 March 2016 against 12 months to 31 March 2017',
    labels: ['Change in ASB incidents'],
    explanation:
      'How much the number of recorded anti-social behaviour incidents rose or fell from one year to the next.',
  },
  {
    id: 'crimes',
    question: 'preventing-crime',
    name: 'Recorded crimes (excluding fraud)',
    unit: 'per-1000-population',
    panel: 'Crime (excluding fraud)',
    period: toJune2017,
    labels: ['Crimes recorded per 1,000 population'],
    explanation:
      'Crimes other than fraud that the force recorded, for every 1,000 people. Better recording raises it as well as more crime.',
  },
  {
    id: 'crime-change',
    question: 'preventing-crime',
    name: 'Change in recorded crime (excluding fraud)',
    unit: 'percent-change',
    panel: 'Crime (excluding fraud)',
    period: '12 months to 30 June 2016 against 12 months to 30 June 2017',
    labels: ['Change in recorded crime'],
    explanation: 'How much the number of recorded crimes rose or fell from one year to the next.',
  },
  {
    id: 'charged-or-summonsed',
    question: 'investigating-crime',
    name: 'Charged or summonsed',
    unit: 'percent-of-outcomes',
    base: outcomes,
    panel: 'Crime outcomes',
    period: outcomesToJune2017,
    labels: ['Charged/summonsed'],
    explanation:
      'Of all outcomes given to recorded crimes, the share in which somebody was charged or summonsed to court.',
  },
  {
    id: 'evidential-difficulties',
    question: 'investigating-crime',
    name: 'Evidential difficulties: victim does not support action',
    unit: 'percent-of-outcomes',
    base: outcomes,
    panel: 'Crime outcomes',
    period: outcomesToJune2017,
    labels: [
      'Evidential difficulties: suspect identified but victim does not support action',
      'Evidential difficulties',
    ],
    explanation:
      'Of all outcomes, the share in which a suspect was identified but the victim did not support police action.',
  },
  {
    id: 'no-suspect-identified',
    question: 'investigating-crime',
    name: 'No suspect identified',
    unit: 'percent-of-outcomes',
    base: outcomes,
    panel: 'Crime outcomes',
    period: outcomesToJune2017,
    labels: ['Investigation completed but no suspect identified', 'Investigation completed but'],
    explanation:
      'Of all outcomes, the share in which the investigation was completed without identifying a suspect.',
  },
  {
    id: 'domestic-abuse-incidents',
    question: 'protecting-vulnerable-people',
    name: 'Domestic abuse incidents',
    unit: 'per-1000-population',
    panel: 'Domestic abuse',
    period: toJune2017,
    labels: ['Domestic abuse incidents per 1,000 population'],
    explanation: 'Incidents that the force recorded as domestic abuse, for every 1,000 people.',
  },
  {
    id: 'domestic-abuse-share',
    question: 'protecting-vulnerable-people',
    name: 'Domestic abuse share of recorded crime (excluding fraud)',
    unit: 'percent',
    base: 'all recorded crime (excluding fraud)',
    panel: 'Domestic abuse',
    period: toJune2017,
    labels: ['Domestic abuse as a percentage of all recorded crime'],
    explanation:
      'Of all recorded crimes other than fraud, the share that was related to domestic abuse.',
  },
  {
    id: 'organised-crime-groups',
    question: 'serious-and-organised-crime',
    name: 'Organised crime groups',
    unit: 'per-million-population',
    panel: 'Organised crime groups',
    period: 'as at 1 July 2017',
    labels: ['Organised crime groups per 1 million population'],
    explanation:
      'Groups of organised criminals that the force knew of and had assessed, for every million people.',
  },
];
