import { requiredElement } from './required-element.ts';
import { findRanges } from './text-ranges.ts';

/** Search in the report on this page: finds, marks and steps from place to place. */
class ReportSearch extends HTMLElement {
  #ranges: Range[] = [];
  #at = -1;
  #query = '';

  connectedCallback(): void {
    const input = requiredElement(this, 'input', HTMLInputElement);
    requiredElement(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      if (input.value !== this.#query || this.#ranges.length === 0) this.#find(input.value);
      else this.#step(1);
    });
    input.addEventListener('input', () => {
      if (input.value === '') this.#find('');
    });
    this.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLElement)) return;
      const { step } = event.target.dataset;
      if (step !== undefined) this.#step(Number(step));
    });
  }

  #find(query: string): void {
    const text = requiredElement(document, '[data-report-text]', HTMLElement);
    this.#query = query;
    this.#ranges = findRanges(text, query);
    this.#at = -1;
    highlight('found', this.#ranges);
    for (const button of this.querySelectorAll<HTMLElement>('[data-step]')) {
      button.hidden = this.#ranges.length < 2;
    }
    if (this.#ranges.length > 0) {
      this.#step(1);
      this.#followBar();
    } else this.#say(query.trim() === '' ? '' : 'Not found in this report');
  }

  #step(by: number): void {
    const count = this.#ranges.length;
    this.#at = (this.#at + by + count) % count;
    const range = this.#ranges[this.#at];
    if (range === undefined) return;
    highlight('found-here', [range]);
    const element = range.startContainer.parentElement;
    const details = element?.closest('details');
    if (details) details.open = true;
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#say(`${this.#at + 1} of ${count}`);
  }

  /** Go on from the buttons where they stay on the screen and the field does not. */
  #followBar(): void {
    const next = requiredElement(this, '[data-step="1"]', HTMLButtonElement);
    const bar = requiredElement(this, '[data-found]', HTMLElement);
    if (getComputedStyle(bar).position === 'fixed') next.focus();
  }

  #say(words: string): void {
    requiredElement(this, '[data-status]', HTMLElement).textContent = words;
  }
}

/** Mark ranges without touching the text, where the browser can; elsewhere it only scrolls there. */
function highlight(name: 'found' | 'found-here', ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  const marked = new Highlight(...ranges);
  marked.priority = name === 'found-here' ? 1 : 0;
  CSS.highlights.set(name, marked);
}

customElements.define('report-search', ReportSearch);
