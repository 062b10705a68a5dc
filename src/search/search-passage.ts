import type { PassageKind } from './passage-kind.ts';

/** Words that a search can find, with where they stand. */
export interface SearchPassage {
  /** Address of the passage itself: `/forces/kent/2017-effectiveness/#line-12`. */
  href: string;
  words: string;
  kind: PassageKind;
  /** What the hits are grouped under: a force's report, or the glossary. */
  group: string;
  /** The headings above the passage, the chapter's first. */
  section: string;
  sectionHref: string;
  /** Address of the chapter, whose passages are published in one file. */
  chapterHref: string;
  /** Short names of the forces it is about. */
  forces: string[];
  /** Whether it only goes with what inspectors found: a heading, a note, a chapter on data or method. */
  isAside?: boolean;
  /** Title of the question whose chapter it stands in. */
  question?: string;
}
