import { unified } from 'unified';
import { VFile } from 'vfile';
import { programmes as knownProgrammes, type Programme } from '../programme/programmes.ts';
import type { JudgmentsEvidence } from '../schema/evidence.ts';
import type { Force } from '../schema/force.ts';
import type { NarrativeFigure } from '../schema/narrative-figure.ts';
import type { ReportRecord } from '../schema/record.ts';
import { reporterOn, Unreadable, type Diagnostic } from './diagnostics.ts';
import { buildBlocks } from './document/build-blocks.ts';
import { reportFootnotes } from './extract/footnotes.ts';
import { readFindings } from './extract/read-findings.ts';
import { identifyReport, stateTitle, type Known } from './identity/identify-report.ts';
import { refuseOtherForces } from './identity/other-forces.ts';
import { readJudgmentsTable } from './judgments/read-judgments.ts';
import { settleJudgments } from './judgments/settle-judgments.ts';
import { divideText } from './outline/divide-text.ts';
import { readForceInNumbers } from './panels/force-in-numbers.ts';
import { parseText } from './text/parse-text.ts';
import { readProse } from './prose/read-prose.ts';
import { readRunningText } from './prose/read-running-text.ts';
import type { Panels } from './panels/read-panels.ts';
import type { Bytes, ReadReport } from './report-tree.ts';

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
  /** Figures that the prose says in two ways, which only bear witness. */
  disputed: readonly NarrativeFigure[];
  /** How many pages the PDF has; absent where the text does not say where pages end. */
  pages?: number;
}

/** What could be read of one file. */
export interface ReportReading {
  path: string;
  /** Absent where the file is no report that can be read; the diagnostics say why. */
  draft?: Draft;
  diagnostics: Diagnostic[];
}

/** Reads one report: each plugin is given the tree that the one before left, in `report-tree.ts`. */
function reportReader(known: Known) {
  return unified()
    .use(parseText)
    .use(identifyReport, known)
    .use(divideText)
    .use(refuseOtherForces, known)
    .use(stateTitle)
    .use(readForceInNumbers)
    .use(readJudgmentsTable)
    .use(buildBlocks)
    .use(settleJudgments)
    .use(reportFootnotes)
    .use(readRunningText)
    .use(readProse)
    .use(readFindings)
    .freeze();
}

/** Read one report file by itself. Pure: the same bytes, register and programmes give the same reading. */
export function readReport(
  { path, bytes }: ReportFile,
  register: readonly Force[],
  programmes: readonly Programme[] = knownProgrammes,
): ReportReading {
  const file = new VFile({ path });
  const draft = draftOf({ type: 'bytes', value: bytes }, file, { register, programmes });
  return { path, ...(draft && { draft }), diagnostics: reporterOn(file).diagnostics() };
}

function draftOf(bytes: Bytes, file: VFile, known: Known): Draft | undefined {
  try {
    return { ...draftRecord(reportReader(known).runSync(bytes, file)), ...pagesOf(bytes) };
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Count the pages of a text by the form feeds between them. */
function pagesOf({ value }: Bytes): { pages?: number } {
  let pages = 1;
  for (let at = value.indexOf(0x0c); at >= 0; at = value.indexOf(0x0c, at + 1)) pages += 1;
  return pages === 1 ? {} : { pages };
}

/** Take from the tree of a report what is published of it. */
function draftRecord(report: ReadReport): Draft {
  const { title, judged, told, said, panels, judgmentsEvidence, footnotes, furniture } = report;
  const chapters = report.children.map(({ type: _type, children: blocks, source, ...chapter }) => ({
    ...chapter,
    blocks,
    source,
  }));
  const document = { chapters, footnotes, furniture };
  return {
    record: { ...title, ...judged, ...told, ...said, document },
    panels,
    judgmentsEvidence,
    programme: report.identity.programme,
    disputed: report.disputed,
  };
}
