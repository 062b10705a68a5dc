import { formatFileProblem } from '../../src/report-texts/file-problem.ts';
import type { ParsedTexts } from '../../src/report-texts/parse-texts.ts';
import { findingsAndProse, gradesAndFigures } from './facts.ts';
import { overview } from './overview.ts';

/** Describe each text, in the order given: the overview, grades and figures, and where asked for all that was read. */
export function describeTexts(
  { files, reports }: ParsedTexts,
  { verbose = false }: { verbose?: boolean } = {},
): string {
  const queue = [...reports];
  const described = files.map((file) => {
    if ('problem' in file) return `${formatFileProblem(file.problem)}\n`;
    const report = queue.shift();
    if (!report) return '';
    const { record } = report;
    return [
      overview(report, file.bytes),
      ...(record ? [gradesAndFigures(record)] : []),
      ...(record && verbose ? [findingsAndProse(record)] : []),
    ].join('');
  });
  return described.join('\n');
}
