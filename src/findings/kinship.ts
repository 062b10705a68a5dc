import type { Finding } from './finding.ts';
import { similarityOf, wordList, type WordList } from './similarity.ts';
import { askedWords, keysOf, matterKeys } from './words.ts';

/** How two findings of different reports are alike. */
export type Kinship = 'same-words' | 'same-matter';

/** Of the words after the lead-in, the share that must be common for two findings to be the same words. */
export const SAME_WORDS_FROM = 0.7;

/** Of the words that carry the matter, the share that must be common to be the same matter. */
export const SAME_MATTER_FROM = 0.35;

/** The fewest such words: short findings share two or three by chance. */
export const FEWEST_MATTER_WORDS = 5;

/** A finding with its words, cut up once for all its comparisons. */
export interface Comparable {
  finding: Finding;
  words: WordList;
  matter: WordList;
}

/** Two findings that are alike, and by how much. */
export interface Kin {
  kinship: Kinship;
  share: number;
}

/** Cut a finding into the words that are compared. */
export function comparable(finding: Finding): Comparable {
  const words = askedWords(finding.asks);
  return { finding, words: wordList(keysOf(words)), matter: wordList(matterKeys(words)) };
}

/** Tell how two findings are alike; those of one report never are: a report does not repeat itself. */
export function kinOf(a: Comparable, b: Comparable): Kin | undefined {
  if (a.finding.report.id === b.finding.report.id) return undefined;
  const words = similarityOf(a.words, b.words, SAME_WORDS_FROM);
  if (words.share >= SAME_WORDS_FROM) return { kinship: 'same-words', share: words.share };
  const matter = similarityOf(a.matter, b.matter, SAME_MATTER_FROM);
  const isSame = matter.share >= SAME_MATTER_FROM && matter.common >= FEWEST_MATTER_WORDS;
  return isSame ? { kinship: 'same-matter', share: matter.share } : undefined;
}
