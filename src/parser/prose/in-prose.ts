import type { InProse } from '../../schema/in-prose.ts';
import type { Reporter } from '../diagnostics.ts';
import { hasGap } from '../document/line-gaps.ts';
import { announcesFindings, findingsByKey } from '../outline/known-headings.ts';
import type { ReportInPassages } from '../report-tree.ts';
import { isCertain, isCertainSentence } from '../sentences/certain-wording.ts';
import { isListOfObligations, isObligation } from '../sentences/obligation.ts';
import type { Passage, Span } from '../sentences/passage.ts';
import { isWholeSentence } from '../sentences/sentences.ts';
import { keyOf } from '../text/lines.ts';
import { anyDemand, isAsked, mayBeAsked } from './asked.ts';
import { withForceForIt } from './of-the-force.ts';
import { asidesOf, type PlacedPassage } from './passages.ts';
import type { PlainPassage, PlainReader } from './plain-passage.ts';
import { earlierTimes, sinceEarlierIn } from './since-earlier.ts';

/** A sentence that says what the force is to do, or that compares with an earlier time. */
interface Saying {
  /** None where it only may ask. */
  kinds: InProse['kind'][];
  sentence: Span;
  /** The sentences before it in its passage. */
  before: readonly Span[];
  passage: PlainPassage;
}

/** What is known before the text is read. */
interface Known {
  /** Knows the names of the force whose report is read. */
  readPlainly: PlainReader;
  year: number;
}

/**
 * Read the sentences outside the lists that say what the force is to do, or that compare with an earlier time.
 *
 * A sentence that is not whole is left out: what it says is not certain. In notes and lists nobody can tell whether they
 * are of the running text, which is told.
 */
export function readInProse(
  report: Pick<
    ReportInPassages,
    'children' | 'passages' | 'mixed' | 'headings' | 'isInOrder' | 'footnotes' | 'gaps'
  >,
  known: Known,
  reporter: Reporter,
): InProse[] {
  const { passages, mixed, headings, isInOrder } = report;
  const sayingsIn = sayingsReader(known);
  reportSaidAside(asidesOf(report), sayingsIn, reporter);
  const isFinding = ({ heading }: PlacedPassage) => {
    const known = heading === undefined ? undefined : headings.get(keyOf(heading));
    return known !== undefined && announcesFindings(known);
  };
  const prose = passages.filter((one) => !mixed.has(one.chapter.id) && !isFinding(one));
  const said = prose.flatMap((passage, nth) => {
    const isAboveRest = prose.slice(nth + 1, nth + 3).some(({ text }) => isTorn(text));
    return sayingsIn(passage).flatMap((saying) =>
      inProseOf(saying, { ...report, printed: passage, isAboveRest }, reporter),
    );
  });
  return isInOrder ? said : [];
}

type SayingsReader = (passage: Passage) => Saying[];

/** Build what finds such sentences; a paragraph of nothing but what the force should do is a list whose heading is lost. */
function sayingsReader({ readPlainly, year }: Known): SayingsReader {
  const sinceEarlier = sinceEarlierIn(year);
  const anyOf = new RegExp(`${anyDemand.source}|${earlierTimes(year).source}`, 'i');
  return (printed) => {
    if (!anyOf.test(printed.text) || isListOfObligations(printed.text)) return [];
    const passage = readPlainly(printed);
    const told = withForceForIt(passage.sentences.map(({ words }) => words));
    return passage.sentences.flatMap((sentence, at, all) => {
      if (!anyOf.test(sentence.words)) return [];
      const words = told[at] ?? '';
      const kinds: InProse['kind'][] = [];
      if (isAsked(words)) kinds.push('asked');
      if (sinceEarlier.isCertain(words)) kinds.push('since-earlier');
      const mayBeKind = (some: string) => isAsked(some) || sinceEarlier.mayBe(some);
      const isTold =
        kinds.length > 0 || mayBeAsked(words) || readingsOf(sentence.words).some(mayBeKind);
      return isTold ? [{ kinds, sentence, before: all.slice(0, at), passage }] : [];
    });
  };
}

/** Another sentence may begin within one into which it ran. */
const innerOpenings =
  /(?<=[^\s,;:] )(?=[A-Z]|(?<!\b(?:that|how|what|where|which|whether|when|if|and|but|so) )the force (?:should|must|needs|has)\b)/;

/** Read a sentence as if it were of the force, whole and from each place where another may begin in it. */
function readingsOf(words: string): string[] {
  const ofForce = words.replace(/\b[Ii]t\b/g, 'the force').replace(/\b[Ii]ts\b/g, "the force's");
  const pieces = ofForce.split(innerOpenings);
  return pieces.map((_piece, at) => pieces.slice(at).join(''));
}

/** What stands in quotation marks is said by others, or has run in. */
const quotationMark = /["“”]/;

function inProseOf(
  { kinds, sentence, before, passage: { printedAt, sourceOf } }: Saying,
  {
    footnotes,
    gaps,
    printed: { chapter, section, nextHeading, text: paragraph, isAfterTear },
    isAboveRest,
  }: Pick<ReportInPassages, 'footnotes' | 'gaps'> & {
    printed: PlacedPassage;
    /** The paragraph right below, or the next one, goes on with another. */
    isAboveRest: boolean;
  },
  reporter: Reporter,
): InProse[] {
  const printed = printedAt(sentence);
  // What is asked of the force in items that follow is a finding
  if (printed.endsWith(':')) return [];
  const marks = new Set(footnotes.map(({ number }) => number));
  const wordsOf = (one: Span) => withoutRunInMarks(printedAt(one), marks);
  const text = wordsOf(sentence);
  const source = sourceOf(sentence);
  // An item may have strayed after the end of another, on a line above the heading of its list, or before a paragraph that goes on
  const above = before.at(-1);
  const beginsLine = !above || sourceOf(above).endLine < source.line;
  const isAboveList = nextHeading !== undefined && findingsByKey.has(keyOf(nextHeading));
  const isLast = paragraph.endsWith(printed) && (isAboveRest || (isAboveList && beginsLine));
  const mayBeItem =
    isObligation(printed) &&
    (isTorn(paragraph) || isLast || !before.map(wordsOf).filter(isWholeSentence).every(isCertain));
  const mayGoOn = isAfterTear === true && sentence.start === 0;
  const isSure = isCertainSentence(text) && !quotationMark.test(text);
  if (kinds.length === 0 || !isSure || hasGap(source, gaps) || mayBeItem || mayGoOn) {
    reporter.report('run-in-words', source.line, { found: printed.slice(0, 60).trim() });
    return [];
  }
  const { question } = chapter;
  const place = { ...(question && { question }), ...(section !== undefined && { section }) };
  return kinds.map((kind) => ({ kind, ...place, text, source }));
}

const runInMark = /(?<=[A-Za-z]{2}|[A-Za-z]\))(\d{1,3})(?=[\s.,;:]|$)/g;

/** A number run into a word is a footnote mark where there is a note of that number. */
function withoutRunInMarks(text: string, marks: ReadonlySet<number>): string {
  return text.replace(runInMark, (mark) => (marks.has(Number(mark)) ? '' : mark));
}

/** Example: `… report for Kent Police is on the website: www.gov.uk/…`. */
const anyAddress = /\bwww\.|\bhttps?:/;

/** Tell of such sentences in notes and lists, where nobody can tell whether they are of the running text; what the force should do is an item. */
function reportSaidAside(
  asides: readonly Passage[],
  sayingsIn: SayingsReader,
  reporter: Reporter,
): void {
  for (const aside of asides.filter(({ text }) => !isObligation(text)))
    for (const { sentence, passage } of sayingsIn(aside))
      if (!anyAddress.test(sentence.words) && !sentence.words.endsWith(':'))
        reporter.report('sentence-aside', passage.sourceOf(sentence).line, {
          found: passage.printedAt(sentence).slice(0, 60).trim(),
        });
}

function isTorn(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}
