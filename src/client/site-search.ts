import { readHit, type Hit } from '../search/hit.ts';
import type { IndexResult, RankedResults } from '../search/rank-results.ts';
import {
  addressProblems,
  isSearching,
  readSearchAddress,
  writeSearchAddress,
} from '../search/search-address.ts';
import type { SearchState } from '../search/search-address.ts';
import type { SearchSettings } from '../search/search-settings.ts';
import { hitList } from './hit-list.ts';
import { passageLoader } from './load-passages.ts';
import { searchIndex } from './load-pagefind.ts';
import { requiredElement, requiredJson } from './required-element.ts';
import { showProblems } from './show-problems.ts';
import { searchFilters } from './search-filters.ts';
import { passageSearch } from './search-passages.ts';

/** Hits that are shown at once, and added with every wish for more. */
const PAGE = 20;

/** Milliseconds to wait for the next letter. */
const PAUSE = 250;

/** Nothing found, or nothing looked for. */
const none: RankedResults<IndexResult> = { close: [], related: [] };

/** The search of all reports: what is typed is looked up on the device and kept in the address. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const input = requiredElement(this, 'input', HTMLInputElement);
    const settings = requiredJson(this) as SearchSettings;
    const filters = searchFilters(this, settings.notInspected);
    const list = hitList(this, settings);
    const search = passageSearch(searchIndex(), settings.vocabulary);
    const loadHits = hitLoader();
    let turn = 0;
    let found = none;
    let shown: Hit[] = [];

    const tell = (problems: string[]): void => showProblems(this, problems);
    const stateNow = (): SearchState => ({ query: input.value.trim(), filters: filters.read() });

    async function show(state: SearchState): Promise<void> {
      turn += 1;
      const own = turn;
      if (!isSearching(state)) {
        [found, shown] = [none, []];
        list.clear();
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
        [found, shown] = [results, first];
        filters.count(counts);
        list.draw(shown, found, state);
      } catch {
        if (own === turn) list.say('The search index could not be loaded. Try again.');
      }
    }

    async function showMore(): Promise<void> {
      const own = turn;
      const added = await loadHits(found, shown.length);
      if (own !== turn) return;
      shown = [...shown, ...added];
      list.draw(shown, found, stateNow());
      list.focus(added[0]);
    }

    function change(problems: string[] = []): Promise<void> {
      tell(problems);
      const state = stateNow();
      history.replaceState(history.state, '', `${location.pathname}${writeSearchAddress(state)}`);
      return show(state);
    }

    function open(): void {
      const state = readSearchAddress(location);
      tell(addressProblems(location));
      // Links within the page, such as the one to its content, search for nothing.
      if (!isSearching(state)) return;
      input.value = state.query;
      void change([...addressProblems(location), ...filters.write(state.filters)]);
    }

    onChange(this, { change, reveal: list.reveal });
    requiredElement(this, '[data-more]', HTMLButtonElement).onclick = () => void showMore();
    addEventListener('hashchange', open);
    open();
  }
}

/** Tell of a change when the typing pauses, when a list is chosen from, and at once when the form is sent. */
function onChange(
  root: HTMLElement,
  { change, reveal }: { change: () => Promise<void>; reveal: () => void },
): void {
  const form = requiredElement(root, 'form', HTMLFormElement);
  const input = requiredElement(root, 'input', HTMLInputElement);
  let pause: number | undefined;
  input.addEventListener('input', () => {
    window.clearTimeout(pause);
    pause = window.setTimeout(() => void change(), PAUSE);
  });
  // The field tells of a change when it is left: a second drawing would take the focus from a hit.
  form.addEventListener('change', ({ target }) => {
    if (target !== input) void change();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(pause);
    void change().then(reveal);
  });
}

/** Load hits a page at a time: first those that are close, then those that are related. */
function hitLoader(): (found: RankedResults<IndexResult>, from: number) => Promise<Hit[]> {
  const loadPassage = passageLoader();
  return ({ close, related }, from) => {
    const wanted = [...close, ...related].slice(from, from + PAGE);
    return Promise.all(wanted.map(async ({ id, words }) => readHit(await loadPassage(id), words)));
  };
}

customElements.define('site-search', SiteSearch);
