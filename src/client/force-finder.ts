import { findForce, findPlace } from '../finder/find.ts';
import type { FindResult } from '../finder/find-result.ts';
import { describeResult, type Choice } from '../finder/messages.ts';
import { suggest, type Suggestion } from '../finder/suggest.ts';
import { DATA_MISSING } from '../finder/words.ts';
import { answerRegion } from './answer-region.ts';
import { finderLoader, readFinderSettings, type LoadedFinder } from './load-finder.ts';
import { renderSuggestions } from './render-finder.ts';
import { requiredElement } from './required-element.ts';
import { suggestionList } from './suggestion-list.ts';

type Look = (finder: LoadedFinder) => FindResult;

/** The search for a force: everything that is typed is looked up on the device. */
class ForceFinder extends HTMLElement {
  connectedCallback(): void {
    const input = requiredElement(this, 'input', HTMLInputElement);
    const list = requiredElement(this, '[role=listbox]', HTMLElement);
    const count = requiredElement(this, '[data-count]', HTMLElement);
    const settings = readFinderSettings(this);
    const load = finderLoader(settings);
    const answer = answerRegion(this, { forcesPath: settings.forcesPath, choose: onChoice });
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

    async function show(look: Look): Promise<void> {
      const finder = await load();
      // Suggestions for the same text may have opened while both waited for the data.
      suggestions.close();
      if (finder) answer.show(describeResult(look(finder), finder.context));
      else answer.showError(DATA_MISSING);
    }

    function pick(index: number): void {
      const suggestion = offered[index];
      if (!suggestion) return;
      const isPlace = suggestion.kind === 'place';
      input.value = isPlace ? suggestion.place.name : suggestion.label;
      void show(() => (isPlace ? findPlace(suggestion.place) : suggestion.result));
    }

    function onChoice(choice: Choice): void {
      const isPlace = 'place' in choice;
      input.value = isPlace ? choice.place.name : choice.postcode;
      const look: Look = ({ data }) =>
        isPlace ? findPlace(choice.place) : findForce(choice.postcode, data);
      void show(look).then(answer.focus);
    }

    input.addEventListener('focus', () => void load());
    input.addEventListener('input', () => void offer());
    requiredElement(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void show(({ data }) => findForce(input.value, data));
    });
  }
}

customElements.define('force-finder', ForceFinder);
