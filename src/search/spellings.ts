import { abbreviationSpellings, type Abbreviation } from './abbreviations.ts';
import { hyphenSpellings, type HyphenatedWord } from './hyphenated.ts';

/** How the texts that are searched write what can be written otherwise. */
export interface Vocabulary {
  abbreviations: readonly Abbreviation[];
  hyphenated: readonly HyphenatedWord[];
}

/** Other spellings beyond these would search for what nobody meant. */
const MOST_SPELLINGS = 3;

/** List how a query can be spelled: as typed, then as the texts may spell it. */
export function spellings(query: string, { abbreviations, hyphenated }: Vocabulary): string[] {
  const others = [
    ...hyphenSpellings(query, hyphenated),
    ...abbreviationSpellings(query, abbreviations),
  ];
  return [...new Set([query, ...others])].slice(0, MOST_SPELLINGS);
}
