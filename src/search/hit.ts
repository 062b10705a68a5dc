import { excerptRuns, foundPhrases, type ExcerptRun } from './excerpt-runs.ts';
import { markHref } from './mark-address.ts';

/** What the search index gives for a passage. */
export interface IndexedPassage {
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string>;
}

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

/** Read what the index gives for a passage. */
export function readHit(passage: IndexedPassage): Hit {
  const { url, content, meta } = passage;
  const excerpt = excerptRuns(passage.excerpt);
  const plain = excerpt.map(({ words }) => words).join('');
  const { group = '', section = '', sectionHref = url, kind = '' } = meta;
  return {
    href: markHref(url, foundPhrases(excerpt)),
    ...{ group, section, sectionHref, kind, excerpt },
    isCutBefore: !content.startsWith(plain),
    isCutAfter: !content.endsWith(plain),
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
