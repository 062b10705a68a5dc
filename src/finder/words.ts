import { formatCount } from '../format/count.ts';
import type { CandidatesReason, InvalidProblem } from './find-result.ts';
import type { Place } from './place.ts';
import type { Elsewhere } from './postcode-territories.ts';

/** The state of the postcode data. */
export const DATA_DATE = 'October 2025';

export const PROBLEMS: Record<InvalidProblem, string> = {
  empty: 'Type a postcode, a place, a council or the name of a force.',
  'not-a-postcode':
    'This does not look like a postcode. A full one looks like NN1 1AA, its first half like NN1.',
  'impossible-letters':
    'Check the last two letters: postcodes never end in C, I, K, M, O or V there.',
  'area-only': 'These are only the first letters of a postcode. Add the number, as in NN1.',
  'too-wide': 'That has many police forces. Type a postcode, a town or a council in it.',
};

/** Where places lie that no force of the register polices. */
const COUNTRIES: Record<Elsewhere, { name: string; where: string }> = {
  scotland: { name: 'Scotland', where: 'in Scotland' },
  'northern-ireland': { name: 'Northern Ireland', where: 'in Northern Ireland' },
  guernsey: { name: 'Guernsey', where: 'in the Bailiwick of Guernsey' },
  jersey: { name: 'Jersey', where: 'in Jersey' },
  'isle-of-man': { name: 'Isle of Man', where: 'on the Isle of Man' },
  'no-place': { name: '', where: 'a postcode for post only: it stands for no place on the map' },
};

/** Say where something lies that is not in England or Wales. */
export function describeElsewhere(label: string, elsewhere: Elsewhere): string {
  const { name, where } = COUNTRIES[elsewhere];
  if (label === name) return `This site does not cover ${label}.`;
  return /police|psni/i.test(label) ? `${label} is the police ${where}.` : `${label} is ${where}.`;
}

/** Say that a country has a place of the same name. */
export function describeNamesakeElsewhere(elsewhere: Elsewhere): string {
  return `A place of this name is ${COUNTRIES[elsewhere].where}, which this site does not cover.`;
}

export const REASONS: Record<CandidatesReason, (label: string, count: number) => string> = {
  divided: (label, count) => `${label} lies in ${formatCount(count)} police areas.`,
  'sector-not-listed': (label) =>
    `We do not know ${label}; it may be newer than ${DATA_DATE}, or have a typing error.`,
  'several-districts': (label, count) =>
    `The postcodes that begin with ${label} lie in ${formatCount(count)} police areas.`,
  'unit-not-listed': (label, count) =>
    `${label.slice(0, -2)}, the first part of ${label}, lies in ${formatCount(count)} police areas.`,
  'several-places': (label, count) =>
    count === 1
      ? `${label} can mean more than one place.`
      : `${label} can mean ${formatCount(count)} police areas.`,
  'near-border': (label, count) =>
    `${label} is near a border, and can lie in ${count === 2 ? 'either' : 'any'} of ${formatCount(count)} police areas.`,
};

export const POSTCODE_TELLS = 'A full postcode tells which one it is.';
export const ANOTHER_PLACE = 'Do you mean another place of this name? Type its postcode.';
export const NONE_OF_THESE = 'None of these? Type the postcode instead.';
/** Known from Ordnance Survey's list of postcodes in use. */
export const IN_USE = `If the postcode was in use in ${DATA_DATE}.`;
export const IF_NEWER = `Only if the postcode was not in use in ${DATA_DATE}: newer, out of use or mistyped.`;
/** The site keeps the exceptions of a divided sector and not the whole list of its postcodes. */
export const UNIT_NOT_KEPT =
  'We do not keep a list of all postcodes. Type the village, the town or the council instead.';

export const NO_REPORT_HERE =
  'We have no report on it yet; its page says where its reports are published.';
export const NO_REPORT = 'No report here yet.';
export const NEWER_INSPECTIONS = 'HMICFRS has the newest inspections:';
export const OUR_COVERAGE =
  'The inspections on this site cover the 43 police forces of England and Wales.';

/** Say what a place is: `town in Spelthorne`, `council until 2021`. */
export function describePlace({ kinds, within, until }: Place): string {
  const council = until === undefined ? 'council' : `council until ${until}`;
  const inside = within === undefined ? '' : ` in ${within}`;
  const isCouncil = kinds.includes('council');
  const parts = [
    kinds.includes('force') ? 'police force' : undefined,
    kinds.includes('area') && (!isCouncil || until !== undefined) ? 'area' : undefined,
    isCouncil ? council : undefined,
    kinds.includes('town') ? `town${inside}` : undefined,
    kinds.includes('place') ? `place${inside}` : undefined,
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
