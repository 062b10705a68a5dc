import type { Definition } from '../../../schema/definition.ts';
import type { Source } from '../../../schema/source.ts';
import type { Passage } from '../passage.ts';
import { definitionForms, initialsForm, type DefinitionForm } from './definition-forms.ts';
import { spelledTerm } from './spelled-term.ts';

/** A footnote of a report, whole and without its mark. */
export interface Footnote {
  number: number;
  passage: Passage;
  source: Source;
}

/** Words that stand where a term would, in a footnote that points somewhere or tells of its data. */
const noTerm =
  /^(?:this|these|that|those|it|they|there|here|we|he|she|who|what|which|for|in|part|more|full|section(?! \d)|more details)\b|\b(?:reports?|data|figures?|rates?|forces?|police|constabulary|graph|inspections?|aim|purpose)\b/i;
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
  return footnotes
    .map((footnote) => definitionIn(footnote, spelledOut))
    .filter((definition) => definition !== undefined);
}

function definitionIn(
  { number, passage, source }: Footnote,
  spelledOut: ReadonlyMap<string, string>,
): Definition | undefined {
  const text = passage.text.trim();
  const plain = withPlainMarks(text);
  const term = termOfInitials(plain, spelledOut);
  if (term !== undefined) return { ...term, text, footnote: number, source };
  if (citation.test(plain)) return undefined;
  for (const form of definitionForms) {
    const found = termIn(plain, text, form);
    if (found !== undefined) return { ...found, text, footnote: number, source };
  }
  return undefined;
}

/** A note that begins with letters that the report spells out is on what they stand for, whatever address ends it. */
function termOfInitials(plain: string, spelledOut: ReadonlyMap<string, string>): Term | undefined {
  const initials = initialsForm.exec(plain)?.groups?.initials;
  const term = initials === undefined ? undefined : spelledOut.get(initials);
  return initials === undefined || term === undefined
    ? undefined
    : { term, abbreviation: initials };
}

function termIn(
  plain: string,
  text: string,
  { pattern, isSpelledOut }: DefinitionForm,
): Term | undefined {
  const match = pattern.exec(plain);
  const words = match?.groups?.term;
  const abbreviation = match?.groups?.abbreviation;
  if (match === null || words === undefined || noTerm.test(words)) return undefined;
  const start = match.index + match[0].indexOf(words);
  if (!isSpelledOut || abbreviation === undefined) {
    const { otherName, initials } = match.groups ?? {};
    const printed = (name: string) => {
      const at = match.index + match[0].lastIndexOf(name);
      return text.slice(at, at + name.length);
    };
    return {
      term: text.slice(start, start + words.length),
      ...(initials !== undefined && { abbreviation: initials }),
      ...(otherName !== undefined && { otherName: printed(otherName) }),
    };
  }
  const term = spelledTerm(words, abbreviation);
  return term === undefined
    ? undefined
    : { term: text.slice(start, start + term.length), abbreviation };
}

/** Replace spaces, quotes and hyphens by plain ones, each by one character, so that offsets stay. */
function withPlainMarks(text: string): string {
  return text
    .replace(/[^\S ]/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-');
}
