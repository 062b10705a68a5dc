import type { BlockView, ReportView } from '../report-view/view.ts';
import type { GlossaryEntry, GlossaryUse } from './glossary.ts';

/** What a term that is linked on a report's page means, and which report says so. */
export interface TermMeaning {
  term: string;
  abbreviation: string | undefined;
  /** The definition, word for word. */
  text: string;
  use: GlossaryUse;
}

/** Find the meaning of each term that a report's page links: as this report words it, else another. */
export function termMeanings(
  view: ReportView,
  report: string,
  glossary: readonly GlossaryEntry[],
): TermMeaning[] {
  const linked = new Set(
    view.chapters.flatMap((chapter) => chapter.blocks.flatMap((block) => termsIn(block))),
  );
  return glossary
    .filter(({ term }) => linked.has(term))
    .flatMap(({ term, abbreviation, variants }) => {
      const uses = variants.flatMap(({ text, uses }) => uses.map((use) => ({ text, use })));
      const chosen = uses.find(({ use }) => use.report === report) ?? uses[0];
      return chosen === undefined ? [] : [{ term, abbreviation, ...chosen }];
    });
}

function termsIn(block: BlockView): string[] {
  const passages = block.type === 'list' ? block.items : block.type === 'paragraph' ? [block] : [];
  return passages
    .flatMap(({ lines }) => lines.flatMap(({ runs }) => runs))
    .flatMap((run) => (run.type === 'term' ? [run.term] : []));
}
