import type { Grade } from '../schema/grade.ts';
import type { Place } from './place.ts';

/** What the finder tells of a force's newest report, in words that the build has made. */
export interface FinderReport {
  grade?: Grade;
  /** Which report: `Effectiveness 2017, published in March 2018`. */
  label: string;
  /** What the grade means, or why there is none. */
  meaning: string;
  /** What the inspectors listed, in a sentence: a report of years ago says nothing of today. */
  toImprove: string;
  /** That newer inspections have followed; absent where none is known of. */
  since?: string;
}

/** A force as the finder names it. */
export interface FinderForce {
  slug: string;
  name: string;
  shortName: string;
  /** Today's name, where it has changed since the reports. */
  nameNow?: string;
  report?: FinderReport;
}

/** The forces and the names as the site ships them. */
export interface PlaceFile {
  forces: FinderForce[];
  places: Place[];
}
