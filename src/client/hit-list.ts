import type { Hit } from '../search/hit.ts';
import type { IndexResult, RankedResults } from '../search/rank-results.ts';
import { describeResults } from '../search/result-words.ts';
import type { SearchState } from '../search/search-address.ts';
import type { SearchSettings } from '../search/search-settings.ts';
import { spellings } from '../search/spellings.ts';
import { isUnlikeQuery } from '../search/unlike-query.ts';
import { renderHits, renderRelated } from './render-hits.ts';
import { requiredElement } from './required-element.ts';
import { revealAnswer } from './reveal-answer.ts';

/** The hits of a search as they are shown, and the sentence that tells of them. */
export interface HitList {
  /** Show the hits that are loaded, of all that were found. */
  draw(hits: readonly Hit[], found: RankedResults<IndexResult>, state: SearchState): void;
  clear(): void;
  /** Say something in the place of how many were found. */
  say(words: string): void;
  /** Bring the beginning of the list into view, with the sentence above it. */
  reveal: () => void;
  focus(hit: Hit | undefined): void;
}

/** Govern the list of hits in an element, its sentence and the button for more. */
export function hitList(root: HTMLElement, { vocabulary, notInspected }: SearchSettings): HitList {
  const status = requiredElement(root, '[role=status]', HTMLElement);
  const list = requiredElement(root, '[data-hits]', HTMLElement);
  const more = requiredElement(root, '[data-more]', HTMLButtonElement);
  return {
    draw(hits, { close, related }, state) {
      list.replaceChildren(
        ...renderHits(hits.slice(0, close.length)),
        ...renderRelated(hits.slice(close.length)),
      );
      more.hidden = hits.length >= close.length + related.length;
      const queries = spellings(state.query, vocabulary);
      status.textContent = describeResults(state, {
        ...{ close: close.length, related: related.length, shown: hits.length },
        isUnlike: isUnlikeQuery(queries, hits),
        alsoAs: queries.slice(1),
        absence: notInspected.find(
          ({ force, question }) =>
            force === state.filters.force && question === state.filters.question,
        ),
      });
    },
    clear() {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
    },
    say(words) {
      status.textContent = words;
    },
    reveal() {
      revealAnswer(status, list.querySelector('li') ?? status);
    },
    focus(hit) {
      const links = [...list.querySelectorAll<HTMLAnchorElement>('li a')];
      links.find((link) => link.getAttribute('href') === hit?.href)?.focus();
    },
  };
}
