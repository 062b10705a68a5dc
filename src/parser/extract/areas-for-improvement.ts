import type { AreaForImprovement } from '../../schema/finding.ts';
import type { Reporter } from '../diagnostics.ts';
import type { FindingPart, PartedChapter, Statement } from './finding-parts.ts';
import { endsSentence } from '../running-text.ts';
import {
  isListOfObligations,
  isObligation,
  isObligationSentence,
  leadInOf,
} from '../obligation.ts';

/** An area for improvement before it has its number in the report. */
type Unnumbered = Omit<AreaForImprovement, 'id'>;

/** Read the areas for improvement, each under the question whose chapter it stands in. */
export function extractAreasForImprovement(
  { id, chapters }: { id: string; chapters: readonly PartedChapter[] },
  reporter: Reporter,
): AreaForImprovement[] {
  const areas = chapters.flatMap((chapter) =>
    chapter.parts.flatMap((part) => {
      if (part.role === 'areas-for-improvement') return readAreas(part, chapter, reporter);
      if (part.role === undefined && chapter.question !== undefined)
        reportUnclaimed(part.statements, reporter);
      else if (part.role === undefined) reportObligations(part.statements, reporter);
      return [];
    }),
  );
  return areas.map((area, at) => ({
    id: `${id}-afi-${String(at + 1)}`,
    ...area,
  }));
}

/** Items and sentences of obligation are areas; the first paragraph that is neither ends them. */
function readAreas(
  part: FindingPart,
  { question }: PartedChapter,
  reporter: Reporter,
): Unnumbered[] {
  const { words: heading = '', line = 1 } = part.heading ?? {};
  const end = part.statements.findIndex(
    ({ kind, text, isTorn }) =>
      kind === 'paragraph' && !isObligationSentence(text) && !(isObligation(text) && isTorn),
  );
  const statements = part.statements.slice(0, end < 0 ? part.statements.length : end);
  const last = statements.at(-1);
  const goesOn = end >= 0 && last?.kind === 'item' && !endsSentence(last.text);
  if (statements.length === 0) reporter.report('empty-finding', line, { heading });
  else if (question === undefined) {
    reporter.report('finding-without-question', line, { heading });
    return [];
  }
  reportUnclaimed(part.statements.slice(statements.length), reporter);
  return statements.flatMap((statement) => {
    const { text, source, isTorn } = statement;
    const isWhole = isObligation(text) && !isTorn && !(goesOn && statement === last);
    if (question !== undefined && isWhole) return [{ question, text, source }];
    reporter.report('torn-item', source.line, { found: text.slice(0, 40) });
    return [];
  });
}

/** Outside the chapters on questions lists may say anything but what the force should do. */
function reportObligations(statements: readonly Statement[], reporter: Reporter): void {
  for (const { kind, text, source } of statements)
    if (kind === 'item' ? isObligation(text) : isListOfObligations(text))
      reporter.report('unclaimed-list', source.line);
}

/**
 * Items that nothing announces, neither a heading nor a sentence with a colon, belong to nothing that is known.
 *
 * Paragraphs of nothing but what the force should do are items that lost both their bullets and their heading.
 */
function reportUnclaimed(statements: readonly Statement[], reporter: Reporter): void {
  let isAnnounced = false;
  for (const { kind, text, source } of statements) {
    const isStray =
      kind === 'item'
        ? isObligation(text) || !isAnnounced
        : leadInOf(text) !== undefined || isListOfObligations(text);
    if (isStray) reporter.report('unclaimed-list', source.line);
    if (kind === 'paragraph') isAnnounced = text.endsWith(':');
  }
}
