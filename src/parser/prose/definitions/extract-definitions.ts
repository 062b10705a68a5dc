import type { Definition } from '../../../schema/definition.ts';
import type { Source } from '../../../schema/source.ts';
import type { Passage } from '../passage.ts';
import { withPlainMarks } from '../plain-passage.ts';
import { definitionForms, initialsForm } from './definition-forms.ts';
import { spelledTerm } from './spelled-term.ts';

/** A footnote of a report, whole and without its mark. */
export interface Footnote {
  number: number;
  passage: Passage;
  source: Source;
}

/** Words that stand where a term would, in a footnote that points somewhere or tells of its data. */
const noTerm =
  /^(?:this|these|that|those|it|they|there|here|we|he|she|who|what|which|for|in|part|more|full|section(?! \d)|most|much|many|some|all|another|other|such|several|both|first|second|third|last|next|above|following)\b|\b(?:examples?|reasons?|reports?|data|figures?|rates?|forces?|police|constabulary|graph|inspections?|aim|purpose)\b/i;
/** A footnote that names a source: `…, Home Office, 2003.`, or that quotes one. */
const citation = /^["*]|, (?:19|20)\d\d[.,]? ?(?:$|Available)|^[^.]*\b(?:https?:|www\.)/;

type Term = Pick<Definition, 'term' | 'abbreviation' | 'otherName'>;

/**
 * Extract the terms that footnotes define in a sure form; a citation or a note on data defines none.
 *
 * `spelledOut` are the abbreviations whose words the report prints: `SPR` for `Strategic Policing Requirement`.
 */
export function extractDefinitions(
  footnotes: readonly Footnote[],
  spelledOut: ReadonlyMap<string, string> = new Map(),
): Definition[] {
  return footnotes.flatMap(({ number, passage, source }) => {
    const text = passage.text.trim();
    const term = termOfInitials(text, spelledOut) ?? termByForm(text);
    return term ? [{ ...term, text, footnote: number, source }] : [];
  });
}

/** A note that begins with letters that the report spells out is on what they stand for, whatever address ends it. */
function termOfInitials(text: string, spelledOut: ReadonlyMap<string, string>): Term | undefined {
  const abbreviation = initialsForm.exec(text)?.groups?.initials ?? '';
  const term = spelledOut.get(abbreviation);
  return term === undefined ? undefined : { term, abbreviation };
}

function termByForm(text: string): Term | undefined {
  const plain = withPlainMarks(text);
  if (citation.test(plain)) return undefined;
  for (const { pattern } of definitionForms) {
    const match = pattern.exec(plain);
    const term = match && termIn(text, match);
    if (term) return term;
  }
  return undefined;
}

/** The term as printed; one that does not spell its abbreviation is none. */
function termIn(text: string, { indices, groups }: RegExpExecArray): Term | undefined {
  const { term: words = '', abbreviation, initials = abbreviation } = groups ?? {};
  const places = indices?.groups;
  if (!places?.term || noTerm.test(words)) return undefined;
  const spelled = abbreviation === undefined ? words : spelledTerm(words, abbreviation);
  if (spelled === undefined) return undefined;
  const [start] = places.term;
  return {
    term: text.slice(start, start + spelled.length),
    ...(initials !== undefined && { abbreviation: initials }),
    ...(places.otherName && { otherName: text.slice(...places.otherName) }),
  };
}
