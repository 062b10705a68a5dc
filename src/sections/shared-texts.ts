import type { NamedReport } from '../summary/name-reports.ts';
import { passageTexts, textKey } from './passage-words.ts';
import type { SectionPassage } from './section.ts';

/** A section as one report has it. */
export interface NamedPassage extends NamedReport {
  passage: SectionPassage;
}

/** Which reports have a paragraph or list item in the same words, by its key. */
export type SharedTexts = ReadonlyMap<string, string[]>;

/** Find the paragraphs and list items that two or more passages have in the same words. */
export function sharedTexts(passages: readonly NamedPassage[]): SharedTexts {
  const names = new Map<string, string[]>();
  for (const { name, passage } of passages) {
    for (const key of new Set(passageTexts(passage.blocks).map(textKey))) {
      names.set(key, [...(names.get(key) ?? []), name]);
    }
  }
  return new Map([...names].filter(([, having]) => having.length > 1));
}
