import type { Candidate, Subject } from './find-result.ts';
import type { FinderForce, FinderReport } from './finder-force.ts';
import type { Place } from './place.ts';
import { SCOTLAND, type Territory } from './postcode-index.ts';
import {
  describePlace,
  describeShare,
  IF_NEWER,
  IN_USE,
  NO_REPORT,
  NO_REPORT_HERE,
} from './words.ts';

/** A force to go on to. */
export interface ForceLine {
  slug: string;
  name: string;
  notes: string[];
  /** What its newest report found, where we have one. */
  report?: FinderReport;
}

/** What the words of an answer need to know of the forces. */
export interface MessageContext {
  forces: readonly FinderForce[];
}

/** List forces to go on to, with what is known of each; Scotland, which is none, is left to a note. */
export function forceLines(
  candidates: Candidate[],
  context: MessageContext,
  subject?: Subject,
): ForceLine[] {
  return candidates.flatMap((candidate) => {
    const force = context.forces.find(({ slug }) => slug === candidate.territory);
    if (!force) return [];
    const { slug, name, nameNow, report } = force;
    const notes = [
      ...noteOfCandidate(candidate, subject),
      ...(nameNow ? [`Now called ${nameNow}.`] : []),
      ...(report ? [] : [candidates.length === 1 ? NO_REPORT_HERE : NO_REPORT]),
    ];
    return [{ slug, name, notes, ...(report && { report }) }];
  });
}

function noteOfCandidate(candidate: Candidate, subject?: Subject): string[] {
  const { share, place, territory, isNear, isIfNew } = candidate;
  if (share !== undefined && subject) {
    const outcode = subject.kind === 'postcode' ? subject.label.split(' ')[0] : subject.label;
    return share === 1 ? [] : [`${describeShare(share)} of ${outcode}.`];
  }
  if (subject?.kind === 'postcode') return [isIfNew ? IF_NEWER : IN_USE];
  if (!place || place.kinds.includes('force')) return [];
  if (isNear) return [`${place.name} is near its border.`];
  if (place.forces.length === 1) return [`${describeNamed(place)}.`];
  return [place.mostly === territory ? `Most of ${place.name}.` : `A part of ${place.name}.`];
}

function describeNamed(place: Place): string {
  return isPlain(place) ? `A place called ${place.name}` : `${place.name}, ${describePlace(place)}`;
}

/** Say what a place is, and of a small one also whose area it is in: its name may not be the only one. */
export function describeWhere(place: Place, { forces }: MessageContext): string {
  const words = describePlace(place);
  const force = forces.find(({ slug }) => slug === place.forces[0]);
  return isPlain(place) && force ? `${words}, ${force.shortName}` : words;
}

/** Tell a place of which we know no more than its point on the map. */
export function isPlain({ kinds, within }: Place): boolean {
  return kinds.includes('place') && within === undefined;
}

/** Name a territory. */
export function nameOf(territory: Territory, { forces }: MessageContext): string {
  if (territory === SCOTLAND) return 'Scotland';
  return forces.find(({ slug }) => slug === territory)?.name ?? territory;
}

/** Name territories as a choice: `a or b`. */
export function namesOf(territories: Territory[], context: MessageContext): string {
  const names = territories.map((territory) => nameOf(territory, context));
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
}

/** Take territories as candidates of which nothing else is known. */
export function asCandidates(territories: Territory[]): Candidate[] {
  return territories.map((territory) => ({ territory }));
}
