import type { PrintedPeriod } from '../report.ts';

/** A figure that the prose may state, with the ways in which reports word it. */
export interface FigureWords {
  figure: string;
  /** Where it is stated. */
  heading: string;
  /** The figure for England and Wales, the same in every report that gives it. */
  nation: string;
  /** Values are drawn from this range, in steps of a tenth. */
  range: readonly [least: number, most: number];
  /** The metric of Force in numbers that counts the same and that the prose may not contradict. */
  metric?: string;
  wordings: readonly FigureWording[];
  /** A sentence beside it that qualifies it. */
  caveat: string;
}

/** A wording: `<value>` and `<nation>` are the figures, `<compared>` says how they compare. */
export interface FigureWording {
  words: string;
  /** What the figure is a share or a rate of, in the words of the wording. */
  base: string;
  period?: PrintedPeriod;
}

const toJune: PrintedPeriod = {
  printed: '12 months to 30 June 2017',
  from: '2016-07-01',
  to: '2017-06-30',
};
const july: PrintedPeriod = { printed: 'July 2017', from: '2017-07-01', to: '2017-07-31' };
const firstOfJuly: PrintedPeriod = {
  printed: 'as at 1 July 2017',
  from: '2017-07-01',
  to: '2017-07-01',
};

/** Sentences that come before a figure, and say whose it is. */
export const figureLeads: readonly string[] = [
  'We looked at what the data say about <Force>.',
  '<Force> {gave us|sent us} its data {before the inspection|when we asked}.',
  'The force {knows its own figures|studies its own figures each month}.',
];

/** The figures that the prose states, in the order of their sections. */
export const figureWords: readonly FigureWords[] = [
  {
    figure: 'telephone-resolution',
    heading: 'Initial investigation',
    nation: '30.3',
    range: [15, 52],
    wordings: [
      {
        words:
          'The force resolves a proportion (<value> percent) of calls by telephone, or in a police station, without sending an officer to the scene. The equivalent figure across England and Wales is <nation> percent.',
        base: 'calls',
      },
      {
        words:
          '<value> percent of recorded incidents were resolved over the telephone in the 12 months to 30 June 2017.',
        base: 'recorded incidents',
        period: toJune,
      },
    ],
    caveat:
      'Forces count these calls in different ways, so the figure should be treated with caution.',
  },
  {
    figure: 'charged-or-summonsed',
    heading: 'Investigation quality',
    nation: '10.2',
    range: [6, 17],
    metric: 'charged-or-summonsed',
    wordings: [
      {
        words:
          'In the 12 months to 30 June 2017, <value> percent of recorded crimes led to a charge. This compares to the England and Wales rate of <nation> percent.',
        base: 'recorded crimes',
        period: toJune,
      },
      {
        words:
          'In the 12 months to 30 June 2017, <value> percent of cases resulted in a charged/summonsed outcome, which is <compared> of <nation> percent.',
        base: 'cases',
        period: toJune,
      },
      {
        words:
          'The proportion of offences that resulted in a charge or summons was <value> percent over the 12 months to 30 June 2017.',
        base: 'offences',
        period: toJune,
      },
    ],
    caveat:
      'Some investigations were still open when the data were collected, so the figure may change.',
  },
  {
    figure: 'evidential-difficulties',
    heading: 'Investigation quality',
    nation: '12.9',
    range: [7, 22],
    metric: 'evidential-difficulties',
    wordings: [
      {
        words:
          'In the 12 months to 30 June 2017, <value> percent of investigations had an identified suspect, but there were evidential difficulties and the victim did not support further action. This compares with the England and Wales rate of <nation> percent.',
        base: 'investigations',
        period: toJune,
      },
    ],
    caveat: 'The force believes that some of these outcomes were recorded wrongly.',
  },
  {
    figure: 'european-arrest-warrants',
    heading: 'Reducing re-offending',
    nation: '21.8',
    range: [9, 60],
    wordings: [
      {
        words:
          'The number of European arrest warrants (EAWs) executed in <area> is <level>, at <value> warrants per million population, compared with the England and Wales rate of <nation> warrants per million population.',
        base: 'population',
      },
    ],
    caveat: 'The number of warrants is small, so the rate can change much from year to year.',
  },
  {
    figure: 'wanted-on-pnc',
    heading: 'Reducing re-offending',
    nation: '10.4',
    range: [6, 18],
    wordings: [
      {
        words:
          'In July 2017, <area> had <value> wanted records per 10,000 population on the Police National Computer (PNC), which is <compared> of <nation> per 10,000 population.',
        base: 'population',
        period: july,
      },
    ],
    caveat: 'A person may have more than one of these records.',
  },
  {
    figure: 're-offending-under-iom',
    heading: 'Reducing re-offending',
    nation: '36.6',
    range: [18, 55],
    wordings: [
      {
        words:
          '<value> percent of the IOM cohort reoffended in the 12 months to 30 June 2017, compared to an England and Wales average of <nation> percent.',
        base: 'IOM cohort',
        period: toJune,
      },
    ],
    caveat: 'Forces choose their cohorts differently, which makes the figure hard to compare.',
  },
  {
    figure: 'domestic-abuse-arrest-rate',
    heading: 'Initial response',
    nation: '45.5',
    range: [28, 66],
    wordings: [
      {
        words:
          'For every 100 domestic abuse-related offences recorded by <Force> in the 12 months to 30 June 2017, <value> arrests were made, compared with the England and Wales rate of <nation> per 100 domestic abuse-related offences.',
        base: 'domestic abuse-related offences',
        period: toJune,
      },
      {
        words:
          'In the 12 months to 30 June 2017, there were <value> arrests per 100 domestic abuse-related offences, which is <compared> of <nation> arrests per 100 domestic abuse-related offences.',
        base: 'domestic abuse-related offences',
        period: toJune,
      },
      {
        words:
          'In the 12 months to 30 June 2017, there were <value> arrests for every 100 domestic abuse-related offences recorded by <Force>. This compares with an England and Wales rate of <nation> arrests per 100 domestic abuse-related offences.',
        base: 'domestic abuse-related offences',
        period: toJune,
      },
    ],
    caveat:
      'The force told us that the way it records arrests may have affected the accuracy of this figure.',
  },
  {
    figure: 'domestic-abuse-charge-rate',
    heading: 'Investigating crimes involving vulnerable people',
    nation: '18.6',
    range: [10, 28],
    wordings: [
      {
        words:
          'The force has a charged/summonsed rate of <value> per 100 domestic abuse-related offences. This is <compared> of <nation> per 100 domestic abuse-related offences.',
        base: 'domestic abuse-related offences',
      },
    ],
    caveat: 'Outcomes recorded in the year may belong to offences of the year before.',
  },
  {
    figure: 'organised-crime-groups',
    heading: 'Understanding threats',
    nation: '46.6',
    range: [8, 96],
    metric: 'organised-crime-groups',
    wordings: [
      {
        words:
          'As at 1 July 2017, the force had mapped <value> OCGs per 1 million population, which is <compared> of <nation> OCGs per 1 million population.',
        base: 'population',
        period: firstOfJuly,
      },
    ],
    caveat: 'Forces do not all map groups at the same point, which affects the rate.',
  },
];
