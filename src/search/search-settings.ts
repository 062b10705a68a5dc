import type { NotInspected } from './not-inspected.ts';
import type { Vocabulary } from './spellings.ts';

/** What the server tells the search of passages, as JSON in the page. */
export interface SearchSettings {
  vocabulary: Vocabulary;
  notInspected: NotInspected[];
}
