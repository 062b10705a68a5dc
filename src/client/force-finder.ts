import { findAsked } from '../finder/find.ts';
import {
  readFinderAddress,
  writeFinderAddress,
  type FinderQuery,
} from '../finder/finder-address.ts';
import { describeResult } from '../finder/messages.ts';
import { suggest, type Suggestion } from '../finder/suggest.ts';
import { DATA_MISSING } from '../finder/words.ts';
import { answerRegion } from './answer-region.ts';
import { finderLoader } from './load-finder.ts';
import { renderSuggestions } from './render-finder.ts';
import { requiredElement } from './required-element.ts';
import { suggestionList } from './suggestion-list.ts';

/** The search for a force: what is typed is looked up on the device and kept in the address. */
class ForceFinder extends HTMLElement {
  connectedCallback(): void {
    const input = requiredElement(this, 'input', HTMLInputElement);
    const list = requiredElement(this, '[role=listbox]', HTMLElement);
    const count = requiredElement(this, '[data-count]', HTMLElement);
    const load = finderLoader();
    const answer = answerRegion(this, (choice) => void ask(choice.query).then(answer.focus));
    const suggestions = suggestionList({ input, list, count, pick });
    let offered: Suggestion[] = [];

    async function offer(): Promise<void> {
      answer.clear();
      const typed = input.value;
      const finder = await load();
      // The text may have changed, or have been sent, while the data were on their way.
      if (!finder || typed !== input.value || document.activeElement !== input) return;
      offered = suggest(typed, finder.data);
      suggestions.show(renderSuggestions(offered, { id: list.id, context: finder.context }));
    }

    async function show(query: FinderQuery): Promise<void> {
      input.value = query.typed;
      const finder = await load();
      // Suggestions for the same text may have opened while both waited for the data.
      suggestions.close();
      if (finder) answer.show(describeResult(findAsked(query, finder.data), finder.context));
      else answer.showError(DATA_MISSING);
    }

    /** Show an answer at an address of its own, so that Back leads to what was asked before. */
    async function ask(query: FinderQuery): Promise<void> {
      const address = writeFinderAddress(query);
      if (address !== '' && address !== location.hash) history.pushState(null, '', address);
      await show(query);
      answer.reveal();
    }

    function pick(index: number): void {
      const suggestion = offered[index];
      if (suggestion) void ask(suggestion.query);
    }

    function open(): void {
      const query = readFinderAddress(location.hash);
      if (query) void show(query);
      // Links within the page, such as the one to its content, ask nothing and take nothing away.
      else if (location.hash === '') {
        input.value = '';
        answer.clear();
      }
    }

    input.addEventListener('focus', () => void load());
    input.addEventListener('input', () => void offer());
    requiredElement(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void ask({ typed: input.value });
    });
    addEventListener('popstate', open);
    if (readFinderAddress(location.hash)) open();
    // What was typed while the script was on its way.
    else if (document.activeElement === input) void offer();
  }
}

customElements.define('force-finder', ForceFinder);
