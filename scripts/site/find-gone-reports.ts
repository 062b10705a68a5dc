import { basename } from 'node:path';

import { fileProblem, type FileProblem } from '../../src/report-texts/file-problem.ts';
import type { ReportFolder } from '../../src/report-texts/list-texts.ts';

/**
 * Name the reports that the last site published and whose texts are gone, each with the file that looks like it, and
 * those that are to go and cannot, because their text is there or because they never were.
 */
export function findGoneReports(
  published: readonly string[],
  { texts, problems }: ReportFolder,
  { folder, without }: { folder: string; without: readonly string[] },
): FileProblem[] {
  const here = new Set(texts.map((path) => basename(path)));
  const needless = without.flatMap((id) => {
    if (here.has(`${id}.txt`)) return [fileProblem(`${folder}/${id}.txt`, 'report-there')];
    return published.includes(id) ? [] : [fileProblem(`${folder}/${id}.txt`, 'report-unknown')];
  });
  const gone = published
    .filter((id) => !here.has(`${id}.txt`) && !without.includes(id))
    .map((id) => {
      const like = problems.find(({ path }) => isLike(path, id))?.path;
      const found =
        like === undefined
          ? `none; put it back, or build with \`--without ${id}\``
          : `\`${like}\` instead; move it to \`${folder}/${id}.txt\`, or build with \`--without ${id}\``;
      return fileProblem(`${folder}/${id}.txt`, 'report-gone', found);
    });
  return [...needless, ...gone];
}

/** `.kent-2017-effectiveness.txt`, `old/Kent-2017-Effectiveness.TXT`, `kent-2017-effectiveness.md` */
function isLike(path: string, id: string): boolean {
  return basename(path).toLowerCase().replace(/^\./, '').startsWith(`${id}.`);
}
