/** What an invented report may say under one heading; templates as `fillWords` reads them. */
export interface SectionProse {
  heading: string;
  /** The first paragraph, by what the grade says of the force. */
  opening: { strong: string; weak: string };
  /** Paragraphs that may follow, in this order. */
  paragraphs: readonly string[];
  /** Sentences that ask something of the force outside the lists. */
  asked: readonly string[];
  /** Sentences that compare with an earlier year or inspection. */
  sinceEarlier: readonly string[];
  /** A chart that the section may show. */
  figure?: { caption: string; source: string };
}

/** A chapter's prose, and what the summary says of its question. */
export interface ChapterProse {
  question: string;
  summary: { strong: string; weak: string };
  sections: readonly SectionProse[];
}
