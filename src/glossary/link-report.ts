import type { BlockView, LineView, PassageView, ReportView, RunView } from '../report-view/view.ts';
import type { TermFinder } from './find-terms.ts';
import { termHref } from './term-id.ts';

/**
 * Link the terms in the running text of a report.
 *
 * Headings, tables, captions, the title page and the footnotes, where terms are defined, stay as
 * they are; so do links. A term that is broken over two lines is linked at its next use.
 */
export function linkReport(view: ReportView, find: TermFinder): ReportView {
  function run(part: RunView): RunView[] {
    if (part.type !== 'text' || part.style !== undefined) return [part];
    return find(part.text).map(({ text, term }) =>
      term === undefined
        ? { type: 'text', text }
        : { type: 'term', text, term, href: termHref(term) },
    );
  }

  function line(printed: LineView): LineView {
    return { ...printed, runs: printed.runs.flatMap(run) };
  }

  function passage<Kind extends PassageView>(prose: Kind): Kind {
    return { ...prose, lines: prose.lines.map(line) };
  }

  function block(part: BlockView): BlockView {
    if (part.type === 'paragraph') return passage(part);
    return part.type === 'list' ? { ...part, items: part.items.map(passage) } : part;
  }

  return {
    ...view,
    chapters: view.chapters.map((chapter) => ({ ...chapter, blocks: chapter.blocks.map(block) })),
  };
}
