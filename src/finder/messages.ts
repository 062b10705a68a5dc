import type { Candidate, FindResult, Subject } from './find-result.ts';
import type { FinderForce, Place } from './place.ts';
import { SCOTLAND, type Territory } from './postcode-index.ts';
import {
  DATA_DATE,
  describePlace,
  describeShare,
  ELSEWHERE,
  NO_REPORT_HERE,
  OUR_COVERAGE,
  PROBLEMS,
  REASONS,
  REPORT_HERE,
  SMALLER_PLACES,
} from './words.ts';

/** What the finder says, ready to be shown: the words come from here and from `words.ts`. */
export interface FinderMessage {
  /** An error belongs to the field; the rest goes into the region of results. */
  tone: 'answer' | 'choice' | 'error';
  heading: string;
  /** The forces to go on to, each with what is known of it. */
  forces: ForceLine[];
  notes: string[];
  /** Forces that a note speaks of, which come after it. */
  alternatives: ForceLine[];
  /** Names or postcodes that may have been meant, to be looked up when one is picked. */
  choices: Choice[];
}

export interface ForceLine {
  slug: string;
  name: string;
  notes: string[];
}

export type Choice = { label: string } & ({ place: Place; welsh?: string } | { postcode: string });

export interface MessageContext {
  forces: readonly FinderForce[];
  /** Slugs of the forces whose report text we have. */
  withReport: ReadonlySet<string>;
}

/** Say in words what a result means, and name the forces to go on to. */
export function describeResult(result: FindResult, context: MessageContext): FinderMessage {
  const message = messageOf(result, context);
  if (!('readAs' in result)) return message;
  const note = `We read what you typed as ${result.readAs}: the letter O and the number 0, or I and 1, are easily mixed up.`;
  return { ...message, notes: [note, ...message.notes] };
}

/** Name the territories of a result in a few words, for a line of suggestions. */
export function summariseResult(result: FindResult, context: MessageContext): string {
  switch (result.kind) {
    case 'force':
      return nameOf(result.force, context);
    case 'candidates':
      return result.candidates.map(({ territory }) => nameOf(territory, context)).join(' or ');
    case 'post-boxes':
      return 'post boxes and large users';
    case 'outside':
      return ELSEWHERE[result.where](result.subject.label);
    default:
      return '';
  }
}

function messageOf(result: FindResult, context: MessageContext): FinderMessage {
  switch (result.kind) {
    case 'force':
      return {
        ...answer(headingOfForce(result.subject)),
        forces: forceLines([{ territory: result.force }], context),
        notes: notesIfNew(result.subject, result.orIfNew, context),
        alternatives: forceLines(asCandidates(result.orIfNew), context),
      };
    case 'candidates':
      return messageOfCandidates(result, context);
    case 'post-boxes':
      return {
        ...answer(`${result.subject.label} is for post boxes and large users.`),
        tone: 'choice',
        forces: forceLines(asCandidates(result.sortedIn), context),
        notes: [
          `Its post is sorted in the area of ${namesOf(result.sortedIn, context)}. The person or office it goes to may be elsewhere: look up the postcode of the street, the council or the town.`,
        ],
      };
    case 'outside':
      return {
        ...answer(ELSEWHERE[result.where](result.subject.label)),
        alternatives: forceLines(asCandidates(result.orIfNew), context),
        notes: [OUR_COVERAGE, ...notesIfNew(result.subject, result.orIfNew, context)],
      };
    case 'unknown-postcode':
      return error(
        result.isLargeUser
          ? `${result.subject.label} belongs to large users of post, and our data do not say where it is. Try the council or the town.`
          : `We do not know ${result.subject.label}. Check it, or try the council or the town; our postcodes are those of ${DATA_DATE}.`,
      );
    case 'suggestions':
      return {
        ...answer(`We have no “${result.typed}”. Did you mean one of these?`),
        tone: 'choice',
        choices: result.places.map(choiceOfPlace),
      };
    case 'several-readings':
      return {
        ...answer(`“${result.typed}” can be read in more than one way. Which do you mean?`),
        tone: 'choice',
        choices: result.readings.map((postcode) => ({ label: postcode, postcode })),
      };
    case 'invalid':
      return error(PROBLEMS[result.problem]);
    case 'none':
      return error(
        `We found no force, council or town called “${result.typed}”. Check the spelling, try a postcode, or choose from the list of forces.`,
      );
  }
}

function messageOfCandidates(
  { subject, reason, candidates }: Extract<FindResult, { kind: 'candidates' }>,
  context: MessageContext,
): FinderMessage {
  const { label } = subject;
  const notes: string[] = [];
  if (reason === 'divided') {
    notes.push('A full postcode tells which one it is.');
  }
  if (reason === 'several-places') {
    notes.push(SMALLER_PLACES);
  }
  if (reason === 'sector-not-listed') {
    const [outcode] = label.split(' ');
    notes.push(
      `The postcodes that we know in ${outcode} are in the area of ${namesOf(
        candidates.map(({ territory }) => territory),
        context,
      )}.`,
    );
  }
  return {
    ...answer(REASONS[reason](label, candidates.length)),
    tone: 'choice',
    forces: forceLines(candidates, context, subject),
    notes: [...notes, ...scottishNotes(candidates)],
  };
}

function scottishNotes(candidates: Candidate[]): string[] {
  const scotland = candidates.find(({ territory }) => territory === SCOTLAND);
  if (scotland?.share === undefined) return [];
  return [`${describeShare(scotland.share)} are in Scotland, which this site does not cover.`];
}

/** Lead up to the force, whose name follows as a link. */
function headingOfForce(subject: Subject): string {
  if (subject.kind !== 'place') return `${subject.label} is in the area of`;
  const { place, label } = subject;
  return place.kinds.includes('force')
    ? 'The force of this name:'
    : `${label} (${describePlace(place)}) is in the area of`;
}

function notesIfNew(subject: Subject, territories: Territory[], context: MessageContext): string[] {
  if (territories.length === 0) return [];
  const sector = subject.label.slice(0, -2);
  return [
    `Some postcodes of ${sector} lie in the area of ${namesOf(territories, context)}. ${subject.label} was not one of them in ${DATA_DATE}, but if it is newer than that it might be.`,
  ];
}

function forceLines(
  candidates: Candidate[],
  context: MessageContext,
  subject?: Subject,
): ForceLine[] {
  return candidates.flatMap((candidate) => {
    const force = context.forces.find(({ slug }) => slug === candidate.territory);
    if (!force) return [];
    const notes = [
      ...noteOfCandidate(candidate, subject),
      ...(force.nameNow ? [`Now called ${force.nameNow}.`] : []),
      context.withReport.has(force.slug) ? REPORT_HERE : NO_REPORT_HERE,
    ];
    return [{ slug: force.slug, name: force.name, notes }];
  });
}

function noteOfCandidate({ share, place, territory }: Candidate, subject?: Subject): string[] {
  if (share !== undefined && subject) {
    const outcode = subject.kind === 'postcode' ? subject.label.split(' ')[0] : subject.label;
    return share === 1 ? [] : [`${describeShare(share)} of ${outcode}.`];
  }
  if (!place || place.kinds.includes('force')) return [];
  if (place.forces.length === 1) return [`${place.name}, ${describePlace(place)}.`];
  return [place.forces[0] === territory ? `Most of ${place.name}.` : `A part of ${place.name}.`];
}

function nameOf(territory: Territory, { forces }: MessageContext): string {
  if (territory === SCOTLAND) return 'Scotland';
  return forces.find(({ slug }) => slug === territory)?.name ?? territory;
}

function namesOf(territories: Territory[], context: MessageContext): string {
  const names = territories.map((territory) => nameOf(territory, context));
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
}

function asCandidates(territories: Territory[]): Candidate[] {
  return territories.map((territory) => ({ territory }));
}

function choiceOfPlace(place: Place): Choice {
  const label = `${place.name} (${describePlace(place)})`;
  return place.welsh ? { label, place, welsh: place.welsh } : { label, place };
}

function answer(heading: string): FinderMessage {
  return { tone: 'answer', heading, forces: [], notes: [], alternatives: [], choices: [] };
}

function error(heading: string): FinderMessage {
  return { ...answer(heading), tone: 'error' };
}
