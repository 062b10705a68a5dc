import Combobox from '@github/combobox-nav';

import { countSuggestions } from '../finder/words.ts';

interface Parts {
  input: HTMLInputElement;
  list: HTMLElement;
  /** A live region, where the number of suggestions is announced. */
  count: HTMLElement;
  /** Called with the place in the list of the suggestion that was picked. */
  pick: (index: number) => void;
}

export interface SuggestionList {
  show(options: HTMLElement[]): void;
  close(): void;
}

/** Make the field a combobox: arrows move through the list, Enter picks, Escape closes. */
export function suggestionList({ input, list, count, pick }: Parts): SuggestionList {
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });

  function show(options: HTMLElement[]): void {
    list.replaceChildren(...options);
    count.textContent = countSuggestions(options.length);
    list.hidden = options.length === 0;
    if (list.hidden) combobox.stop();
    else combobox.start();
  }

  function close(): void {
    list.hidden = true;
    count.textContent = '';
    combobox.stop();
  }

  list.addEventListener('combobox-commit', ({ target }) => {
    const index = [...list.children].findIndex((option) => option === target);
    close();
    pick(index);
  });
  // Pressing on an option must not take the focus from the field, which would close the list.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    event.preventDefault();
    close();
  });
  return { show, close };
}
