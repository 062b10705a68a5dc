import type { Recommendation } from '../schema/finding.ts';

/** How a list ends its items: `pose;`, `offending; and`, `first; or`. */
const listEnd = /;(?:\s+(?:and|or))?\s*$/u;

/** A sentence that is complete: `populations.`, `“… victims.”`. */
const sentenceEnd = /[.!?]['"’”)]*$/u;

/**
 * Format a recommendation as a whole sentence, the lead-in first.
 *
 * Without a lead-in the words stand as printed but for the list's own punctuation.
 */
export function formatRecommendation({ leadIn, text }: Recommendation): string {
  const clause = text.trim().replace(listEnd, '');
  const ended = sentenceEnd.test(clause) ? clause : `${clause}.`;
  return leadIn === undefined ? ended : `${leadIn.trim().replace(/:$/u, '')} ${ended}`;
}
