import type { CustomRecord } from 'pagefind';

import { formatPassageKind } from './passage-kind.ts';
import type { SearchPassage } from './search-passage.ts';

/** The names that the filters of the index go by, on the page and in its address. */
export type FilterName = 'force' | 'question' | 'kind';

/** What a passage can be found by beside its words. */
export type IndexedName = 'group' | 'section' | 'kind';

/** Word a passage as the search index takes it; its id stands where an address is expected. */
export function indexRecord(passage: SearchPassage, id: string): CustomRecord {
  const { words, kind, group, section, forces, question } = passage;
  const meta: Record<IndexedName, string> = { group, section, kind: formatPassageKind(kind) };
  const filters: Record<FilterName, string[]> = {
    force: forces,
    question: question === undefined ? [] : [question],
    kind: [formatPassageKind(kind)],
  };
  return { url: id, content: words, language: 'en', meta, filters };
}
