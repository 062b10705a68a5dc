import type { Definition } from '../../../schema/definition.ts';
import type { Footnote } from '../../../schema/document.ts';
import type { Reporter } from '../../diagnostics.ts';
import { hasGap } from '../../document/line-gaps.ts';
import { isCertain } from '../../sentences/certain-wording.ts';
import { sourceIn, textOf, type Passage } from '../../sentences/passage.ts';
import { withPlainMarks } from '../plain-passage.ts';
import { sentencesOf } from '../../sentences/sentences.ts';
import { definitionForms, mayDefine, meaning } from './definition-forms.ts';
import { spelledOutIn, spelledTerm } from './spelled-out.ts';

/** A quick look before the sentences: few paragraphs have such words. */
const anyMeaning = /\bAn? [A-Z]{3,10} is an? /;

/** Words that stand where a term would, in a footnote that points somewhere or tells of its data. */
const noTerm =
  /^(?:this|these|that|those|it|they|there|here|we|he|she|who|what|which|for|in|part|more|full|section(?! \d)|most|much|many|some|all|another|other|such|several|both|first|second|third|last|next|above|following)\b|\b(?:examples?|reasons?|reports?|data|figures?|rates?|forces?|police|constabulary|graph|inspections?|aim|purpose|(?:19|20)\d\d)\b/i;
/** A note ends as a sentence does, or with an address. */
const wholeNote = /(?:[.?!]["'”’)]*|\b(?:from|at|see):|(?:www\.|https?:)\S*)$/;
/** A quotation of the page stands in no definition, nor the end of one: `… of serious harm. “Partners told us …`. */
const quotation = /(?<!: )(?<![^ (])["“]|^[^“]*”/;
/** A footnote that names a source: `…, Home Office, 2003.`, or that quotes one. */
const citation = /^["*]|, (?:19|20)\d\d[.,]? ?(?:$|Available)|^[^.]*\b(?:https?:|www\.)/;

/**
 * Extract the terms that footnotes define in a sure form, and those of which a sentence says what their letters mean.
 *
 * A citation or a note on data defines none, unless it begins with letters that the report spells out: such a note is on
 * what they stand for, whatever address ends it. A sentence must be of such letters. What has lost its end, or has words of
 * another note or of the page in it, is left out.
 */
export function definitionsIn(
  footnotes: readonly Footnote[],
  passages: readonly Passage[],
  { openLines, reporter }: { openLines: ReadonlySet<number>; reporter: Reporter },
): Definition[] {
  const notes = footnotes.map(({ number: footnote, content, source }) => {
    return { text: textOf(content), footnote, source, forms: Object.values(definitionForms) };
  });
  const sentences = passages.flatMap((passage) =>
    (anyMeaning.test(passage.text) ? sentencesOf(passage.text) : []).map((sentence) => {
      return { text: sentence.words, source: sourceIn(passage, sentence), forms: [meaning] };
    }),
  );
  const texts = [...passages, ...notes].map(({ text }) => text);
  const all: (Omit<Definition, 'term'> & { forms: readonly RegExp[] })[] = [...notes, ...sentences];
  return all
    .toSorted((one, other) => one.source.line - other.source.line)
    .flatMap(({ forms, ...said }): Definition[] => {
      const { text, source } = said;
      if (hasGap(source, openLines)) return [];
      const term = termIn(text, forms, texts);
      if (term && wholeNote.test(text) && !quotation.test(text) && isCertain(text))
        return [{ ...term, ...said }];
      const found = text.slice(0, 60);
      const number = said.footnote;
      if (number === undefined) {
        if (term) reporter.report('run-in-words', source.line, { found });
      } else if (term) reporter.report('footnote-torn', source.line, { found, number });
      else if (seemsToDefine(text))
        reporter.report('footnote-uncertain', source.line, { found, number });
      return [];
    });
}

type Term = Pick<Definition, 'term' | 'abbreviation' | 'otherName'>;

/** The first term that a form finds: as printed, or spelled out in another text; one that does not spell its abbreviation is none. */
function termIn(
  text: string,
  forms: readonly RegExp[],
  texts: readonly string[],
): Term | undefined {
  const plain = withPlainMarks(text);
  for (const form of forms) {
    const { indices, groups } = form.exec(plain) ?? {};
    const { term: words = '', abbreviation, initials = abbreviation } = groups ?? {};
    const [start] = indices?.groups?.term ?? [];
    const [from, to] = indices?.groups?.otherName ?? [];
    const elsewhere = start === undefined && initials ? spelledOutIn(texts, initials) : undefined;
    const isNoTerm = start === undefined || isNone(words, abbreviation) || citation.test(plain);
    const own = abbreviation === undefined ? words : spelledTerm(words, abbreviation);
    const term = elsewhere ?? (isNoTerm ? undefined : own && text.slice(start, start + own.length));
    if (term !== undefined)
      return {
        term,
        ...(initials !== undefined && { abbreviation: initials }),
        ...(to !== undefined && { otherName: text.slice(from, to) }),
      };
  }
  return undefined;
}

/** Words that are spelled by their letters are a term, whatever they are. */
function isNone(words: string, abbreviation: string | undefined): boolean {
  return abbreviation === undefined && noTerm.test(words);
}

function seemsToDefine(text: string): boolean {
  const plain = withPlainMarks(text);
  const { term = '' } = mayDefine.exec(plain)?.groups ?? {};
  return term !== '' && !noTerm.test(term) && !citation.test(plain);
}
