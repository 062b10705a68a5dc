import type { Candidate, FindResult, Subject } from './find-result.ts';
import { queryOf, type FinderQuery } from './finder-address.ts';
import {
  asCandidates,
  describeWhere,
  forceLines,
  isPlain,
  nameOf,
  namesOf,
  type ForceLine,
  type MessageContext,
} from './force-lines.ts';
import type { Place } from './place.ts';
import { SCOTLAND } from './postcode-index.ts';
import {
  ANOTHER_PLACE,
  DATA_DATE,
  describeElsewhere,
  describeNamesakeElsewhere,
  describePlace,
  describeShare,
  IN_USE,
  NONE_OF_THESE,
  OUR_COVERAGE,
  POSTCODE_TELLS,
  PROBLEMS,
  REASONS,
  UNIT_NOT_KEPT,
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

/** What may have been meant, to be looked up when it is picked. */
export interface Choice {
  label: string;
  welsh?: string;
  query: FinderQuery;
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
      return describeElsewhere(result.subject.label, result.where);
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
        notes: notesOfForce(result),
        alternatives: forceLines(asCandidates(result.near ?? []), context),
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
        ...answer(describeElsewhere(result.subject.label, result.where)),
        notes: [OUR_COVERAGE],
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
        choices: result.places.map((place) => choiceOfPlace(place, context)),
        notes: [NONE_OF_THESE],
      };
    case 'several-readings':
      return {
        ...answer(`“${result.typed}” can be read in more than one way. Which do you mean?`),
        tone: 'choice',
        choices: result.readings.map((label) => ({ label, query: { typed: label } })),
      };
    case 'invalid':
      return error(PROBLEMS[result.problem]);
    case 'none':
      return error(
        `We found no force, council or place called “${result.typed}”. Type the postcode instead, or choose from the list of forces.`,
      );
  }
}

function messageOfCandidates(
  { subject, reason, candidates, alsoIn = [] }: Extract<FindResult, { kind: 'candidates' }>,
  context: MessageContext,
): FinderMessage {
  const { label } = subject;
  const notes: string[] = [];
  if (reason === 'divided' || reason === 'near-border') notes.push(POSTCODE_TELLS);
  if (reason === 'several-places') notes.push(ANOTHER_PLACE);
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
    notes: [
      ...notes,
      ...scottishNotes(candidates),
      ...(reason === 'unit-not-listed' ? [UNIT_NOT_KEPT] : []),
      ...alsoIn.map(describeNamesakeElsewhere),
    ],
  };
}

function scottishNotes(candidates: Candidate[]): string[] {
  const scotland = candidates.find(({ territory }) => territory === SCOTLAND);
  if (scotland === undefined) return [];
  if (scotland.share !== undefined) {
    return [`${describeShare(scotland.share)} are in Scotland, which this site does not cover.`];
  }
  return scotland.isIfNew
    ? ['If it was not in use then, it may be in Scotland, which is not covered here.']
    : [`${IN_USE.slice(0, -1)}, it is in Scotland, which is not covered here.`];
}

/** Lead up to the force, whose name follows as a link. */
function headingOfForce(subject: Subject): string {
  if (subject.kind !== 'place') return `${subject.label} is in the area of`;
  const { place, label, typed } = subject;
  if (place.kinds.includes('force')) {
    return typed === undefined ? 'The force of this name:' : `“${typed}” leads to`;
  }
  return isPlain(place)
    ? `A place called ${label} is in the area of`
    : `${label} (${describePlace(place)}) is in the area of`;
}

function notesOfForce({ subject, near }: Extract<FindResult, { kind: 'force' }>): string[] {
  if (subject.kind !== 'place') return [];
  const { place, label, typed } = subject;
  const [kind] = place.kinds;
  return [
    ...(near === undefined
      ? []
      : [`${label} is near a border: at its edge, a postcode tells which force it is.`]),
    ...(kind === 'town' || kind === 'place' || (kind === 'force' && typed !== undefined)
      ? [ANOTHER_PLACE]
      : []),
  ];
}

function choiceOfPlace(place: Place, context: MessageContext): Choice {
  const label = `${place.name} (${describeWhere(place, context)})`;
  return { label, ...(place.welsh && { welsh: place.welsh }), query: queryOf(place) };
}

function answer(heading: string): FinderMessage {
  return { tone: 'answer', heading, forces: [], notes: [], alternatives: [], choices: [] };
}

function error(heading: string): FinderMessage {
  return { ...answer(heading), tone: 'error' };
}
