/** The metrics of effectiveness 2017, by the names that other people's scripts use. */
export type PrintedMetric =
  | 'incidents'
  | 'asb-incidents'
  | 'asb-change'
  | 'crimes'
  | 'crime-change'
  | 'charged-or-summonsed'
  | 'evidential-difficulties'
  | 'no-suspect-identified'
  | 'domestic-abuse-incidents'
  | 'domestic-abuse-share'
  | 'organised-crime-groups';

/** A question as the reports of 2017 print it: in the table, over its chapter, and its sections. */
export interface PrintedQuestion {
  id: string;
  inTable: string;
  overChapter: string;
  sections: readonly string[];
}

/** The five questions of effectiveness 2017, in printed order. */
export const printedQuestions: readonly PrintedQuestion[] = [
  {
    id: 'preventing-crime',
    inTable: 'Preventing crime and tackling anti-social behaviour',
    overChapter: 'Preventing crime and tackling anti-social behaviour',
    sections: [
      'Prioritising prevention',
      'Understanding communities',
      'Tackling crime and anti-social behaviour',
    ],
  },
  {
    id: 'investigating-crime',
    inTable: 'Investigating crime and reducing re-offending',
    overChapter: 'Investigating crime and reducing re-offending',
    sections: ['Initial investigation', 'Investigation quality', 'Reducing re-offending'],
  },
  {
    id: 'protecting-vulnerable-people',
    inTable: 'Protecting vulnerable people',
    overChapter: 'Protecting vulnerable people and supporting victims',
    sections: [
      'Identifying vulnerability',
      'Initial response',
      'Mental health',
      'Investigating crimes involving vulnerable people',
      'Partnership working',
    ],
  },
  {
    id: 'serious-and-organised-crime',
    inTable: 'Tackling serious and organised crime',
    overChapter: 'Tackling serious and organised crime',
    sections: [
      'Understanding threats',
      'Disrupting and investigating serious and organised crime',
      'Preventing serious and organised crime',
    ],
  },
  {
    id: 'specialist-capabilities',
    inTable: 'Specialist capabilities',
    overChapter: 'Specialist capabilities',
    sections: ['National policing responsibilities', 'Firearms capability'],
  },
];

/** A metric's label as printed, and the panel that it stands in. */
export interface PrintedLabel {
  metric: PrintedMetric;
  panel: string;
  label: string;
  period?: string;
}

const toJune = '12 months to 30 June 2017';

/** The labels of Force in numbers, in printed order. */
export const printedLabels: readonly PrintedLabel[] = [
  {
    metric: 'incidents',
    panel: 'Calls for assistance',
    label: 'Incidents per 1,000 population',
    period: toJune,
  },
  {
    metric: 'asb-incidents',
    panel: 'Anti-social behaviour',
    label: 'Anti-social behaviour (ASB) incidents per 1,000 population',
    period: '12 months to 31 March 2017',
  },
  {
    metric: 'asb-change',
    panel: 'Anti-social behaviour',
    label: 'Change in ASB incidents',
    period: '12 months to 31 March 2016 against 12 months to 31 March 2017',
  },
  {
    metric: 'crimes',
    panel: 'Crime (excluding fraud)',
    label: 'Crimes recorded per 1,000 population',
    period: toJune,
  },
  {
    metric: 'crime-change',
    panel: 'Crime (excluding fraud)',
    label: 'Change in recorded crime',
    period: '12 months to 30 June 2016 against 12 months to 30 June 2017',
  },
  { metric: 'charged-or-summonsed', panel: 'Crime outcomes*', label: 'Charged/summonsed' },
  {
    metric: 'evidential-difficulties',
    panel: 'Crime outcomes*',
    label: 'Evidential difficulties: suspect identified but victim does not support action',
  },
  {
    metric: 'no-suspect-identified',
    panel: 'Crime outcomes*',
    label: 'Investigation completed but no suspect identified',
  },
  {
    metric: 'domestic-abuse-incidents',
    panel: 'Domestic abuse',
    label: 'Domestic abuse incidents per 1,000 population',
    period: toJune,
  },
  {
    metric: 'domestic-abuse-share',
    panel: 'Domestic abuse',
    label: 'Domestic abuse as a percentage of all recorded crime (excluding fraud)',
    period: toJune,
  },
  {
    metric: 'organised-crime-groups',
    panel: 'Organised crime groups',
    label: 'Organised crime groups per 1 million population',
    period: 'as at 1 July 2017',
  },
];
