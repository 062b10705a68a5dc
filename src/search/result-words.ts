import { formatCounted } from '../format/count.ts';
import { sentenceCase } from '../summary/sentence-case.ts';
import type { SearchState } from './search-address.ts';

/** Say how much a search has found and how much of it is shown. */
export function describeResults(
  state: SearchState,
  counts: { all: number; shown: number },
): string {
  const { query, filters } = state;
  const sought = query === '' ? '' : ` for ${query.includes('"') ? query : `‘${query}’`}`;
  const hasFilters = Object.keys(filters).length > 0;
  if (counts.all === 0) {
    const advice = hasFilters
      ? 'Choose fewer filters, or other words.'
      : 'Try fewer or other words.';
    return `Nothing found${sought}. ${advice}`;
  }
  const found = sentenceCase(`${formatCounted(counts.all, 'passage')} found${sought}`);
  return counts.shown < counts.all ? `${found}; the best ${counts.shown} are shown.` : `${found}.`;
}
