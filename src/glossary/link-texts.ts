import type { TermFinder, TextPart } from './find-terms.ts';

/** Texts of a page with the parts that they were split into. */
export type LinkedTexts = ReadonlyMap<string, TextPart[]>;

/** Split the texts of a page in their order; a text that stands twice is linked both times. */
export function linkTexts(texts: readonly string[], find: TermFinder): LinkedTexts {
  return new Map([...new Set(texts)].map((text) => [text, find(text)]));
}
