import { expect, test } from 'vitest';
import { forces, readProse } from './read-prose.ts';

/** Sentences with numbers that are no figure, with nothing to tell a person. */
const nothingToRead: readonly (readonly [why: string, prose: string])[] = [
  [
    'a change is no level',
    'The rate at which Bedfordshire Police charges domestic abuse-related offenders with a crime is in line with the rate for England and Wales. This is an increase of 8.5 percent for the 12 months to 30 June, compared with the same period in 2016.',
  ],
  [
    'a share of fraud calls',
    'Of these direct calls, 70 percent were immediately processed as a non-judicial outcome.',
  ],
  [
    'orders per 100 groups',
    'In the 12 months to 30 June 2017, the force made use of two serious crime prevention orders (SCPOs). This represents 2.7 SCPOs per 100 OCGs (active and archived) which is in line with rate of applications made by other forces.',
  ],
  [
    'a rate without a number',
    'As at July 2017, the number of OCGs per 1 million population mapped by Staffordshire Police was slightly below the rate for England and Wales.',
  ],
  [
    'cases at a conference',
    'In the 12 months to 31 March 2017, Northamptonshire Police discussed 40.9 cases per 10,000 adult females at a MARAC, which is above the rate for England and Wales.',
  ],
  [
    'a caption',
    'Figure 2: Domestic abuse arrest rate (per 100 domestic abuse-related offences), by force, in the 12 months to 30 June 2017',
  ],
  [
    'evidential difficulties per 100 offences, where the victim supports action',
    'The rates of domestic abuse offences where the prosecution is prevented due to evidential difficulties are: 30.9 per 100 domestic abuse-related offences for cases where the victim supports police action; and 46.7 per 100 domestic abuse-related offences for cases where the victim does not support police action.',
  ],
  [
    'charges for one kind of crime',
    'In the 12 months to 30 June 2017, the force found that 12.5 percent of rape offences resulted in a charge.',
  ],
];

test.each(nothingToRead)('%s', (_why, prose) => {
  expect(readProse(forces.bedfordshire, prose)).toEqual({ figures: [], problems: [] });
});
