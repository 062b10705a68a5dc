import { formatRelation, type Relation } from '../format/comparison.ts';
import { compareValues } from '../format/comparison.ts';
import { isMissing } from '../format/missing.ts';
import type { Observation } from './observation.ts';

/** How a force's figure stands to England and Wales. */
export interface Standing {
  /** The report's own words of comparison, which stand first. */
  reported?: string;
  /** Ours, by rule; absent where a figure is missing or where the report's words say something else. Nothing rests on a figure in doubt. */
  ours?: string;
}

/** Example: `in line with`, `broadly similar to`, `about the same as`. */
const likeness = /\b(?:in line with|similar|consistent with|comparable|same|close to|average)\b/iu;
/** Example: `notably higher than`, `a very high rate`, `above`. */
const upward = /\b(?:high|higher|highest|above|more|greater|greatest|exceeds)\b/iu;
/** Example: `one of the lowest rates`, `below`, `fewer than`. */
const downward = /\b(?:low|lower|lowest|below|less|fewer|fewest)\b/iu;
/** Words that turn others round: `not as high as`. */
const negation = /\b(?:not|no|neither|nor|unlike|without)\b/iu;

/** Tell how a report's own words compare; `undefined` where that cannot be told for certain. */
export function relationOfWords(words: string): Relation | undefined {
  if (negation.test(words)) return undefined;
  const found = [
    { relation: 'same' as const, pattern: likeness },
    { relation: 'higher' as const, pattern: upward },
    { relation: 'lower' as const, pattern: downward },
  ].filter(({ pattern }) => pattern.test(words));
  const [only, other] = found;
  return other === undefined ? only?.relation : undefined;
}

/** What stands instead of a comparison where the report contradicts one of its figures. */
export const notCompared = 'not compared';

/** Say how a force's figure stands to England and Wales; our words never contradict the report's. */
export function standingOf({
  force,
  englandAndWales,
  unit,
  comparison,
  contradictedBy,
}: Observation): Standing {
  const reported = comparison === undefined ? {} : { reported: comparison.words };
  if (isMissing(force) || isMissing(englandAndWales)) return reported;
  if (contradictedBy.length > 0) return { ...reported, ours: notCompared };
  const isOurs =
    comparison === undefined ||
    relationOfWords(comparison.words) === compareValues(force, englandAndWales);
  if (!isOurs) return reported;
  const input = { figure: force, other: englandAndWales, name: 'England and Wales', unit };
  return { ...reported, ours: formatRelation(input) };
}

/** Format how a force's figure stands: `the report says “in line with”; about the same as …`. */
export function formatStanding({ reported, ours }: Standing): string | undefined {
  const said = reported === undefined ? [] : [`the report says “${reported}”`];
  const words = [...said, ...(ours === undefined ? [] : [ours])];
  return words.length === 0 ? undefined : words.join('; ');
}
