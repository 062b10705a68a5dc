import type { Plugin } from 'unified';
import { reporterOn } from '../diagnostics.ts';
import { textOf } from '../sentences/passage.ts';
import { passagesOf } from './passages.ts';
import type { ChapterNode, JudgedReport, ReportInPassages } from '../report-tree.ts';
import { findMixedChapters } from './mixed-lines.ts';

/** Read the running text; report what begins in the middle of a sentence, and chapters of which nobody can tell what they say. */
export const readRunningText: Plugin<[], JudgedReport, ReportInPassages> = () => (report, file) => {
  const reporter = reporterOn(file);
  const passages = passagesOf(report);
  for (const passage of passages)
    if (passage.chapter.kind !== 'other' && /^\p{Ll}/u.test(passage.text))
      reporter.report('torn-paragraph', passage.lineAt(0), { found: passage.text.slice(0, 40) });
  const mixed = findMixedChapters(passages);
  for (const { chapter, line, count } of mixed) {
    const question = report.identity.programme.questions.find(({ id }) => id === chapter.question);
    const title = question?.title ?? textOf(chapter.title);
    reporter.report('lines-mixed', line, { count, title });
  }
  const ids = new Set(mixed.map(({ chapter }) => chapter.id));
  const children = report.children.map((chapter) =>
    ids.has(chapter.id) ? withUnclearSections(chapter) : chapter,
  );
  return { ...report, children, passages, mixed: ids };
};

/** What stands under a heading may belong under another one. */
function withUnclearSections(chapter: ChapterNode): ChapterNode {
  const children = chapter.children.map((block) =>
    block.type === 'heading' && block.opens === 'section'
      ? { ...block, opens: 'unclear-section' as const }
      : block,
  );
  return { ...chapter, children };
}
