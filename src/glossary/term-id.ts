import { slugOf } from '../report-view/fragments.ts';

/** The fragment of a term on the glossary page: `Golden hour` becomes `golden-hour`. */
export function termId(term: string): string {
  return slugOf(term);
}

/** The address of a term in the glossary. */
export function termHref(term: string): string {
  return `/glossary/#${termId(term)}`;
}
