import type { ReportRecord } from '../../src/schema/record.ts';
import { nameReports, type NamedReport } from '../../src/summary/name-reports.ts';
import { parsedReports } from '../parser/content-reports.ts';

/** The five reports as the site has them, in the order of their names. */
export const realReports: readonly NamedReport[] = nameReports(
  parsedReports.flatMap(({ record }) => record ?? []),
);

/** One of the five reports. */
export function reportOf(force: string): ReportRecord {
  const found = realReports.find(({ report }) => report.force === force);
  if (!found) throw new Error(`There is no report on \`${force}\` in content/reports`);
  return found.report;
}

/** A report whose copy lost the chapter that answers a question. */
export function withoutChapter(report: ReportRecord, question: string): ReportRecord {
  const chapters = report.document.chapters.filter((chapter) => chapter.question !== question);
  return { ...report, document: { ...report.document, chapters } };
}

/** A report whose copy lost all that stands from one heading of a chapter to its end. */
export function withoutRestOf(
  report: ReportRecord,
  question: string,
  isFirstLost: (words: string) => boolean,
): ReportRecord {
  const chapters = report.document.chapters.map((chapter) => {
    if (chapter.question !== question) return chapter;
    const at = chapter.blocks.findIndex(
      (block) =>
        block.type === 'heading' &&
        isFirstLost(block.content.map((run) => (run.type === 'mark' ? '' : run.text)).join('')),
    );
    return { ...chapter, blocks: chapter.blocks.slice(0, at) };
  });
  return { ...report, document: { ...report.document, chapters } };
}
