import { notePopover } from './note-popover.ts';

/** Footnotes where they are read: beside the text on wide screens, in a sheet on narrow ones. */
class ReportNotes extends HTMLElement {
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#leaving;
    const wide = matchMedia('(min-width: 80rem)');
    const place = (): void => {
      for (const note of this.querySelectorAll('[data-sidenote]')) note.remove();
      if (wide.matches) placeBeside(this);
    };
    const sheet = notePopover(this);
    this.addEventListener(
      'click',
      (event) => {
        const mark = event.target instanceof Element ? event.target.closest('a[data-note]') : null;
        if (wide.matches || !(mark instanceof HTMLAnchorElement)) return;
        const words = wordsOf(this, mark);
        if (words === undefined) return;
        event.preventDefault();
        sheet.show(mark, words);
      },
      { signal },
    );
    wide.addEventListener('change', place, { signal });
    place();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }
}

/** Copy each note next to its first mark; the list at the end stays the one that is read out. */
function placeBeside(root: HTMLElement): void {
  const placed = new Set<string>();
  for (const mark of root.querySelectorAll<HTMLAnchorElement>('a[data-note]')) {
    const number = mark.dataset.note ?? '';
    const words = wordsOf(root, mark);
    // A mark inside a footnote has its note right there in the list.
    if (words === undefined || placed.has(number) || mark.closest('[data-note-text]')) continue;
    placed.add(number);
    const note = document.createElement('span');
    note.dataset.sidenote = number;
    note.setAttribute('aria-hidden', 'true');
    note.append(words);
    for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
    mark.parentElement?.after(note);
  }
}

/** A copy of a note's words, without the fragments that only the list may carry. */
function wordsOf(root: HTMLElement, mark: HTMLAnchorElement): DocumentFragment | undefined {
  const text = root.querySelector(`[data-note-text="${mark.dataset.note ?? ''}"]`);
  if (text === null) return undefined;
  const copy = document.createDocumentFragment();
  copy.append(...[...text.childNodes].map((node) => node.cloneNode(true)));
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return copy;
}

customElements.define('report-notes', ReportNotes);
