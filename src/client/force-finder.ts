import { findForce, findPlace } from '../finder/find.ts';
import type { FindResult } from '../finder/find-result.ts';
import { describeResult, type Choice } from '../finder/messages.ts';
import { suggest, type Suggestion } from '../finder/suggest.ts';
import { DATA_MISSING } from '../finder/words.ts';
import { loadFinder, type FinderSettings, type LoadedFinder } from './load-finder.ts';
import { renderMessage, renderSuggestions } from './render-finder.ts';
import { requiredElement } from './required-element.ts';
import { suggestionList } from './suggestion-list.ts';

/** The search for a force: everything that is typed is looked up on the device. */
class ForceFinder extends HTMLElement {
  connectedCallback(): void {
    const settings = readSettings(this);
    const form = requiredElement(this, 'form', HTMLFormElement);
    const input = requiredElement(this, 'input', HTMLInputElement);
    const list = requiredElement(this, '[role=listbox]', HTMLElement);
    const count = requiredElement(this, '[data-count]', HTMLElement);
    const error = requiredElement(this, '[data-error]', HTMLElement);
    const answer = requiredElement(this, '[data-answer]', HTMLElement);
    const suggestions = suggestionList({ input, list, count, pick });
    let offered: Suggestion[] = [];
    let loading: Promise<LoadedFinder> | undefined;

    async function load(): Promise<LoadedFinder | undefined> {
      loading ??= loadFinder(settings);
      try {
        return await loading;
      } catch {
        // A lost connection may come back, so the next attempt asks again.
        loading = undefined;
        return undefined;
      }
    }

    async function offer(): Promise<void> {
      clear();
      const typed = input.value;
      const finder = await load();
      if (!finder || typed !== input.value) return;
      offered = suggest(typed, finder.data);
      suggestions.show(renderSuggestions(offered, { id: list.id, context: finder.context }));
    }

    async function show(look: (finder: LoadedFinder) => FindResult): Promise<void> {
      suggestions.close();
      const finder = await load();
      if (!finder) return showError(DATA_MISSING);
      const message = describeResult(look(finder), finder.context);
      clear();
      if (message.tone === 'error') return showError(message.heading);
      const { forcesPath } = settings;
      answer.replaceChildren(...renderMessage(message, { forcesPath, choose }));
      answer.dataset['tone'] = message.tone;
    }

    function pick(index: number): void {
      const suggestion = offered[index];
      if (!suggestion) return;
      input.value = suggestion.kind === 'place' ? suggestion.place.name : suggestion.label;
      void show(() =>
        suggestion.kind === 'place' ? findPlace(suggestion.place) : suggestion.result,
      );
    }

    async function choose(choice: Choice): Promise<void> {
      input.value = 'place' in choice ? choice.place.name : choice.postcode;
      await show(({ data }) =>
        'place' in choice ? findPlace(choice.place) : findForce(choice.postcode, data),
      );
      // The button that was pressed is gone; go on from the answer that took its place.
      (answer.querySelector('a') ?? input).focus();
    }

    function showError(message: string): void {
      error.textContent = message;
      input.setAttribute('aria-invalid', 'true');
    }

    function clear(): void {
      answer.replaceChildren();
      error.textContent = '';
      input.removeAttribute('aria-invalid');
    }

    input.addEventListener('focus', () => void load());
    input.addEventListener('input', () => void offer());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void show(({ data }) => findForce(input.value, data));
    });
  }
}

function readSettings(root: HTMLElement): FinderSettings {
  return JSON.parse(
    requiredElement(root, 'script[type="application/json"]', HTMLElement).textContent,
  );
}

customElements.define('force-finder', ForceFinder);
