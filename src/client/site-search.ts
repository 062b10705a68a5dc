import { spellings } from '../search/spellings.ts';
import { readHit, type Hit } from '../search/hit.ts';
import type { IndexResult, RankedResults } from '../search/rank-results.ts';
import { describeResults } from '../search/result-words.ts';
import { isSearching, readSearchAddress, writeSearchAddress } from '../search/search-address.ts';
import type { SearchState } from '../search/search-address.ts';
import type { SearchSettings } from '../search/search-settings.ts';
import { passageLoader } from './load-passages.ts';
import { searchIndex } from './load-pagefind.ts';
import { renderHits, renderRelated } from './render-hits.ts';
import { requiredElement } from './required-element.ts';
import { searchFilters } from './search-filters.ts';
import { passageSearch } from './search-passages.ts';

/** Hits that are shown at once, and added with every wish for more. */
const PAGE = 20;

/** Milliseconds to wait for the next letter. */
const PAUSE = 250;

/** The search of all reports: what is typed is looked up on the device and kept in the address. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const form = requiredElement(this, 'form', HTMLFormElement);
    const input = requiredElement(this, 'input', HTMLInputElement);
    const status = requiredElement(this, '[role=status]', HTMLElement);
    const list = requiredElement(this, '[data-hits]', HTMLElement);
    const more = requiredElement(this, '[data-more]', HTMLButtonElement);
    const { vocabulary, notInspected } = readSettings(this);
    const filters = searchFilters(this, notInspected);
    const search = passageSearch(searchIndex(), vocabulary);
    const loadPassage = passageLoader();
    let turn = 0;
    let found: RankedResults<IndexResult> = { close: [], related: [] };
    let shown: Hit[] = [];

    const stateNow = (): SearchState => ({ query: input.value.trim(), filters: filters.read() });

    async function show(state: SearchState): Promise<void> {
      turn += 1;
      const own = turn;
      if (!isSearching(state)) {
        clear();
        return;
      }
      try {
        const [results, counts] = await Promise.all([
          search.find(state),
          search.count(state, filters.values),
        ]);
        const first = await loadHits(results, 0);
        // Another search may have begun while this one was on its way.
        if (own !== turn) return;
        found = results;
        filters.count(counts);
        draw(first, state);
      } catch {
        if (own === turn) status.textContent = 'The search index could not be loaded. Try again.';
      }
    }

    function draw(hits: Hit[], state: SearchState): void {
      const { close, related } = found;
      shown = hits;
      list.replaceChildren(
        ...renderHits(hits.slice(0, close.length)),
        ...renderRelated(hits.slice(close.length)),
      );
      more.hidden = hits.length >= close.length + related.length;
      status.textContent = describeResults(state, {
        ...{ close: close.length, related: related.length, shown: hits.length },
        alsoAs: spellings(state.query, vocabulary).slice(1),
        absence: notInspected.find(
          ({ force, question }) =>
            force === state.filters.force && question === state.filters.question,
        ),
      });
    }

    function clear(): void {
      found = { close: [], related: [] };
      shown = [];
      list.replaceChildren();
      more.hidden = true;
      status.textContent = '';
    }

    function loadHits(
      { close, related }: RankedResults<IndexResult>,
      from: number,
    ): Promise<Hit[]> {
      const wanted = [...close, ...related].slice(from, from + PAGE);
      return Promise.all(
        wanted.map(async ({ id, words }) => readHit(await loadPassage(id), words)),
      );
    }

    async function showMore(): Promise<void> {
      const own = turn;
      const added = await loadHits(found, shown.length);
      if (own !== turn) return;
      draw([...shown, ...added], stateNow());
      const links = [...list.querySelectorAll<HTMLAnchorElement>('li a')];
      links.find((link) => link.getAttribute('href') === added[0]?.href)?.focus();
    }

    function change(): void {
      const state = stateNow();
      history.replaceState(null, '', `${location.pathname}${writeSearchAddress(state)}`);
      void show(state);
    }

    function open(): void {
      const state = readSearchAddress(location);
      // Links within the page, such as the one to its content, search for nothing.
      if (!isSearching(state)) return;
      input.value = state.query;
      filters.write(state.filters);
      change();
    }

    let pause: number | undefined;
    input.addEventListener('input', () => {
      window.clearTimeout(pause);
      pause = window.setTimeout(change, PAUSE);
    });
    // The field tells of a change when it is left: a second drawing would take the focus from a hit.
    form.addEventListener('change', ({ target }) => {
      if (target !== input) change();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      window.clearTimeout(pause);
      change();
    });
    more.addEventListener('click', () => void showMore());
    addEventListener('hashchange', open);
    open();
  }
}

function readSettings(root: HTMLElement): SearchSettings {
  const script = requiredElement(root, 'script[type="application/json"]', HTMLElement);
  // Written by this site's own build, in this shape.
  return JSON.parse(script.textContent) as SearchSettings;
}

customElements.define('site-search', SiteSearch);
