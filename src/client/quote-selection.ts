import { formatQuotation } from '../format/quotation.ts';
import { textDirective } from '../format/quote-link.ts';
import { lineId } from '../format/report-link.ts';
import { copyWords } from './copy-words.ts';
import { placeOf } from './place-of.ts';
import { quotedWords, type QuotedWords } from './quoted-words.ts';
import { requiredElement } from './required-element.ts';

/** How long a selection must rest before it is offered, in milliseconds. */
const rest = 250;

/** Between the selection and the offer below it, in pixels. */
const gap = 8;

/** Offers to copy what a reader has selected in the report: near it, or at the foot of a phone's screen. */
class QuoteSelection extends HTMLElement {
  readonly #leaving = new AbortController();
  #quoted: QuotedWords | undefined;
  #timer = 0;

  connectedCallback(): void {
    const { signal } = this.#leaving;
    const later = (): void => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#offer();
      }, rest);
    };
    document.addEventListener('selectionchange', later, { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.hidden = true;
      },
      { signal },
    );
    // A press on a button would take the selection away.
    this.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    this.addEventListener('click', (event) => {
      if (event.target instanceof HTMLElement) this.#copy(event.target.dataset.copy);
    });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#leaving.abort();
  }

  #offer(): void {
    const selection = getSelection();
    const range = selection?.rangeCount === 1 ? selection.getRangeAt(0) : undefined;
    const isEmpty = range === undefined || range.collapsed;
    this.#quoted = isEmpty ? undefined : quotedWords(range);
    this.hidden = this.#quoted === undefined;
    requiredElement(this, '[role=status]', HTMLElement).textContent = '';
    const last = isEmpty ? undefined : [...range.getClientRects()].at(-1);
    if (last === undefined) return;
    this.style.setProperty('--_x', `${last.left + scrollX}px`);
    this.style.setProperty('--_y', `${last.bottom + scrollY + gap}px`);
  }

  #copy(what: string | undefined): void {
    if (what === undefined || this.#quoted === undefined) return;
    const { passages, from, to, start } = this.#quoted;
    const page = `${location.origin}${location.pathname}#${lineId(from)}`;
    const words = formatQuotation({
      passages,
      citation: this.dataset.citation ?? '',
      place: placeOf(start).join(': '),
      lines: { from, to },
      address: page,
    });
    const copied = what === 'quotation' ? words : `${page}${textDirective(passages)}`;
    void copyWords(copied, requiredElement(this, '[role=status]', HTMLElement));
  }
}

customElements.define('quote-selection', QuoteSelection);
