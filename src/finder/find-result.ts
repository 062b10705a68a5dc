import type { Place } from './place.ts';
import type { Elsewhere } from './postcode-territories.ts';
import type { Share, Territory } from './postcode-index.ts';

/** What an answer is about: the postcode, district, sector or place that was looked up. */
export type Subject =
  | { kind: 'postcode' | 'sector' | 'district' | 'districts'; label: string }
  /** `typed` is there where it is only another name of the place, as Hull is. */
  | { kind: 'place'; label: string; place: Place; typed?: string };

/** One of several forces that the reader must choose from. */
export interface Candidate extends Partial<Share> {
  territory: Territory;
  /** The place of that name which the force polices: there are two Newports. */
  place?: Place;
  /** Whether the force is only near the place, which its border may cut. */
  isNear?: boolean;
  /** Whether the postcode can be the force's only if it is newer than the data. */
  isIfNew?: boolean;
}

export type CandidatesReason =
  /** The district or sector that was typed lies in several territories. */
  | 'divided'
  /** The postcode is in a divided sector, and the data cannot tell it from one newer than they are. */
  | 'unit-not-listed'
  /** The sector is not in the data; these forces police the rest of its district. */
  | 'sector-not-listed'
  /** Several districts begin with what was typed, such as SW1. */
  | 'several-districts'
  /** Several places have the name, or one place has several forces. */
  | 'several-places'
  /** One place, so near a border that the data cannot tell its force. */
  | 'near-border';

interface About {
  subject: Subject;
  /** The reading that was looked up, where the typed text held O for 0 or I for 1. */
  readAs?: string;
}

/** The answer to a postcode that has been read. */
export type PostcodeResult =
  | (About & {
      kind: 'force';
      force: string;
      /** Forces that begin at the edge of a town. */
      near?: string[];
    })
  | (About & {
      kind: 'candidates';
      reason: CandidatesReason;
      candidates: Candidate[];
      /** Countries that have a place of that name as well. */
      alsoIn?: Elsewhere[];
    })
  /** Boxes and large users: these territories sort the post, wherever the addressee is. */
  | (About & { kind: 'post-boxes'; sortedIn: Territory[] })
  | (About & { kind: 'outside'; where: Elsewhere })
  | (About & { kind: 'unknown-postcode'; isLargeUser: boolean });

/** The answer to what somebody typed. Never a guess: doubt is a kind of its own. */
export type FindResult =
  | PostcodeResult
  | { kind: 'suggestions'; typed: string; places: Place[] }
  | { kind: 'several-readings'; typed: string; readings: string[] }
  | { kind: 'invalid'; typed: string; problem: InvalidProblem }
  | { kind: 'none'; typed: string };

export type InvalidProblem =
  'empty' | 'not-a-postcode' | 'impossible-letters' | 'area-only' | 'too-wide';
