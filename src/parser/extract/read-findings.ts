import type { Plugin } from 'unified';
import type { AreaForImprovement, CauseOfConcern } from '../../schema/finding.ts';
import type { QuestionId } from '../../schema/question.ts';
import { reporterOn, type Reporter } from '../diagnostics.ts';
import { isLeadIn, isObligation } from '../sentences/obligation.ts';
import type { ReadReport, ReportWithProse } from '../report-tree.ts';
import { endsSentence, endsWithStop } from '../sentences/sentence-ends.ts';
import { findingParts, type FindingPart, type Statement } from './finding-parts.ts';
import { itemsOf, joinLed, reportUnclaimed, request, wholeOf } from './items.ts';
import type { Item, Reading } from './items.ts';

/** A finding before it has its number in the report. */
type Area = Omit<AreaForImprovement, 'id'>;
type Cause = Omit<CauseOfConcern, 'id'>;

/** Read what the force is told, but in mixed lines and where sections stand out of their order. */
export const readFindings: Plugin<[], ReportWithProse, ReadReport> = () => (report, file) => {
  const { isInOrder, mixed, title } = report;
  const children = report.children.filter(
    ({ kind, id }) => isInOrder && kind !== 'title-page' && !mixed.has(id),
  );
  return { ...report, told: findingsIn({ ...report, id: title.id, children }, reporterOn(file)) };
};

/** Read the findings of chapters, each under the question whose chapter it stands in. */
export function findingsIn(
  {
    id,
    children,
    headings,
    gaps,
  }: Pick<ReportWithProse, 'children' | 'headings' | 'gaps'> & { id: string },
  reporter: Reporter,
): ReadReport['told'] {
  const read = children.map((chapter) =>
    readParts(findingParts(chapter, headings), { question: chapter.question, gaps, reporter }),
  );
  return {
    areasForImprovement: numbered(
      `${id}-afi`,
      read.flatMap(({ areas }) => areas),
    ),
    causesOfConcern: numbered(
      `${id}-coc`,
      read.flatMap(({ causes }) => causes),
    ),
  };
}

function numbered<Finding>(
  name: string,
  findings: readonly Finding[],
): (Finding & { id: string })[] {
  return findings.map((finding, at) => ({ id: `${name}-${String(at + 1)}`, ...finding }));
}

/** Recommendations belong to the one cause right before them. */
function readParts(
  parts: readonly FindingPart[],
  reading: Reading,
): { areas: Area[]; causes: Cause[] } {
  const areas: Area[] = [];
  const causes: Cause[] = [];
  let open: Cause[] = [];
  for (const part of parts) {
    if (part.role === 'recommendations') {
      addRecommendations(part.statements, open, reading);
      continue;
    }
    open = part.role === 'cause-of-concern' ? readCauses(part, reading) : [];
    causes.push(...open);
    if (part.role === 'areas-for-improvement') areas.push(...readAreas(part, reading));
    else if (part.role === undefined) reportUnclaimed(part.statements, reading);
  }
  for (const { recommendations, source } of causes)
    if (recommendations.length === 0)
      reading.reporter.report('recommendations-missing', source.line);
  return { areas, causes };
}

function readAreas(part: FindingPart, reading: Reading): Area[] {
  const { items, rest } = itemsOf(joinLed(part.statements));
  reportUnclaimed(rest, reading, { isAfterFindings: true });
  const question = questionOf(items, part, reading);
  if (question === undefined) return [];
  const isWhole = (item: Item, at: number) => isArea(item, items[at - 1], items[at + 1] ?? rest[0]);
  const areas = wholeOf(items, isWhole, reading);
  return areas.map(({ text, source }) => ({ question, text, source }));
}

/** Where a sentence ends within an area; every sentence of one says what the force should do, and other words are a note on it. */
const nextSentence = /(?<=(?<!\b(?:e\.g|i\.e))[.?!]["'”’)]{0,2})\s+/u;

/**
 * What follows one that is cut short may be its rest, and so may what follows a semicolon but another area, and what `It
 * should` do; where a paragraph goes on in other words, prose has begun. A list within one ends with a stop.
 */
function isArea({ text }: Statement, before?: Statement, next?: Statement): boolean {
  const isCutShort =
    before?.kind === 'paragraph' && !(endsSentence(before.text) && isAllSaid(before.text));
  const following = next?.text ?? '';
  const goesOn = text.includes(': ')
    ? !endsWithStop(text)
    : /;(?:\s(?:and|or))?$/.test(text) && !isObligation(following);
  const isSaidOn = /^It should\b/.test(following);
  return isObligation(text) && isAllSaid(text) && !isCutShort && !goesOn && !isSaidOn;
}

function isAllSaid(text: string): boolean {
  return text.split(nextSentence).every((sentence) => request.test(sentence));
}

/** Read what stands under `Cause of concern`: its words, unless one of its sentences is cut in two, and its recommendations where no heading parts them. */
function readCauses(part: FindingPart, reading: Reading): Cause[] {
  const { statements } = part;
  const firstIsProse = statements[0]?.kind === 'paragraph';
  const end = statements.findIndex(({ kind, text }) =>
    kind === 'item' ? firstIsProse : isLeadIn(text),
  );
  const concerns = end < 0 ? statements : statements.slice(0, end);
  const question = questionOf(concerns, part, reading);
  if (question === undefined) return [];
  const whole = wholeOf(concerns, isSentence, reading);
  const isOne = !firstIsProse || concerns.length === 1 || !severalCauses.test(part.heading.words);
  const unclear = isOne ? concerns.find(({ text }) => !isOfToday(text)) : concerns[0];
  if (unclear)
    reading.reporter.report('cause-unclear', unclear.source.line, {
      found: unclear.text.slice(0, 40),
    });
  const isCut = firstIsProse && (whole[0] !== concerns[0] || !concerns.every(beginsSentence));
  const causes = isCut || unclear ? [] : statedCauses(whole, question);
  if (end >= 0) addRecommendations(statements.slice(end), causes, reading);
  return causes;
}

/** Under this nobody can tell which paragraphs are one cause. */
const severalCauses = /^causes\b/i;
const anyCause = /causes?\sof\sconcern/gi;
const saysItIs = /\b(?:is|are|remains?)\s(?:still\s)?(?:an?\s)?$/;

/** A cause of concern says of itself only that it is one: whatever else is said of one may be of an earlier inspection. */
function isOfToday(text: string): boolean {
  return [...text.matchAll(anyCause)].every(({ index }) =>
    saysItIs.test(text.slice(Math.max(0, index - 20), index)),
  );
}

/** Items are causes one by one, each a sentence; paragraphs are one cause together. */
function statedCauses(concerns: readonly Statement[], question: QuestionId): Cause[] {
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
  causes: readonly Cause[],
  reading: Reading,
): void {
  const { items, rest } = itemsOf(statements);
  // Which of the items after one that others complete are its own nobody can tell
  const nested = items.findIndex(({ text }) => text.endsWith(':'));
  const unparted = new Set(nested < 0 ? [] : items.slice(nested));
  const recommendations = wholeOf(
    items,
    (item) => !unparted.has(item) && (beginsSentence(item) || isOneItem(item)),
    reading,
  ).map(({ text, leadIn, source }) => ({ text, ...(leadIn !== undefined && { leadIn }), source }));
  const [cause, ...others] = causes;
  const [first] = statements;
  if (cause && others.length === 0) cause.recommendations.push(...recommendations);
  else if (first)
    reading.reporter.report('cause-missing', (recommendations[0] ?? first).source.line);
  reportUnclaimed(rest, reading, { isAfterFindings: true });
}

/**
 * What completes a sentence ends at its semicolon, or with sentences that say what to do: nobody can tell whether another
 * item goes on after it, or prose.
 */
function isOneItem({ leadIn, text }: Item): boolean {
  const [, ...further] = text.split(nextSentence);
  const goesOn = /;\s(?!(?:and|or)$)/.test(text) || !further.every((one) => request.test(one));
  return leadIn !== undefined && !goesOn;
}

function isSentence(stated: Statement): boolean {
  return beginsSentence(stated) && endsSentence(stated.text);
}

function beginsSentence({ text }: Statement): boolean {
  return /^\P{Ll}/u.test(text);
}

/** The question that what stands under a heading is about; nothing may stand there, or outside the chapters. */
function questionOf(
  announced: readonly Statement[],
  { heading: { words: heading, line } }: FindingPart,
  { question, reporter }: Reading,
): QuestionId | undefined {
  if (announced.length === 0) reporter.report('empty-finding', line, { heading });
  else if (question === undefined) reporter.report('finding-without-question', line, { heading });
  return announced.length === 0 ? undefined : question;
}
