import type { CustomRecord } from 'pagefind';

import { formatPassageKind } from './passage-kind.ts';
import type { SearchPassage } from './search-passage.ts';

/** The names that the filters of the index go by, on the page and in its address. */
export type FilterName = 'force' | 'question' | 'kind';

/** What of a passage is kept beside its words. */
export interface HitMeta {
  group: string;
  section: string;
  sectionHref: string;
  kind: string;
}

/** Word a passage as the search index takes it. */
export function indexRecord(passage: SearchPassage): CustomRecord {
  const { href, words, kind, group, section, sectionHref, forces, question } = passage;
  const meta: HitMeta = { group, section, sectionHref, kind: formatPassageKind(kind) };
  const filters: Record<FilterName, string[]> = {
    force: forces,
    question: question === undefined ? [] : [question],
    kind: [formatPassageKind(kind)],
  };
  return { url: href, content: words, language: 'en', meta: { ...meta }, filters };
}
