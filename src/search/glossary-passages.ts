import type { GlossaryEntry } from '../glossary/glossary.ts';
import { termHref } from '../glossary/term-id.ts';
import type { SearchPassage } from './search-passage.ts';

/** List the terms of the glossary as passages, each with all its wordings. */
export function glossaryPassages(
  entries: readonly GlossaryEntry[],
  forceOf: (report: string) => string,
): SearchPassage[] {
  return entries.map(({ term, variants }) => ({
    href: termHref(term),
    words: [term, ...variants.map(({ text }) => text)].join(': '),
    kind: 'glossary',
    group: 'Glossary',
    section: term,
    sectionHref: termHref(term),
    forces: [...new Set(variants.flatMap(({ uses }) => uses.map(({ report }) => forceOf(report))))],
  }));
}
