import type { GlossaryEntry, GlossaryVariant } from '../glossary/glossary.ts';
import { termHref } from '../glossary/term-id.ts';
import type { SearchPassage } from './search-passage.ts';

/** List the terms of the glossary as passages, each with all its wordings. */
export function glossaryPassages(
  entries: readonly GlossaryEntry[],
  forceOf: (report: string) => string,
): SearchPassage[] {
  return entries.map(({ term, variants }) => ({
    href: termHref(term),
    words: wordsOf(term, variants),
    kind: 'glossary',
    group: 'Glossary',
    section: term,
    sectionHref: termHref(term),
    chapterHref: '/glossary/',
    forces: [...new Set(variants.flatMap(({ uses }) => uses.map(({ report }) => forceOf(report))))],
  }));
}

/** Definitions as a rule name their term; where one does not, it is put before them. */
function wordsOf(term: string, variants: readonly GlossaryVariant[]): string {
  const texts = variants.map(({ text }) => text);
  const isNamed = texts.some((text) => text.toLowerCase().includes(term.toLowerCase()));
  return (isNamed ? texts : [`${term}:`, ...texts]).join(' ');
}
