import type { Programme } from '../programme/programmes.ts';
import type { JudgmentsEvidence } from '../schema/evidence.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Panels } from './panels/read-panels.ts';
import type { ReadReport } from './report-tree.ts';

/** What one text says by itself: a record but for its metrics, which other reports help to settle. */
export interface Draft {
  record: Omit<ReportRecord, 'metrics'>;
  panels: Panels;
  /** How the judgments were read. */
  judgmentsEvidence: JudgmentsEvidence;
  programme: Programme;
}

/** Take from the tree of a report what is published of it. */
export function draftRecord(report: ReadReport): Draft {
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
  };
}
