import type { QuestionId } from '../../schema/question.ts';
import type { Reporter } from '../diagnostics.ts';
import { hasGap } from '../document/line-gaps.ts';
import { isLeadIn, isListOfObligations, isObligation } from '../sentences/obligation.ts';
import { spanning } from '../sentences/inline-text.ts';
import { endsSentence } from '../sentences/sentence-ends.ts';
import { isCertain } from '../sentences/certain-wording.ts';
import { headingIn, type Statement } from './finding-parts.ts';

/** A statement that a heading announces, with the sentence that it completes. */
export interface Item extends Statement {
  leadIn?: string;
}

/** What the statements of a chapter are read with. */
export interface Reading {
  question: QuestionId | undefined;
  /** Numbers of the lines after which words are missing. */
  gaps: ReadonlySet<number>;
  reporter: Reporter;
}

/** Where a sentence goes on with the next item that completes it. */
const mayGoOn = /[:;,.](?:\s(?:and|or))?$/;

/**
 * Join a sentence to what completes it, in small letters: `The force should improve its ability to:`, `find evidence; and`,
 * `allocate crimes well.` are one area for improvement.
 */
export function joinLed(statements: readonly Statement[]): Statement[] {
  const joined: Statement[] = [];
  let isLed = false;
  for (const statement of statements) {
    const lead = joined.at(-1);
    const isNext = statement.kind === 'paragraph' || mayGoOn.test(lead?.text ?? '');
    if (lead && isLed && isNext && /^\p{Ll}/u.test(statement.text))
      joined.splice(-1, 1, {
        ...lead,
        text: `${lead.text} ${statement.text}`,
        source: spanning(lead.source, statement.source),
      });
    else {
      joined.push(statement);
      isLed = isLeadIn(statement.text);
    }
  }
  return joined;
}

/** Part list items and sentences of obligation from the prose that ends them. */
export function itemsOf(statements: readonly Statement[]): { items: Item[]; rest: Statement[] } {
  const items: Item[] = [];
  let led: Pick<Item, 'leadIn'> = {};
  for (const [at, statement] of statements.entries()) {
    const { kind, text } = statement;
    if (kind === 'item' || (led.leadIn === undefined && isObligation(text)))
      items.push({ ...statement, ...led });
    else if (isLeadIn(text)) led = { leadIn: text };
    else return { items, rest: statements.slice(at) };
  }
  return { items, rest: [] };
}

/** Leave out what is torn, and say so: it ends as no sentence, words are missing in it, or others stand among them. */
export function wholeOf<Stated extends Statement>(
  statements: readonly Stated[],
  isWhole: (stated: Stated, at: number) => boolean,
  { gaps, reporter }: Reading,
): Stated[] {
  return statements.filter((stated, at) => {
    const { text, source } = stated;
    const isSaid = isWhole(stated, at) && endsSentence(text) && isCertain(text);
    if (isSaid && !hasGap(source, gaps)) return true;
    reporter.report('torn-item', source.line, { found: text.slice(0, 40) });
    return false;
  });
}

/** Says what somebody should do. */
export const request = /\b(?:should|must|needs?\sto)\b/;

/**
 * Tell of items that nothing announces, neither a heading nor a sentence with a colon: they belong to nothing that is known.
 *
 * Paragraphs of nothing but what the force should do are items that lost both their bullets and their heading. Outside
 * the chapters on questions lists may say anything else. What stands after findings and asks may be of them.
 */
export function reportUnclaimed(
  statements: readonly Statement[],
  { question, reporter }: Reading,
  { isAfterFindings = false } = {},
): void {
  let isAnnounced = question === undefined;
  for (const { kind, text, source } of statements) {
    const isList = isListOfObligations(text);
    const isStray =
      kind === 'item'
        ? isObligation(text) || !isAnnounced
        : isList || (question !== undefined && isLeadIn(text));
    const heading = headingIn(text);
    if (isStray) reporter.report('unclaimed-list', source.line);
    else if (heading !== undefined) reporter.report('empty-finding', source.line, { heading });
    const asks = kind === 'item' || request.test(text);
    if (isAfterFindings && asks && !isList && !isLeadIn(text))
      reporter.report('finding-aside', source.line, { found: text.slice(0, 40) });
    if (kind === 'paragraph') isAnnounced = question === undefined || text.endsWith(':');
  }
}
