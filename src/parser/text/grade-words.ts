import type { Grade } from '../../schema/grade.ts';
import { keyOf } from './lines.ts';

/** The words of every grade, as their keys. */
export const gradesByWords: ReadonlyMap<string, Grade> = new Map([
  ['outstanding', 'outstanding'],
  ['good', 'good'],
  ['adequate', 'adequate'],
  ['requires improvement', 'requires-improvement'],
  ['inadequate', 'inadequate'],
  ['ungraded', 'ungraded'],
  ['not graded', 'ungraded'],
]);

/** The words of every grade as one pattern: `Requires improvement`, broken anywhere between its words. */
export const gradePattern =
  'Outstanding|Good|Adequate|Requires\\W+improvement|Inadequate|Ungraded|Not\\W+graded';

/** Read words that are a grade and nothing else. */
export function gradeOf(words: string): Grade | undefined {
  return words.length > 40 ? undefined : gradesByWords.get(keyOf(words));
}
