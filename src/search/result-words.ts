import { formatCount, formatCounted } from '../format/count.ts';
import { sentenceCase } from '../format/sentence-case.ts';
import type { NotInspected } from './not-inspected.ts';
import type { SearchState } from './search-address.ts';

interface Results {
  /** Passages that say what was looked for, and those that may. */
  close: number;
  related: number;
  shown: number;
  /** Whether what was found holds other words than those of the query. */
  isUnlike?: boolean;
  /** How else the query was spelled. */
  alsoAs?: readonly string[];
  /** Why the force that is chosen has nothing on the question that is chosen. */
  absence?: NotInspected | undefined;
}

/** Say how much a search has found, how closely, and how much of it is shown. */
export function describeResults({ query, filters }: SearchState, results: Results): string {
  const { close, related, shown, isUnlike = false, alsoAs = [], absence } = results;
  const all = close + related;
  const spelled = alsoAs.length === 0 ? '' : `, also as ${alsoAs.map(quoted).join(' and ')}`;
  const like = isUnlike ? 'words like ' : '';
  const sought = query === '' ? '' : ` for ${like}${quoted(query)}${spelled}`;
  if (all === 0) {
    if (absence) {
      return `Nothing found${sought}. The report on ${absence.force} has no chapter on this question: it was not inspected in ${absence.year}.`;
    }
    const advice =
      Object.keys(filters).length > 0
        ? 'Choose fewer filters, or other words.'
        : 'Try fewer or other words.';
    return `Nothing found${sought}. ${advice}`;
  }
  const found = sentenceCase(`${formatCounted(all, 'passage')} found${sought}`);
  const together =
    close === 0
      ? 'none with these words together'
      : `${formatCount(close)} with ${isUnlike ? 'them' : 'these words'} together`;
  const split = related === 0 ? '' : `: ${together}, ${formatCount(related)} related`;
  return shown < all ? `${found}${split}; the first ${shown} are shown.` : `${found}${split}.`;
}

function quoted(query: string): string {
  return query.includes('"') ? query : `‘${query}’`;
}
