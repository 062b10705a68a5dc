/** Something that a report says and a record must hold: one line of what the harness counts. */
export interface Fact {
  /** What sort of fact: a column of the table by kind. */
  kind: FactKind;
  /** What it is about: a question, a metric or a figure; of sentences and findings, the question. */
  about: string;
  /** What is said, in one form for known and read facts. */
  says: string;
}

/** Sorts of facts, in the order of the table. */
export const factKinds = [
  'report',
  'overall',
  'grade',
  'year',
  'force figure',
  'national figure',
  'period',
  'area for improvement',
  'cause of concern',
  'recommendation',
  'prose figure',
  'prose national figure',
  'prose period',
  'prose base',
  'prose comparison',
  'prose caveat',
  'asked',
  'since earlier',
] as const;

export type FactKind = (typeof factKinds)[number];

/** Kinds of which a report has many about the same thing: they are compared as sets of texts. */
export const textKinds: ReadonlySet<FactKind> = new Set([
  'area for improvement',
  'cause of concern',
  'recommendation',
  'prose caveat',
  'asked',
  'since earlier',
]);

/** What stands for the question of a sentence for which a record names none. */
export const noQuestion = 'no question';

/**
 * The form in which words are compared: spaces and typographic marks made one, each word and stop kept.
 *
 * Hyphens within words are left out: where a line ends at one, converters drop it, and nobody can tell.
 */
export function plainWords(words: string): string {
  return words
    .replaceAll(/[‘’ʼ′]/g, "'")
    .replaceAll(/[“”″]/g, '"')
    .replaceAll(/[‐‑–—−]/g, '-')
    .replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
