import type { PrintedPeriod } from './report.ts';

/** What every page that shows an invented report says of it. */
export const inventedNotice =
  'Invented report, made by a program to try software. It is not by HMICFRS and nothing in it is true.';

/** A question as the reports of 2017 print it: in the table, over its chapter, and its sections. */
export interface PrintedQuestion {
  id: string;
  inTable: string;
  overChapter: string;
}

/** The questions of effectiveness 2017, in printed order. */
export const printedQuestions: readonly PrintedQuestion[] = [
  {
    id: 'preventing-crime',
    inTable: 'Preventing crime and tackling anti-social behaviour',
    overChapter: 'Preventing crime and tackling anti-social behaviour',
  },
  {
    id: 'investigating-crime',
    inTable: 'Investigating crime and reducing re-offending',
    overChapter: 'Investigating crime and reducing re-offending',
  },
  {
    id: 'protecting-vulnerable-people',
    inTable: 'Protecting vulnerable people',
    overChapter: 'Protecting vulnerable people and supporting victims',
  },
  {
    id: 'serious-and-organised-crime',
    inTable: 'Tackling serious and organised crime',
    overChapter: 'Tackling serious and organised crime',
  },
  {
    id: 'specialist-capabilities',
    inTable: 'Specialist capabilities',
    overChapter: 'Specialist capabilities',
  },
];

/** Grades as records name them and reports print them. */
export const printedGrades: Readonly<Record<string, string>> = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
  ungraded: 'Ungraded',
};

/** A metric as Force in numbers prints it, with the range of invented values and the national one. */
export interface PrintedMetric {
  metric: string;
  panel: string;
  label: string;
  /** Absent where the label has none of its own, and the note at the end gives it. */
  period?: PrintedPeriod;
  shape: 'rate' | 'percent' | 'change';
  range: readonly [least: number, most: number];
  nation: string;
}

const toJune: PrintedPeriod = {
  printed: '12 months to 30 June 2017',
  from: '2016-07-01',
  to: '2017-06-30',
};

/** The period of the outcomes, as the note under Force in numbers words it. */
export const outcomesPeriod: PrintedPeriod = {
  ...toJune,
  printed: 'offences recorded in the 12 months to 30 June 2017',
};

/** The note under Force in numbers, which gives the outcomes their period. */
export const outcomesNote =
  '*Figures are shown as proportions of outcomes assigned to offences recorded in the 12 months to 30 June 2017. For further information about the data in this graphic please see annex A.';

/** The metrics of effectiveness 2017, in printed order. */
export const printedMetrics: readonly PrintedMetric[] = [
  {
    metric: 'incidents',
    panel: 'Calls for assistance',
    label: 'Incidents per 1,000 population',
    period: toJune,
    shape: 'rate',
    range: [150, 420],
    nation: '282',
  },
  {
    metric: 'asb-incidents',
    panel: 'Anti-social behaviour',
    label: 'Anti-social behaviour (ASB) incidents per 1,000 population',
    period: { printed: '12 months to 31 March 2017', from: '2016-04-01', to: '2017-03-31' },
    shape: 'rate',
    range: [12, 58],
    nation: '31',
  },
  {
    metric: 'asb-change',
    panel: 'Anti-social behaviour',
    label: 'Change in ASB incidents',
    period: {
      printed: '12 months to 31 March 2016 against 12 months to 31 March 2017',
      from: '2016-04-01',
      to: '2017-03-31',
      against: { from: '2015-04-01', to: '2016-03-31' },
    },
    shape: 'change',
    range: [-19, 16],
    nation: '-0.05%',
  },
  {
    metric: 'crimes',
    panel: 'Crime (excluding fraud)',
    label: 'Crimes recorded per 1,000 population',
    period: toJune,
    shape: 'rate',
    range: [42, 110],
    nation: '77',
  },
  {
    metric: 'crime-change',
    panel: 'Crime (excluding fraud)',
    label: 'Change in recorded crime',
    period: {
      printed: '12 months to 30 June 2016 against 12 months to 30 June 2017',
      from: '2016-07-01',
      to: '2017-06-30',
      against: { from: '2015-07-01', to: '2016-06-30' },
    },
    shape: 'change',
    range: [-4, 27],
    nation: '+14%',
  },
  {
    metric: 'charged-or-summonsed',
    panel: 'Crime outcomes*',
    label: 'Charged/summonsed',
    shape: 'percent',
    range: [6, 17],
    nation: '10%',
  },
  {
    metric: 'evidential-difficulties',
    panel: 'Crime outcomes*',
    label: 'Evidential difficulties: suspect identified but victim does not support action',
    shape: 'percent',
    range: [7, 22],
    nation: '13%',
  },
  {
    metric: 'no-suspect-identified',
    panel: 'Crime outcomes*',
    label: 'Investigation completed but no suspect identified',
    shape: 'percent',
    range: [31, 58],
    nation: '48%',
  },
  {
    metric: 'domestic-abuse-incidents',
    panel: 'Domestic abuse',
    label: 'Domestic abuse incidents per 1,000 population',
    period: toJune,
    shape: 'rate',
    range: [9, 25],
    nation: '15',
  },
  {
    metric: 'domestic-abuse-share',
    panel: 'Domestic abuse',
    label: 'Domestic abuse as a percentage of all recorded crime (excluding fraud)',
    period: toJune,
    shape: 'percent',
    range: [6, 19],
    nation: '11%',
  },
  {
    metric: 'organised-crime-groups',
    panel: 'Organised crime groups',
    label: 'Organised crime groups per 1 million population',
    period: { printed: 'as at 1 July 2017', from: '2017-07-01', to: '2017-07-01' },
    shape: 'rate',
    range: [8, 96],
    nation: '47',
  },
];
