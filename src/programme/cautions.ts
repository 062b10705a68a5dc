import type { MetricId } from '../schema/metric.ts';

/** Something that the annex of the reports says about how measures are to be read. */
export interface Caution {
  measures: readonly MetricId[];
  /** Words that its paragraph or list item has, and no other of the annex. */
  words: string;
}

const rates = [
  'incidents',
  'asb-incidents',
  'crimes',
  'domestic-abuse-incidents',
  'organised-crime-groups',
  'european-arrest-warrants',
  'wanted-on-pnc',
];
const asb = ['asb-incidents', 'asb-change'];
const crime = ['crimes', 'crime-change', 'domestic-abuse-share'];
const outcomes = ['charged-or-summonsed', 'evidential-difficulties', 'no-suspect-identified'];
const domesticAbuse = [
  'domestic-abuse-incidents',
  'domestic-abuse-share',
  'domestic-abuse-arrest-rate',
  'domestic-abuse-charge-rate',
];

/** Cautions of the annex of the effectiveness reports of 2017, the weightiest of each measure first. */
export const effectiveness2017Cautions: readonly Caution[] = [
  { measures: ['incidents'], words: 'contained a different breakdown of occurrences' },
  { measures: asb, words: 'Incident counts should be interpreted' },
  { measures: asb, words: 'not subject to the same quality assurance' },
  { measures: asb, words: 'Warwickshire Police had a problem with its incident recording' },
  { measures: crime, words: 'should be treated with care, as recent increases' },
  { measures: outcomes, words: 'Crime outcome proportions show the percentage' },
  { measures: outcomes, words: 'out of court disposals pilot' },
  {
    measures: [...outcomes, 'domestic-abuse-charge-rate'],
    words: 'Direct comparisons should not be made between general crime outcomes',
  },
  { measures: outcomes, words: 'Suffolk Constabulary was unable to submit 2017 outcomes data' },
  {
    measures: ['domestic-abuse-arrest-rate'],
    words: 'not necessarily directly linked to its specific domestic abuse offence',
  },
  {
    measures: ['domestic-abuse-arrest-rate'],
    words: 'were unable to provide domestic abuse arrest data',
  },
  { measures: domesticAbuse, words: 'North Yorkshire Police was unable to give the Home Office' },
  {
    measures: ['organised-crime-groups'],
    words: 'City of London Police is excluded from the England and Wales rate',
  },
  { measures: crime, words: 'British Transport Police was outside the scope of inspection' },
  { measures: rates, words: 'For all uses of population as a denominator' },
];

/** What a dash means; it stands at every measure of Force in numbers. */
export const dashCaution = 'A dash in this graphic indicates';
