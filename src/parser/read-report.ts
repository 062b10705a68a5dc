import { programmes as knownProgrammes, type Programme } from '../programme/programmes.ts';
import type { Chapter } from '../schema/document.ts';
import type { JudgmentsEvidence } from '../schema/evidence.ts';
import type { Force } from '../schema/force.ts';
import type { ReportRecord } from '../schema/record.ts';
import { buildDocument } from './document/build-document.ts';
import { decodeReport } from './decode.ts';
import { createReporter, type Diagnostic, type Reporter } from './diagnostics.ts';
import { extractAreasForImprovement } from './extract/areas-for-improvement.ts';
import { extractCausesOfConcern } from './extract/causes-of-concern.ts';
import { partedChapters } from './extract/finding-parts.ts';
import { reportFootnotes } from './extract/footnotes.ts';
import { readJudgments } from './judgments/read-judgments.ts';
import { settleJudgments } from './judgments/settle-judgments.ts';
import { beginsNote, notePeriod } from './panels/outcomes-note.ts';
import { readPanels, type Panels } from './panels/read-panels.ts';
import { reportTornParagraphs } from './extract/torn-paragraphs.ts';
import { fullNames, nameKey } from './identity/force-names.ts';
import { foreignJudgments } from './identity/inspected-areas.ts';
import { markPlainNotes } from './normalise/plain-notes.ts';
import { findOtherForces } from './identity/other-forces.ts';
import {
  identifyReport,
  titlePageFacts,
  type Identity,
  type Known,
} from './identity/identify-report.ts';
import { readLines, type Line } from './lines.ts';
import { findContentsList } from './outline/contents-list.ts';
import { knownHeadings, type KnownHeadings } from './outline/known-headings.ts';
import { findDisplacedSections } from './outline/displaced-sections.ts';
import { findFurniture, withFigures } from './outline/furniture.ts';
import { outlineReport, type Outline, type Region } from './outline/outline-report.ts';
import { passagesOf, type PlacedPassage } from './passages.ts';
import { findMixedLines } from './prose/mixed-lines.ts';
import { readProse } from './prose/read-prose.ts';
import { reportUnknownCharacters } from './unknown-characters.ts';
import { excessOfBytes, excessOfLines } from './text-limits.ts';

/** The bytes of one report file and the path that its diagnostics name. */
export interface ReportFile {
  path: string;
  bytes: Uint8Array;
}

/** What one text says by itself: a record but for its metrics, which other reports help to settle. */
export interface Draft {
  record: Omit<ReportRecord, 'metrics'>;
  panels: Panels;
  /** How the judgments were read. */
  judgmentsEvidence: JudgmentsEvidence;
  programme: Programme;
}

/** What could be read of one file. */
export interface ReportReading {
  path: string;
  /** Absent where the file is no report that can be read; the diagnostics say why. */
  draft?: Draft;
  diagnostics: Diagnostic[];
}

/** Read one report file by itself. Pure: the same bytes, register and programmes give the same reading. */
export function readReport(
  { path, bytes }: ReportFile,
  register: readonly Force[],
  programmes: readonly Programme[] = knownProgrammes,
): ReportReading {
  const reporter = createReporter(path);
  const draft = draftOf(bytes, { register, programmes }, reporter);
  return { path, ...(draft && { draft }), diagnostics: reporter.diagnostics() };
}

function draftOf(bytes: Uint8Array, known: Known, reporter: Reporter): Draft | undefined {
  const tooManyBytes = excessOfBytes(bytes);
  if (tooManyBytes) {
    reporter.report('text-too-long', tooManyBytes.line, tooManyBytes.facts);
    return undefined;
  }
  const decoded = decodeReport(bytes);
  if ('problem' in decoded) {
    reporter.report(decoded.problem, 1, { found: decoded.found });
    return undefined;
  }
  const tooLong = excessOfLines(decoded.text);
  if (tooLong) {
    reporter.report('text-too-long', tooLong.line, tooLong.facts);
    return undefined;
  }
  const lines = markPlainNotes(readLines(decoded.text));
  reportUnknownCharacters(lines, reporter);
  const identity = identifyReport(lines, known, reporter);
  return identity && extract(lines, identity, { register: known.register, reporter });
}

function extract(
  lines: readonly Line[],
  { titlePage, force, programme }: Identity,
  { register, reporter }: { register: readonly Force[]; reporter: Reporter },
): Draft | undefined {
  const headings = knownHeadings(programme);
  const contents = findContentsList(lines, headings);
  const loose = findFurniture(lines, { titlePage, isContent: contentKeys(headings, force) });
  const outline = outlineReport({ lines, programme, contents, furniture: loose }, reporter);
  const numbers = outline.regions.find(({ chapter }) => chapter.kind === 'force-in-numbers');
  const furniture = withFigures(loose, { lines, numbers });
  const others = findOtherForces({ lines, ...outline, furniture, force, register });
  for (const other of others)
    reporter.report('another-report', other.parts[0]?.line ?? 1, {
      force: force.name,
      titleLine: titlePage.inspected?.source.line ?? titlePage.titleLine,
      other: other.force.name,
      parts: other.parts.map(({ name, line }) => `${name} (line ${String(line)})`).join(', '),
    });
  if (others.length > 0) return undefined;
  const document = buildDocument({ lines, outline, furniture, programme });
  const forceNames = [...fullNames(force), force.shortName];
  const inFlow = (region: Region | undefined) =>
    region
      ? lines.slice(region.from, region.to).filter((_line, at) => !furniture.has(region.from + at))
      : [];
  const regionOf = (kind: Chapter['kind']) =>
    outline.regions.find((region) => region.chapter.kind === kind);
  const { id, ...titleFacts } = titlePageFacts({ titlePage, force, programme }, reporter);
  const overview = regionOf('overview');
  const summary = lines.find((_line, at) => outline.headingAt.get(at)?.heading.role === 'summary');
  const table = readJudgments(
    { lines: judgmentLines(inFlow(overview), summary), programme, year: titlePage.year },
    reporter,
  );
  const { evidence: judgmentsEvidence, ...settled } = settleJudgments(
    { table, document, programme, forceNames, line: lineOf(lines, overview), year: titlePage.year },
    reporter,
  );
  const foreign = foreignJudgments(table.judgments, { document, programme });
  if (foreign.length > 0) {
    const titles = foreign.map(({ title }) => `\`${title}\``).join(' and ');
    const line = foreign[0]?.source.line ?? lineOf(lines, overview);
    reporter.report('another-judgments', line, { titles, year: titlePage.year });
    return undefined;
  }
  const panels = readPanels(
    {
      lines: numberLines(inFlow(numbers)),
      programme,
      forceNames,
      line: lineOf(lines, numbers),
      notePeriod: notePeriod(inFlow(numbers)),
    },
    reporter,
  );
  const findingsIn = {
    id,
    chapters: partedChapters(
      document.chapters.filter(({ kind }) => kind !== 'annex' && kind !== 'title-page'),
      outline.headings,
    ),
  };
  reportFootnotes(document, reporter);
  const passages = passagesOf(document);
  reportTornParagraphs(passages, reporter);
  const isInOrder = standsInOrder({ lines, outline, passages }, reporter);
  const prose = readProse(
    { document, passages, force, headings: outline.headings, programme },
    reporter,
  );
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

/** Tell whether lines and sections stand in their order; elsewhere nobody can tell what is said, and under which heading. */
function standsInOrder(
  {
    lines,
    outline,
    passages,
  }: { lines: readonly Line[]; outline: Outline; passages: readonly PlacedPassage[] },
  reporter: Reporter,
): boolean {
  const mixed = findMixedLines(passages);
  if (mixed) reporter.report('lines-mixed', mixed.line, { count: mixed.count });
  const displaced = findDisplacedSections(outline);
  const line = lines[displaced?.at ?? 0]?.number ?? 1;
  if (displaced) reporter.report('sections-mixed', line, { count: displaced.count });
  return !mixed && !displaced;
}

/** Words that a report repeats for a reason of its own: headings, labels, and the names over figures. */
function contentKeys(headings: KnownHeadings, force: Force): (key: string) => boolean {
  const names = new Set(
    ['England and Wales', force.shortName, ...fullNames(force)].flatMap((name) =>
      nameKey(name).split(' '),
    ),
  );
  return (key) => headings.has(key) || key.split(' ').every((word) => names.has(word));
}

/** The judgments stand before the summary; without its heading, before the first long line of prose. */
function judgmentLines(overview: readonly Line[], summary: Line | undefined): Line[] {
  const at = summary ? overview.indexOf(summary) : -1;
  const end = at < 0 ? overview.findIndex((line) => isProse(line)) : at;
  return overview.slice(0, end < 0 ? overview.length : end);
}

/** Force in numbers ends with the note on its asterisk, or where prose begins. */
function numberLines(lines: readonly Line[]): Line[] {
  const end = lines.findIndex((line) => isProse(line) || beginsNote(line));
  return lines.slice(0, end < 0 ? lines.length : end);
}

function isProse({ plain }: Line): boolean {
  return plain.length > 150 && /[.!?]$/.test(plain);
}

function lineOf(lines: readonly Line[], region: Region | undefined): number {
  return lines[region?.from ?? 0]?.number ?? 1;
}
