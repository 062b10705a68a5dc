import { formatCount } from '../format/count.ts';
import type { CandidatesReason, InvalidProblem } from './find-result.ts';
import type { Place } from './place.ts';
import type { Elsewhere } from './postcode-territories.ts';

/** The state of the postcode data. */
export const DATA_DATE = 'October 2025';

export const PROBLEMS: Record<InvalidProblem, string> = {
  empty: 'Type a postcode, a council, a town or the name of a force.',
  'not-a-postcode':
    'This does not look like a postcode. A full one looks like NN1 1AA, its first half like NN1.',
  'impossible-letters':
    'Check the last two letters: postcodes never end in C, I, K, M, O or V there.',
  'area-only': 'These are only the first letters of a postcode. Add the number, as in NN1.',
};

export const ELSEWHERE: Record<Elsewhere, (label: string) => string> = {
  scotland: (label) => `${label} is in Scotland.`,
  'northern-ireland': (label) => `${label} is in Northern Ireland.`,
  guernsey: (label) => `${label} is in the Bailiwick of Guernsey.`,
  jersey: (label) => `${label} is in Jersey.`,
  'isle-of-man': (label) => `${label} is on the Isle of Man.`,
  'no-place': (label) => `${label} is a postcode for post only: it stands for no place on the map.`,
};

export const REASONS: Record<CandidatesReason, (label: string, count: number) => string> = {
  divided: (label, count) => `${label} lies in ${formatCount(count)} police areas.`,
  'sector-not-listed': (label) =>
    `We do not know ${label}; it may be newer than ${DATA_DATE}, or have a typing error.`,
  'several-districts': (label, count) =>
    `The postcodes that begin with ${label} lie in ${formatCount(count)} police areas.`,
  'several-places': (label, count) => `${label} can mean ${formatCount(count)} police areas.`,
};

export const SMALLER_PLACES =
  'We know councils and towns, not every village: if you mean a smaller place, type its postcode.';

export const REPORT_HERE = 'Its inspection report is on this site.';
export const NO_REPORT_HERE =
  'We have no report text for it yet; its page says where its reports are published.';
export const OUR_COVERAGE =
  'The inspections on this site cover the 43 police forces of England and Wales.';

/** Say what a place is: `town in Spelthorne`, `council until 2021`. */
export function describePlace({ kinds, within, until }: Place): string {
  const council = until === undefined ? 'council' : `council until ${until}`;
  const isCouncil = kinds.includes('council');
  const parts = [
    kinds.includes('force') ? 'police force' : undefined,
    kinds.includes('area') && (!isCouncil || until !== undefined) ? 'area' : undefined,
    isCouncil ? council : undefined,
    kinds.includes('town') ? `town${within === undefined ? '' : ` in ${within}`}` : undefined,
  ];
  const known = parts.filter((part) => part !== undefined);
  return new Intl.ListFormat('en-GB').format(known);
}

/** Word a share so that rounding never turns a part into all or nothing. */
export function describeShare(share: number): string {
  if (share < 0.01) return 'Fewer than 1 in 100 postcodes';
  if (share > 0.99) return 'More than 99 in 100 postcodes';
  return `About ${Math.round(share * 100)} in 100 postcodes`;
}

/** Announce how many suggestions are open, without moving the focus. */
export function countSuggestions(count: number): string {
  if (count === 0) return 'No suggestions';
  return count === 1 ? '1 suggestion' : `${count} suggestions`;
}

export const DATA_MISSING =
  'The list of postcodes and places did not arrive. Check the connection and try again, or choose from the list of forces.';
