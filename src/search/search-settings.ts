import type { Abbreviation } from './abbreviations.ts';
import type { NotInspected } from './not-inspected.ts';

/** What the server tells the search of passages, as JSON in the page. */
export interface SearchSettings {
  abbreviations: Abbreviation[];
  notInspected: NotInspected[];
}
