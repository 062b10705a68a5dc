import type { Definition } from '../../../schema/definition.ts';
import type { Footnote } from '../../../schema/document.ts';
import type { Reporter } from '../../diagnostics.ts';
import { hasGap } from '../../document/line-gaps.ts';
import { isCertain } from '../../sentences/certain-wording.ts';
import { sourceIn, textOf, type Passage } from '../../sentences/passage.ts';
import { withPlainMarks } from '../plain-passage.ts';
import { sentencesOf } from '../../sentences/sentences.ts';
import { definitionForms, judged } from './definition-forms.ts';
import { spelledOutIn, spelledTerm } from './spelled-out.ts';

type Term = Pick<Definition, 'term' | 'abbreviation' | 'otherName'>;

/** Example: `The SPR is issued annually by the Home Secretary.`, where the report itself says what the letters stand for. */
const onInitials = /^(?:The )?(?<initials>[A-Z]{2,10}s?) (?:is|are|may be|can be) [a-z]/;
/** Example: `A MARAC is a meeting where information about the highest-risk domestic abuse cases is shared …`. */
const meaning = new RegExp(`^An? (?<initials>[A-Z]{3,10}) is an? (?!${judged})[a-z].*[.]$`);
/** A quick look before the sentences: few paragraphs have such words. */
const anyMeaning = /\bAn? [A-Z]{3,10} is an? /;

/** Words that stand where a term would, in a footnote that points somewhere or tells of its data. */
const noTerm =
  /^(?:this|these|that|those|it|they|there|here|we|he|she|who|what|which|for|in|part|more|full|section(?! \d)|most|much|many|some|all|another|other|such|several|both|first|second|third|last|next|above|following)\b|\b(?:examples?|reasons?|reports?|data|figures?|rates?|forces?|police|constabulary|graph|inspections?|aim|purpose)\b/i;
/** A note ends as a sentence does, or with an address. */
const wholeNote = /(?:[.?!]["'”’)]*|\b(?:from|at|see):|(?:www\.|https?:)\S*)$/;
/** A quotation, and one after the end of a note, which is the page's: `… of serious harm. “Partners told us …`. */
const quotation = /“[^“”]{0,400}”/g;
const quotationAfterEnd = /[.?!] (?:[B-HJ-Z] )?["“]/;
/** A footnote that names a source: `…, Home Office, 2003.`, or that quotes one. */
const citation = /^["*]|, (?:19|20)\d\d[.,]? ?(?:$|Available)|^[^.]*\b(?:https?:|www\.)/;

/**
 * Extract the terms that footnotes define in a sure form, and those of which a sentence says what their letters mean.
 *
 * A citation or a note on data defines none. A note that begins with letters that the report spells out is on what they
 * stand for, whatever address ends it. A sentence must be surer than a note, which is there to define: it is of letters
 * that the report spells out, and of any one such thing. What has lost its end, or has words of another note or of the
 * page in it, is left out.
 */
export function definitionsIn(
  footnotes: readonly Footnote[],
  passages: readonly Passage[],
  { openLines, reporter }: { openLines: ReadonlySet<number>; reporter: Reporter },
): Definition[] {
  const notes = footnotes.map(({ number: footnote, content, source }) => {
    return { text: textOf(content), footnote, source };
  });
  const sentences = passages.flatMap((passage) =>
    (anyMeaning.test(passage.text) ? sentencesOf(passage.text) : []).map((sentence) => {
      return { text: sentence.words, source: sourceIn(passage, sentence) };
    }),
  );
  const texts = [...passages, ...notes].map(({ text }) => text);
  const ofInitials = (match: RegExpExecArray | null): Term | undefined => {
    const abbreviation = match?.groups?.initials;
    const term = abbreviation && spelledOutIn(texts, abbreviation);
    return term ? { term, abbreviation } : undefined;
  };
  const inNotes = notes.flatMap((note) => {
    const term = ofInitials(onInitials.exec(note.text)) ?? termByForm(note.text);
    return term ? [{ ...term, ...note }] : [];
  });
  const inProse = sentences.flatMap((sentence) => {
    const term = ofInitials(meaning.exec(sentence.text));
    return term ? [{ ...term, ...sentence }] : [];
  });
  const found: Definition[] = [...inNotes, ...inProse].toSorted(
    (one, other) => one.source.line - other.source.line,
  );
  return found.filter(({ text, source, footnote }) => {
    if (hasGap(source, openLines)) return false;
    const isSure = wholeNote.test(text) && !holdsQuotation(text) && isCertain(text);
    const facts = { found: text.slice(0, 60) };
    if (!isSure && footnote !== undefined)
      reporter.report('footnote-torn', source.line, { ...facts, number: footnote });
    else if (!isSure) reporter.report('run-in-words', source.line, facts);
    return isSure;
  });
}

/** Tell whether a quotation begins or ends alone, as in `… for those at a generous partner”. risk`, or stands after the end. */
function holdsQuotation(text: string): boolean {
  return quotationAfterEnd.test(text) || /[“”]/.test(text.replace(quotation, ''));
}

function termByForm(text: string): Term | undefined {
  const plain = withPlainMarks(text);
  if (citation.test(plain)) return undefined;
  for (const pattern of Object.values(definitionForms)) {
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
