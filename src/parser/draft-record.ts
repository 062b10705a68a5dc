import type { Programme } from '../programme/programmes.ts';
import type { ReportDocument } from '../schema/document.ts';
import type { JudgmentsEvidence } from '../schema/evidence.ts';
import type { Force } from '../schema/force.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Reporter } from './diagnostics.ts';
import { buildDocument } from './document/build-document.ts';
import { findLineGaps } from './document/line-gaps.ts';
import { extractAreasForImprovement } from './extract/areas-for-improvement.ts';
import { extractCausesOfConcern } from './extract/causes-of-concern.ts';
import { partedChapters } from './extract/finding-parts.ts';
import { reportFootnotes } from './extract/footnotes.ts';
import { reportTornParagraphs } from './extract/torn-paragraphs.ts';
import { fullNames } from './identity/force-names.ts';
import { titlePageFacts, type Identity } from './identity/identify-report.ts';
import { foreignJudgments } from './identity/inspected-areas.ts';
import { findOtherForces } from './identity/other-forces.ts';
import { readJudgments } from './judgments/read-judgments.ts';
import { settleJudgments } from './judgments/settle-judgments.ts';
import { textOf } from './inline-text.ts';
import type { Line } from './lines.ts';
import { findDisplacedSections } from './outline/displaced-sections.ts';
import { divideText, lineOf, linesOf, type DividedText } from './outline/divided-text.ts';
import { beginsNote, notePeriod } from './panels/outcomes-note.ts';
import { readPanels, type Panels } from './panels/read-panels.ts';
import { passagesOf, type PlacedPassage } from './passages.ts';
import { findMixedChapters } from './prose/mixed-lines.ts';
import { readProse } from './prose/read-prose.ts';
import { isProse } from './running-text.ts';

/** What one text says by itself: a record but for its metrics, which other reports help to settle. */
export interface Draft {
  record: Omit<ReportRecord, 'metrics'>;
  panels: Panels;
  /** How the judgments were read. */
  judgmentsEvidence: JudgmentsEvidence;
  programme: Programme;
}

/** Read every concept of a report whose identity is known; nothing where parts of the text are about another one. */
export function draftRecord(
  lines: readonly Line[],
  identity: Identity,
  { register, reporter }: { register: readonly Force[]; reporter: Reporter },
): Draft | undefined {
  const { force, programme } = identity;
  const text = divideText(lines, identity, reporter);
  if (namesAnotherForce(text, identity, { register, reporter })) return undefined;
  const document = buildDocument({ ...text, programme });
  const { id, ...titleFacts } = titlePageFacts(identity, reporter);
  const judgments = judgmentsOf(text, { identity, document }, reporter);
  if (!judgments) return undefined;
  const { evidence: judgmentsEvidence, ...settled } = judgments;
  const panels = panelsOf(text, identity, reporter);
  const { headings } = text.outline;
  reportFootnotes(document, reporter);
  const passages = passagesOf(document);
  reportTornParagraphs(passages, reporter);
  const isInOrder = standsInOrder(text, reporter);
  const mixed = mixedChapters(passages, programme, reporter);
  const chapters = document.chapters.filter(
    ({ kind, id: chapter }) => kind !== 'annex' && kind !== 'title-page' && !mixed.has(chapter),
  );
  const gaps = findLineGaps(lines);
  const findingsIn = { id, chapters: partedChapters(chapters, headings, gaps) };
  const known = { document, passages, mixed, gaps };
  const prose = readProse({ ...known, force, headings, programme }, reporter);
  const record = {
    id,
    ...titleFacts,
    ...settled,
    areasForImprovement: isInOrder ? extractAreasForImprovement(findingsIn, reporter) : [],
    causesOfConcern: isInOrder ? extractCausesOfConcern(findingsIn, reporter) : [],
    ...prose,
    ...(!isInOrder && { inProse: [] }),
    document,
  };
  return { record, panels, judgmentsEvidence, programme };
}

function namesAnotherForce(
  text: DividedText,
  { force, titlePage }: Identity,
  { register, reporter }: { register: readonly Force[]; reporter: Reporter },
): boolean {
  const { lines, furniture, outline } = text;
  const others = findOtherForces({ lines, regions: outline.regions, furniture, force, register });
  for (const other of others)
    reporter.report('another-report', other.parts[0]?.line ?? 1, {
      force: force.name,
      titleLine: titlePage.inspected?.source.line ?? titlePage.titleLine,
      other: other.force.name,
      parts: other.parts.map(({ name, line }) => `${name} (line ${String(line)})`).join(', '),
    });
  return others.length > 0;
}

/** Read the judgments; nothing where they are those of a report with other areas. */
function judgmentsOf(
  text: DividedText,
  { identity, document }: { identity: Identity; document: ReportDocument },
  reporter: Reporter,
): ReturnType<typeof settleJudgments> | undefined {
  const { programme, titlePage } = identity;
  const { year } = titlePage;
  const line = lineOf(text, 'overview');
  const table = readJudgments({ lines: judgmentLines(text), programme, year }, reporter);
  const forceNames = namesOver(identity);
  const settled = settleJudgments({ table, document, programme, forceNames, line, year }, reporter);
  const foreign = foreignJudgments(table.judgments, { document, programme });
  if (foreign.length === 0) return settled;
  const titles = foreign.map(({ title }) => `\`${title}\``).join(' and ');
  reporter.report('another-judgments', foreign[0]?.source.line ?? line, { titles, year });
  return undefined;
}

function panelsOf(text: DividedText, identity: Identity, reporter: Reporter): Panels {
  const lines = linesOf(text, 'force-in-numbers');
  return readPanels(
    {
      lines: numberLines(lines),
      programme: identity.programme,
      forceNames: namesOver(identity),
      line: lineOf(text, 'force-in-numbers'),
      notePeriod: notePeriod(lines),
    },
    reporter,
  );
}

/** The names that stand over figures and open sentences. */
function namesOver({ force }: Identity): string[] {
  return [...fullNames(force), force.shortName];
}

/** Find the chapters whose lines are mixed, by id: nobody can tell what they say. */
function mixedChapters(
  passages: readonly PlacedPassage[],
  { questions }: Programme,
  reporter: Reporter,
): ReadonlySet<string> {
  const mixed = findMixedChapters(passages);
  for (const { chapter, line, count } of mixed) {
    const question = questions.find(({ id }) => id === chapter.question);
    const title = question?.title ?? textOf(chapter.title);
    reporter.report('lines-mixed', line, { count, title });
  }
  return new Set(mixed.map(({ chapter }) => chapter.id));
}

/** Tell whether sections stand in their order; elsewhere nobody can tell what is said under which heading. */
function standsInOrder({ lines, outline }: DividedText, reporter: Reporter): boolean {
  const displaced = findDisplacedSections(outline);
  const line = lines[displaced?.at ?? 0]?.number ?? 1;
  if (displaced) reporter.report('sections-mixed', line, { count: displaced.count });
  return !displaced;
}

/** The judgments stand before the summary; without its heading, before the first long line of prose. */
function judgmentLines(text: DividedText): Line[] {
  const overview = linesOf(text, 'overview');
  const { headingAt } = text.outline;
  const summary = text.lines.find((_line, at) => headingAt.get(at)?.heading.role === 'summary');
  const at = summary ? overview.indexOf(summary) : -1;
  const end = at < 0 ? overview.findIndex(({ plain }) => isProse(plain)) : at;
  return overview.slice(0, end < 0 ? overview.length : end);
}

/** Force in numbers ends with the note on its asterisk, or where prose begins. */
function numberLines(lines: readonly Line[]): Line[] {
  const end = lines.findIndex((line) => isProse(line.plain) || beginsNote(line));
  return lines.slice(0, end < 0 ? lines.length : end);
}
