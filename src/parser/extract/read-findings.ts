import type { Plugin } from 'unified';
import { reporterOn } from '../diagnostics.ts';
import type { ReadReport, ReportWithProse } from '../report-tree.ts';
import { extractAreasForImprovement } from './areas-for-improvement.ts';
import { extractCausesOfConcern } from './causes-of-concern.ts';
import { partedChapters } from './finding-parts.ts';

/** Read what the force is told, but in mixed lines and where sections stand out of their order. */
export const readFindings: Plugin<[], ReportWithProse, ReadReport> = () => (report, file) => {
  const { headings, gaps, mixed, isInOrder, title } = report;
  if (!isInOrder) return { ...report, told: { areasForImprovement: [], causesOfConcern: [] } };
  const reporter = reporterOn(file);
  const chapters = report.children.filter(
    ({ kind, id }) => kind !== 'annex' && kind !== 'title-page' && !mixed.has(id),
  );
  const found = { id: title.id, chapters: partedChapters(chapters, headings, gaps) };
  const areasForImprovement = extractAreasForImprovement(found, reporter);
  const causesOfConcern = extractCausesOfConcern(found, reporter);
  return { ...report, told: { areasForImprovement, causesOfConcern } };
};
