import type { Elsewhere } from './postcode-territories.ts';

/** What a name can stand for; this order is the order of suggestions that match equally well. */
export const PLACE_KINDS = ['force', 'area', 'council', 'town', 'place'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A name that people type, and the force or forces that police the place. */
export interface Place {
  name: string;
  /** One name may be a council and a town at once, in the same force. */
  kinds: PlaceKind[];
  /** Slugs; several for London, where the City has a force of its own, and for Wales; none outside the 43. */
  forces: string[];
  /** Slug of the one of several forces that polices most of the place. */
  mostly?: string;
  /** Slugs of forces so near that the place, or its edge, may be theirs. */
  near?: string[];
  /** Country of a place that no force of the register polices. */
  elsewhere?: Elsewhere;
  /** Other names: official, Welsh, former, colloquial. */
  aliases?: string[];
  /** Welsh name, to be marked as Welsh where it is shown. */
  welsh?: string;
  /** Council area or city around a place, where another place has the same name. */
  within?: string;
  /** Year in which the council was replaced. */
  until?: number;
}
