import { formatGrade } from '../format/grade.ts';
import { gradeSchema, type Grade } from '../schema/grade.ts';
import type { Force } from '../schema/force.ts';

/** What the map says of a force: its grade, that a report gives none, or that there is no report. */
export type MapState = Grade | 'no-grade' | 'no-report';

/** A force as the map and the tiles show it. */
export interface MapEntry {
  slug: string;
  shortName: string;
  state: MapState;
  /** What qualifies the state, as the year of a judgment that was carried over. */
  note?: string;
}

/** States in the order of a key. */
export const mapStates: readonly MapState[] = [...gradeSchema.options, 'no-grade', 'no-report'];

/** Forces with a report up to this number are named on the map; more would cover it with names. */
const MOST_NAMED = 12;

/** Give every force its state; `stateOf` answers for the one grade that a map is about. */
export function mapEntries(
  forces: readonly Pick<Force, 'slug' | 'shortName'>[],
  stateOf: (slug: string) => Pick<MapEntry, 'state' | 'note'> | undefined,
): MapEntry[] {
  return forces.map(({ slug, shortName }) => ({
    ...{ slug, shortName },
    ...(stateOf(slug) ?? { state: 'no-report' }),
  }));
}

/** List the forces to name on the map; none where there are too many. */
export function namedEntries(entries: readonly MapEntry[]): MapEntry[] {
  const named = entries.filter(({ state }) => state !== 'no-report');
  return named.length <= MOST_NAMED ? named : [];
}

/** Format what the map says of a force. */
export function formatMapState(state: MapState): string {
  if (state === 'no-report') return 'No report here';
  return state === 'no-grade' ? 'Grade missing from our copy' : formatGrade(state);
}

/** Format what the map says of one force, with what qualifies it. */
export function formatMapEntry({ state, note }: MapEntry): string {
  return note === undefined ? formatMapState(state) : `${formatMapState(state)} (${note})`;
}

/** Tell whether the state is one of the grades, which have a shape. */
export function isGrade(state: MapState): state is Grade {
  return state !== 'no-grade' && state !== 'no-report';
}
