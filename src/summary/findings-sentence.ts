import { formatCounted } from '../format/count.ts';
import type { ReportRecord } from '../schema/record.ts';

type Findings = Pick<ReportRecord, 'areasForImprovement' | 'causesOfConcern'>;

/** Say what the inspectors asked for: `one cause of concern, with six recommendations, and 14 areas for improvement`. */
export function findingsSentence({ areasForImprovement, causesOfConcern }: Findings): string {
  const areas = formatCounted(
    areasForImprovement.length,
    'area for improvement',
    'areas for improvement',
  );
  const causes = formatCounted(causesOfConcern.length, 'cause of concern', 'causes of concern');
  if (causesOfConcern.length > 0 && areasForImprovement.length > 0) {
    return `The inspectors stated ${causes}, with ${recommendationsOf(causesOfConcern)}, and ${areas}.`;
  }
  if (causesOfConcern.length > 0) {
    return `The inspectors stated ${causes}, with ${recommendationsOf(causesOfConcern)}. Our copy of the report lists no area for improvement.`;
  }
  if (areasForImprovement.length > 0) {
    return `The inspectors stated ${areas}. Our copy of the report lists no cause of concern.`;
  }
  return 'Our copy of the report lists no cause of concern and no area for improvement.';
}

function recommendationsOf(causes: Findings['causesOfConcern']): string {
  const count = causes.reduce((sum, cause) => sum + cause.recommendations.length, 0);
  return count === 0 ? 'no recommendation' : formatCounted(count, 'recommendation');
}
