import { formatCount, formatCounted } from '../format/count.ts';
import { wordsOf } from '../format/inline-words.ts';
import type { ChapterKind } from '../schema/document.ts';
import type { NamedReport } from '../summary/name-reports.ts';
import { sharedTexts } from './shared-texts.ts';

/** Chapters that answer no question and that reports share, at least in part. */
const kinds: readonly ChapterKind[] = ['annex', 'risk-based-inspection'];

/**
 * Say how much of the annexes and the like stands in the same words in all reports that have them.
 *
 * `Annex A – About the data: 63 paragraphs and list items stand in the same words in all five reports.`
 */
export function describeShared(reports: readonly NamedReport[]): string[] {
  return kinds.flatMap((kind) => {
    const passages = reports.flatMap((named) =>
      named.report.document.chapters
        .filter((chapter) => chapter.kind === kind)
        .slice(0, 1)
        .map((chapter) => ({ ...named, passage: chapter })),
    );
    const [first] = passages;
    if (first === undefined || passages.length < 2) return [];
    const same = [...sharedTexts(passages).values()].filter(
      (names) => names.length === passages.length,
    ).length;
    if (same === 0) return [];
    const title = wordsOf(first.passage.title);
    const count = passages.length === 2 ? 'both' : `all ${formatCount(passages.length)}`;
    const all = `${count} reports${passages.length < reports.length ? ' that have this chapter' : ''}`;
    const counted = formatCounted(same, 'paragraph or list item', 'paragraphs and list items');
    return [`${title}: ${counted} ${same === 1 ? 'stands' : 'stand'} in the same words in ${all}.`];
  });
}
