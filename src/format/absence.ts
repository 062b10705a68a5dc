import type { FindingAbsence } from '../findings/absence.ts';

/**
 * Format why a report has no finding under some of its questions: `Not inspected in 2017: …`.
 *
 * Titles are told apart by semicolons, since some have an "and" of their own.
 */
export function formatAbsence(
  absence: FindingAbsence,
  titles: readonly string[],
  year: number,
): string {
  const named = titles.join('; ');
  switch (absence) {
    case 'none-listed':
      return `Lists no area for improvement and no cause of concern under: ${named}.`;
    case 'not-inspected':
      return `Not inspected in ${year}: ${named}.`;
    case 'list-lost':
      return `The list is missing from our copy, or cannot be read, under: ${named}.`;
    case 'chapter-lost':
      return `Missing from our copy, or not certain to be whole: ${named}.`;
  }
}

/** Format why a report has no finding under one question, in as few words as a cell takes. */
export function formatAbsenceShort(absence: FindingAbsence, year: number): string {
  switch (absence) {
    case 'none-listed':
      return 'nothing to improve listed';
    case 'not-inspected':
      return `not inspected in ${year}`;
    case 'list-lost':
      return 'list missing from our copy';
    case 'chapter-lost':
      return 'chapter missing or not certain to be whole';
  }
}
