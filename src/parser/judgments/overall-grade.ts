import type { Grade } from '../../schema/grade.ts';
import type { Source } from '../../schema/source.ts';
import { gradeOf } from '../grade-words.ts';
import type { Line } from '../lines.ts';
import { sourceOf } from './judgment-rows.ts';

/** Example: `Overall effectiveness 2017  Requires improvement`. */
const overallLabel =
  /^[|\s]*Overall\s+(?:effectiveness|efficiency|legitimacy|judge?ment)(?:\s+(?:19|20)\d\d)?(?!\d)/i;

/** Read the overall grade: after its label on the same line, or alone on the next lines with words. */
export function readOverall(rows: readonly Line[]): { grade: Grade; source: Source } | undefined {
  const at = rows.findIndex((line) => overallLabel.test(line.plain));
  if (at < 0) return undefined;
  for (let length = 1; length <= 3; length += 1) {
    const part = rows.slice(at, at + length);
    const words = part.map((line) => line.plain).join(' ');
    const grade = gradeOf(words.replace(overallLabel, '').replace(/[|\s]+/g, ' '));
    if (grade) return { grade, source: sourceOf(part) };
  }
  return undefined;
}
