import { cutExcerpt, foundPhrases, type ExcerptRun } from './excerpt.ts';
import { markHref } from './mark-address.ts';
import type { StoredPassage } from './stored-passage.ts';

/** A passage that was found, ready to show. */
export interface Hit {
  /** Address of the passage, with the words to mark there. */
  href: string;
  group: string;
  section: string;
  sectionHref: string;
  kind: string;
  excerpt: ExcerptRun[];
  /** Whether the passage goes on before and after its excerpt. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** Hits of one section, under their heading. */
export interface SectionHits {
  section: string;
  href: string;
  hits: Hit[];
}

/** Hits of one report, or of the glossary. */
export interface GroupHits {
  group: string;
  sections: SectionHits[];
}

/** Make a hit of a passage, given the places of the words that were found in it. */
export function readHit(passage: StoredPassage, found: readonly number[]): Hit {
  const { href, words, kind, group, section, sectionHref } = passage;
  const { runs, isCutBefore, isCutAfter } = cutExcerpt(words, found);
  return {
    href: markHref(href, foundPhrases(runs)),
    ...{ group, section, sectionHref, kind, excerpt: runs, isCutBefore, isCutAfter },
  };
}

/** Group hits by report and section; what holds the better hit comes first. */
export function groupHits(hits: readonly Hit[]): GroupHits[] {
  return [...Map.groupBy(hits, ({ group }) => group)].map(([group, members]) => ({
    group,
    sections: [...Map.groupBy(members, ({ sectionHref }) => sectionHref)].map(([href, own]) => ({
      section: own[0]?.section ?? '',
      href,
      hits: own,
    })),
  }));
}
