import type { SectionStanding } from '../sections/standing.ts';

/** Format why a report does not have a section, in as few words as a cell takes. */
export function formatSectionStanding(
  standing: Exclude<SectionStanding, 'here'>,
  year: number,
): string {
  switch (standing) {
    case 'unclear':
      return 'our copy does not show for certain where it begins or ends';
    case 'not-inspected':
      return `not inspected in ${year}`;
    case 'not-in-report':
      return 'no such section in its contents list';
    case 'lost':
      return 'our copy does not show for certain where it is';
  }
}
