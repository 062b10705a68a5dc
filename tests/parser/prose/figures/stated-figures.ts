import { forces } from './read-prose.ts';

/** A passage of one of the five reports, and what a reader finds it to state. */
export interface StatedFigure {
  title: string;
  force: (typeof forces)[keyof typeof forces];
  prose: string;
  states: string[];
}

/** Every passage of the five reports that states a figure, cut to the sentences that matter. */
export const statedFigures: readonly StatedFigure[] = [
  {
    title: 'Bedfordshire, line 301: a share in brackets',
    force: forces.bedfordshire,
    prose:
      'The force investigates some crimes over the telephone (28 percent of the total recorded incidents in the 12 months to 30 June 2017). In some instances this is wholly appropriate and the most efficient way of resolving less-serious crimes.',
    states: ['telephone-resolution | 12 months to 30 June 2017 | 28 | not-in-text'],
  },
  {
    title: 'Bedfordshire, line 332: the share of counts that the sentence before gives',
    force: forces.bedfordshire,
    prose:
      'However, there are areas where improvement is needed. In the 12 months to 30 June 2017, Bedfordshire Police arrested 2,470 foreign national offenders, but made only 472 referrals to the Immigration Enforcement command and control unit. This represents a low compliance rate of 19.1 percent in Bedfordshire, compared with England and Wales compliance rate of 56.8 percent. The force should also do more to ensure arrested foreign nationals are subjected to checks for overseas convictions, using the ACRO system. ACRO checks by Bedfordshire Police have reduced by 23 percent since 2016, compared with the England and Wales reduction of just under 6 percent.',
    states: ['foreign-national-referral-rate | 12 months to 30 June 2017 | 19.1 | 56.8'],
  },
  {
    title: 'Bedfordshire, line 334: re-offending, not the make-up of the cohort',
    force: forces.bedfordshire,
    prose:
      'It uses the integrated offender management (IOM) model. The IOM team cohort now includes 50 percent domestic abuse offenders. The force is able to demonstrate some reductions in re-offending as a result of its activity. In Bedfordshire, 40 percent of the offenders being managed through IOM re-offended in the 12 months to 31 March 2017.',
    states: ['re-offending-under-iom | 12 months to 31 March 2017 | 40 | not-in-text'],
  },
  {
    title: 'Bedfordshire, line 379: the unit before the number',
    force: forces.bedfordshire,
    prose:
      'The force arrests a relatively high proportion of domestic abuse suspects. For every 100 domestic abuse-related offences recorded by Bedfordshire Police in the 12 months to 30 June 2017, 56.3 arrests were made, compared with the England and Wales rate of 45.5 per 100 domestic abuse-related offences in the same period. This is positive progress compared with 2016, when HMICFRS identified this as an area for improvement.',
    states: ['domestic-abuse-arrest-rate | 12 months to 30 June 2017 | 56.3 | 45.5'],
  },
  {
    title: 'Cambridgeshire, line 241: a share of `the total recorded`',
    force: forces.cambridgeshire,
    prose:
      'The force investigates some crimes over the telephone (45 percent of the total recorded in the 12 months to 30 June 2017). In some instances this is wholly appropriate.',
    states: ['telephone-resolution | 12 months to 30 June 2017 | 45 | not-in-text'],
  },
  {
    title: 'Cambridgeshire, line 260: the period last, and other shares after it',
    force: forces.cambridgeshire,
    prose:
      'However, the force has achieved good investigative outcomes (such as charge or no further action) since 2015. Only a small proportion of crimes are concluded with no further action to be taken; the force takes appropriate steps to ensure that investigations are not cut short when victims withdraw their support for police action. The proportion of offences that result in a charge or summons was 10.5 percent over the 12 months to 30 June 2017. Moreover, just 3.2 percent of crime over the same 12 months had not been assigned an outcome. Cambridgeshire Constabulary is below the England and Wales rate for cases where there are evidential difficulties, which is also positive.',
    states: ['charged-or-summonsed | 12 months to 30 June 2017 | 10.5 | not-in-text'],
  },
  {
    title: 'Cambridgeshire, line 287: the rate, not the number of warrants',
    force: forces.cambridgeshire,
    prose:
      "A high number of offenders are arrested using European arrest warrants. In the 12 months to 30 June 2017, Cambridgeshire Constabulary executed 64 European arrest warrants. This represents 75.4 warrants per one million population, compared with the England and Wales rate of 21.8 per one million population. This is a reflection of the high number of transient immigrant agricultural workers present in the county's population.",
    states: ['european-arrest-warrants | 12 months to 30 June 2017 | 75.4 | 21.8'],
  },
  {
    title: 'Cambridgeshire, line 324: `for every 100`, and the nation in the next sentence',
    force: forces.cambridgeshire,
    prose:
      'In the 12 months to 30 June 2017, there were 52.8 arrests for every 100 domestic abuse-related offences recorded by Cambridgeshire Constabulary. This compares with an England and Wales rate of 45.5 arrests per 100 domestic abuse-related offences. As the force was unable to provide accurate domestic abuse arrest data for PEEL 2016, it is not clear whether this rate has increased or decreased.',
    states: ['domestic-abuse-arrest-rate | 12 months to 30 June 2017 | 52.8 | 45.5'],
  },
  {
    title: 'Leicestershire, line 227: the victim does not support action',
    force: forces.leicestershire,
    prose:
      'The rate of evidential difficulties, where the suspect is identified and the victim does not support police action is lower in Leicestershire than across England and Wales. In the 12 months to 30 June 2017, 9.2 percent of investigations had an identified suspect, but there were evidential difficulties and the victim did not support further action. This compares with the England and Wales rate of 12.9 percent.',
    states: ['evidential-difficulties | 12 months to 30 June 2017 | 9.2 | 12.9'],
  },
  {
    title: 'Leicestershire, line 320: whole numbers stay whole',
    force: forces.leicestershire,
    prose:
      'The force has improved its arrest rate for domestic abuse investigations since 2016. In the 12 months to 30 June 2017, there were 45 arrests per 100 domestic abuse-related offences, which is in line with the England and Wales rate of 46 arrests per 100 domestic abuse-related offences.',
    states: ['domestic-abuse-arrest-rate | 12 months to 30 June 2017 | 45 | 46'],
  },
  {
    title: 'Leicestershire, line 374: the rates of the next sentence are of something else',
    force: forces.leicestershire,
    prose:
      'The outcomes of investigations carried out by Leicestershire Police linked to domestic abuse are broadly in line with those for other forces across England and Wales. In the 12 months to 30 June 2017, 16.1 investigations per 100 domestic abuse-related offences resulted in perpetrators being charged or summonsed to court. The force recorded fewer domestic abuse outcomes as evidential difficulties, where the suspect is identified and the victim support police action (5.2 per 100 domestic abuse-related offences) compared with the England and Wales rate of 23.7 per 100 domestic abuse-related offences.',
    states: ['domestic-abuse-charge-rate | 12 months to 30 June 2017 | 16.1 | not-in-text'],
  },
  {
    title: 'Northamptonshire, line 215: `only` before the number',
    force: forces.northamptonshire,
    prose:
      "The force's data on investigative outcomes (such as charge or no further action) also show a decline in the number of investigations resulting in action being taken against a suspect (such as a charge or caution). In the 12 months to 30 June 2017, only 8.5 percent of cases resulted in a charged/summonsed outcome. This is one of the lowest rates for forces in England and Wales, and the proportion has fallen compared to 12 months to 30 June 2016.",
    states: ['charged-or-summonsed | 12 months to 30 June 2017 | 8.5 | not-in-text'],
  },
  {
    title: 'Northamptonshire, lines 226 and 236: a rate and a share, and a growth between them',
    force: forces.northamptonshire,
    prose:
      "In July 2017, Northamptonshire had 12.8 wanted records per 10,000 population on the Police National Computer (PNC), which is a high rate compared with the England and Wales rate of 10.4 per 10,000 population. This is an increase of 7.5 percent on the number of records in August 2016. Limited governance arrangements have been made to manage and prioritise policing activity, in order to locate these people. In the 12 months to 30 June 2017, Northamptonshire Police arrested 2,242 foreign national offenders. Of these, 549 referrals were made to Immigration Enforcement's command and control unit, which represents a compliance rate of 24.5 percent. This is also low compared to the rate in England and Wales as a whole.",
    states: [
      'wanted-on-pnc | July 2017 | 12.8 | 10.4',
      'foreign-national-referral-rate | 12 months to 30 June 2017 | 24.5 | not-in-text',
    ],
  },
  {
    title: 'Northamptonshire, line 289: the year before and the nation, a sentence each',
    force: forces.northamptonshire,
    prose:
      'In Northamptonshire Police, in the 12 months to 30 June 2017, the arrest rate for domestic abuse was 39.1 arrests per 100 domestic abuse-related crimes. This is a decrease compared to the 12 months to 30 June 2016 when the rate was 46.0 arrests per 100 domestic abuse-related crimes. This is also below the England and Wales rate of 45.5 arrests per 100 domestic abuse-related crimes; the chief officer team has commissioned work to understand the causes of this decline.',
    states: [
      'domestic-abuse-arrest-rate | 12 months to 30 June 2017 | 39.1 | 45.5 | 46.0 in 12 months to 30 June 2016',
    ],
  },
  {
    title: 'Northamptonshire, line 362: a comparison in words between two figures',
    force: forces.northamptonshire,
    prose:
      'The force does not identify and assess all OCGs consistently. As of 1 July 2017, Northamptonshire Police had mapped 32.7 OCGs per one million of the population, which is below the rate for England and Wales. This is a reduction compared to 1 July 2016, when the figure was 43.6 OCGs per one million population.',
    states: [
      'organised-crime-groups | as of 1 July 2017 | 32.7 | not-in-text | 43.6 in 1 July 2016',
    ],
  },
  {
    title: 'Staffordshire, lines 225 and 227: a second figure goes on with the period of the first',
    force: forces.staffordshire,
    prose:
      "Since 2015, the force has achieved investigative outcomes (such as charge or no further action) that are broadly in line with that of other forces. In the 12 months to 30 June 2017, 12.5 percent of recorded crimes led to a charge. This compares to the England and Wales rate of 10.2 percent. Staffordshire were lower than England and Wales for the proportion of crimes resulting in an outcome of 'investigation complete – no suspect identified'. However, the proportion of cases where there were evidential difficulties, where the suspect was identified but the victim(s) did not support police action – 19.3 percent – is notably higher than the England and Wales rate of 12.9 percent.",
    states: [
      'charged-or-summonsed | 12 months to 30 June 2017 | 12.5 | 10.2',
      'evidential-difficulties | 12 months to 30 June 2017 | 19.3 | 12.9',
    ],
  },
  {
    title:
      'Staffordshire, line 245: `reoffended` without its hyphen, and a share of something else',
    force: forces.staffordshire,
    prose:
      'The IOM programme has had some success in achieving sustained re-offending reductions in Staffordshire: 23.0 percent of the IOM cohort reoffended in the 12 months to 30 June 2017, compared to an England and Wales average of 36.6 percent. Gang-involved offenders now make up approximately 40 percent of the total IOM cohort.',
    states: ['re-offending-under-iom | 12 months to 30 June 2017 | 23.0 | 36.6'],
  },
  {
    title: 'Staffordshire, line 302: from one year to the next, and `32.4 arrest`',
    force: forces.staffordshire,
    prose:
      'The force arrests a low proportion of domestic abuse suspects. For the 12 months to 30 June 2017, the domestic abuse arrest rate decreased by 20.7 percent when compared to the 12 months to 30 June 2016 (from 40.9 arrests per 100 domestic abuse-related offences to 32.4 arrest per 100 domestic abuse-related offences). This compares to an England and Wales rate of 45.5 arrests per 100 domestic abuse-related offences in the 12 months to 30 June 2017.',
    states: [
      'domestic-abuse-arrest-rate | 12 months to 30 June 2017 | 32.4 | 45.5 | 40.9 in 12 months to 30 June 2016',
    ],
  },
  {
    title: 'Bedfordshire, line 330: no period, and `very high, at`',
    force: forces.bedfordshire,
    prose:
      'We are pleased to note that the number of European arrest warrants (EAWs) executed in Bedfordshire is very high, at 118.9 warrants per million population, compared with the England and Wales rate of 21.8 warrants per million population.',
    states: ['european-arrest-warrants | period not stated | 118.9 | 21.8'],
  },
  {
    title: 'Northamptonshire, line 191: no period, and the share before what it is a share of',
    force: forces.northamptonshire,
    prose:
      'The force resolves a high proportion (45.1 percent) of calls by telephone, or in a police station, without sending an officer to investigate at the scene. The equivalent figure across England and Wales is 30.3 percent. Moreover, the force intends to increase the proportion of investigations it conducts by telephone still further.',
    states: ['telephone-resolution | period not stated | 45.1 | 30.3'],
  },
  {
    title: 'Northamptonshire, line 323: no period, and rates of something else after it',
    force: forces.northamptonshire,
    prose:
      'The force has a charged/summonsed rate of 15.7 per 100 domestic abuse-related offences. This is broadly in line with the England and Wales rate of 18.6 per 100 domestic abuse-related offences. The rates of domestic abuse offences where the prosecution is prevented due to evidential difficulties are: 30.9 per 100 domestic abuse-related offences for cases where the victim supports police action; and 46.7 per 100 domestic abuse-related offences for cases where the victim does not support police action. Both rates are above those for England and Wales.',
    states: ['domestic-abuse-charge-rate | period not stated | 15.7 | 18.6'],
  },
];
