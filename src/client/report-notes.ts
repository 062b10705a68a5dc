import { readingSheet, type SheetContent } from './reading-sheet.ts';
import { createElement } from './create-element.ts';

/** Footnotes and terms where they are read: in a sheet, footnotes on wide screens beside the text. */
class ReportNotes extends HTMLElement {
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#leaving;
    const wide = matchMedia('(min-width: 80rem)');
    const place = (): void => {
      for (const note of this.querySelectorAll('[data-sidenote]')) note.remove();
      if (wide.matches) placeBeside(this);
    };
    const sheet = readingSheet(this);
    this.addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        // With a key held the reader wants the link itself, in a window of its own.
        if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const content = wide.matches
          ? termOf(this, link)
          : (noteOf(this, link) ?? termOf(this, link));
        if (content === undefined) return;
        event.preventDefault();
        sheet.show(link, content);
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
  for (const marks of root.querySelectorAll('sup:has(a[data-note])')) {
    // A mark inside a footnote has its note right there in the list.
    if (marks.closest('[data-note-text]') !== null) continue;
    const numbers = [...marks.querySelectorAll<HTMLElement>('[data-note]')].flatMap(
      (mark) => mark.dataset.note ?? [],
    );
    const notes = numbers.flatMap((number) => {
      const words = placed.has(number) ? undefined : wordsOf(root, number);
      placed.add(number);
      return words === undefined ? [] : [sideNote(number, words)];
    });
    // After all marks of the place, so that they stay together.
    marks.after(...notes);
  }
}

function sideNote(number: string, words: DocumentFragment): HTMLElement {
  const note = createElement('span', {}, words);
  note.dataset.sidenote = number;
  note.setAttribute('aria-hidden', 'true');
  for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
  return note;
}

function noteOf(root: HTMLElement, { dataset }: HTMLAnchorElement): SheetContent | undefined {
  const words = dataset.note === undefined ? undefined : wordsOf(root, dataset.note);
  if (words === undefined) return undefined;
  words.prepend(createElement('strong', {}, dataset.note ?? ''), ' ');
  return { name: `Footnote ${dataset.note}`, words, more: 'All footnotes' };
}

function termOf(root: HTMLElement, { dataset }: HTMLAnchorElement): SheetContent | undefined {
  if (dataset.term === undefined) return undefined;
  const meaning = root.querySelector(`template[data-meaning="${CSS.escape(dataset.term)}"]`);
  if (!(meaning instanceof HTMLTemplateElement)) return undefined;
  const words = document.importNode(meaning.content, true);
  return { name: `Term: ${dataset.term}`, words, more: 'In the glossary' };
}

/** A copy of a note's words, without the fragments that only the list may carry. */
function wordsOf(root: HTMLElement, number: string): DocumentFragment | undefined {
  const text = root.querySelector(`[data-note-text="${number}"]`);
  if (text === null) return undefined;
  const copy = document.createDocumentFragment();
  copy.append(...[...text.childNodes].map((node) => node.cloneNode(true)));
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return copy;
}

customElements.define('report-notes', ReportNotes);
