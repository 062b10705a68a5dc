import { printedQuestions } from '../../corpus/printed-words.ts';
import type { Diagnostic } from '../../../src/parser/diagnostics.ts';
import type { Fact } from './fact.ts';
import type { Span } from './locate.ts';

/** A diagnostic so near to a fact's lines is about it. */
const nearness = 4;

/** Diagnostics that say of a whole text that it cannot be read as it is; so does every error, which stops the site. */
const ofWholeText: ReadonlySet<string> = new Set(['sections-mixed']);

/** Tell whether a diagnostic lets the maintainer know that a fact was missed: it names what it is about, or its lines. */
export function isTold(
  fact: Fact,
  span: Span | undefined,
  diagnostics: readonly Diagnostic[],
): boolean {
  if (diagnostics.some(({ rule, severity }) => severity === 'error' || ofWholeText.has(rule)))
    return true;
  if (fact.kind === 'overall' && diagnostics.some(({ rule }) => rule.startsWith('overall')))
    return true;
  const title = printedQuestions.find(({ id }) => id === fact.about);
  const names = [fact.about, ...(title ? [title.inTable, title.overChapter] : [])];
  return diagnostics.some(
    ({ line, message }) =>
      names.some((name) => message.includes(`\`${name}\``)) ||
      (span !== undefined && line >= span.line - nearness && line <= span.endLine + nearness),
  );
}
