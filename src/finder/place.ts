/** What a name can stand for; this order is the order of suggestions that match equally well. */
export const PLACE_KINDS = ['force', 'area', 'council', 'town'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A name that people type, and the force or forces that police the place. */
export interface Place {
  name: string;
  /** One name may be a council and a town at once, in the same force. */
  kinds: PlaceKind[];
  /** Slugs; several for London only, where the City has a force of its own. */
  forces: string[];
  /** Other names: official, Welsh, former, colloquial. */
  aliases?: string[];
  /** Welsh name, to be marked as Welsh where it is shown. */
  welsh?: string;
  /** Council area around a town, where another town has the same name. */
  within?: string;
  /** Year in which the council was replaced. */
  until?: number;
}

/** A force as the finder names it. */
export interface FinderForce {
  slug: string;
  name: string;
  /** Today's name, where it has changed since the reports. */
  nameNow?: string;
}

/** The names as the site ships them. */
export interface PlaceFile {
  forces: FinderForce[];
  places: Place[];
}
