import type { CauseOfConcern, Recommendation } from '../../schema/finding.ts';
import type { QuestionId } from '../../schema/question.ts';
import type { Reporter } from '../diagnostics.ts';
import { endsSentence } from '../running-text.ts';
import type { FindingPart, PartedChapter, Statement } from './finding-parts.ts';
import { isObligationSentence, leadInOf } from '../obligation.ts';

/** A cause of concern before it has its number in the report. */
type Unnumbered = Omit<CauseOfConcern, 'id'>;

/** Read the causes of concern with their recommendations, each under the question whose chapter it stands in. */
export function extractCausesOfConcern(
  { id, chapters }: { id: string; chapters: readonly PartedChapter[] },
  reporter: Reporter,
): CauseOfConcern[] {
  const causes = chapters.flatMap((chapter) => readChapter(chapter, reporter));
  return causes.map((cause, at) => ({ id: `${id}-coc-${String(at + 1)}`, ...cause }));
}

function readChapter({ question, parts }: PartedChapter, reporter: Reporter): Unnumbered[] {
  const causes: Unnumbered[] = [];
  let open: Unnumbered[] = [];
  for (const part of parts) {
    if (part.role === 'cause-of-concern') {
      open = readCauses(part, question, reporter);
      causes.push(...open);
    } else if (part.role === 'recommendations') addRecommendations(part.statements, open, reporter);
    else open = [];
  }
  for (const cause of causes) {
    if (cause.recommendations.length === 0)
      reporter.report('recommendations-missing', cause.source.line);
  }
  return causes;
}

/** Read what stands under `Cause of concern`: its words, and its recommendations where no heading parts them. */
function readCauses(
  part: FindingPart,
  question: QuestionId | undefined,
  reporter: Reporter,
): Unnumbered[] {
  const { words: heading = '', line = 1 } = part.heading ?? {};
  const { concerns, recommendations } = partAtLeadIn(part.statements);
  if (concerns.length === 0) {
    reporter.report('empty-finding', line, { heading });
    return [];
  }
  if (question === undefined) {
    reporter.report('finding-without-question', line, { heading });
    return [];
  }
  const causes = statedCauses(concerns, question, reporter);
  addRecommendations(recommendations, causes, reporter);
  return causes;
}

/** A sentence that ends in a colon begins the recommendations; items after a paragraph are recommendations too. */
function partAtLeadIn(statements: readonly Statement[]): {
  concerns: Statement[];
  recommendations: Statement[];
} {
  const firstIsProse = statements[0]?.kind === 'paragraph';
  const at = statements.findIndex(({ kind, text }) =>
    kind === 'paragraph' ? leadInOf(text) !== undefined : firstIsProse,
  );
  const from = at < 0 ? statements.length : at;
  return { concerns: statements.slice(0, from), recommendations: statements.slice(from) };
}

/** Items are causes one by one, each a sentence; paragraphs are one cause together. What begins or ends in mid-sentence is none. */
function statedCauses(
  stated: readonly Statement[],
  question: QuestionId,
  reporter: Reporter,
): Unnumbered[] {
  const concerns = stated.filter(({ text, source, isTorn }) => {
    const isWhole = /^\P{Ll}/u.test(text) && endsSentence(text) && !isTorn;
    if (!isWhole) reporter.report('torn-item', source.line, { found: text.slice(0, 40) });
    return isWhole;
  });
  const [first] = concerns;
  const last = concerns.at(-1);
  if (!first || !last) return [];
  if (first.kind === 'item')
    return concerns.map(({ text, source }) => ({ question, text, recommendations: [], source }));
  const text = concerns.map((concern) => concern.text).join(' ');
  const source = { line: first.source.line, endLine: last.source.endLine };
  return [{ question, text, recommendations: [], source }];
}

function addRecommendations(
  statements: readonly Statement[],
  causes: readonly Unnumbered[],
  reporter: Reporter,
): void {
  const [first] = statements;
  if (!first) return;
  const { recommendations, rest } = readRecommendations(statements, reporter);
  const [cause, ...others] = causes;
  if (cause && others.length === 0) cause.recommendations.push(...recommendations);
  else reporter.report('cause-missing', (recommendations[0] ?? first).source.line);
  const stray = rest.find(({ kind, text }) => kind === 'item' || isObligationSentence(text));
  if (stray) reporter.report('unclaimed-list', stray.source.line);
}

/** Read items, whole sentences of obligation, and the lead-in that items complete; other prose ends them. */
function readRecommendations(
  statements: readonly Statement[],
  reporter: Reporter,
): {
  recommendations: Recommendation[];
  rest: readonly Statement[];
} {
  const recommendations: Recommendation[] = [];
  let leadIn: string | undefined;
  for (const [at, { kind, text, source, isTorn }] of statements.entries()) {
    const opening = kind === 'paragraph' ? leadInOf(text) : undefined;
    if (opening) {
      ({ leadIn } = opening);
      if (opening.first !== undefined)
        recommendations.push({ text: opening.first, leadIn, source });
    } else if (isTorn || (kind === 'item' && leadIn === undefined && /^\p{Ll}/u.test(text))) {
      reporter.report('torn-item', source.line, { found: text.slice(0, 40) });
    } else if (kind === 'item')
      recommendations.push({ text, ...(leadIn !== undefined && { leadIn }), source });
    else if (leadIn === undefined && isObligationSentence(text))
      recommendations.push({ text, source });
    else {
      const last = recommendations.at(-1);
      const goesOn = statements[at - 1]?.kind === 'item' && last && !endsSentence(last.text);
      if (goesOn) {
        reporter.report('torn-item', last.source.line, { found: last.text.slice(0, 40) });
        recommendations.pop();
      }
      return { recommendations, rest: statements.slice(at) };
    }
  }
  return { recommendations, rest: [] };
}
