import { forgetPlace, keepPlace, readPlace, type KeptPlace } from './kept-place.ts';
import { placeOf } from './place-of.ts';
import { requiredElement } from './required-element.ts';

/** How far down the screen the line is that a reader is taken to read, as a share of its height. */
const readingLine = 0.3;

/** Keeps the place where a reader stopped, in this browser alone, and offers it at the next visit. */
class ReadingPlace extends HTMLElement {
  readonly #leaving = new AbortController();
  /** Whether this visit is a reading from the top, and the kept place has been answered. */
  #isReading = false;

  connectedCallback(): void {
    const storage = openStorage();
    if (storage === undefined) return;
    const path = location.pathname;
    const kept = readPlace(storage, path);
    // A passage that a link leads to is looked up: the place of the reading stays as it was.
    const isLookUp = location.hash !== '';
    const isAsked = kept !== undefined && !isLookUp && isNewVisit();
    this.#isReading = !isLookUp && !isAsked;
    if (isAsked) this.#offer(kept);
    requiredElement(this, '[data-go-on]', HTMLAnchorElement).addEventListener('click', () => {
      this.#settle(true);
    });
    requiredElement(this, '[data-restart]', HTMLButtonElement).addEventListener('click', () => {
      forgetPlace(storage, path);
      this.#settle(true);
    });
    requiredElement(this, '[data-forget]', HTMLButtonElement).addEventListener('click', () => {
      forgetPlace(storage, path);
      this.#settle(false);
      requiredElement(this, '[role=status]', HTMLElement).textContent =
        'Forgotten. It is not noted again until you come back.';
    });
    const { signal } = this.#leaving;
    document.addEventListener(
      'visibilitychange',
      () => {
        const place = this.#isReading && document.hidden ? placeHere() : undefined;
        if (place !== undefined) keepPlace(storage, path, place);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  #offer({ fragment, heading }: KeptPlace): void {
    const link = requiredElement(this, '[data-go-on]', HTMLAnchorElement);
    link.href = `#${fragment}`;
    requiredElement(link, 'span', HTMLElement).textContent = heading;
    requiredElement(this, '[data-offer]', HTMLElement).hidden = false;
  }

  /** Take the offer away; `isReading` says whether the place of this visit is to be kept. */
  #settle(isReading: boolean): void {
    requiredElement(this, '[data-offer]', HTMLElement).hidden = true;
    this.#isReading = isReading;
  }
}

/** The browser's own memory, where it has one and allows it. */
function openStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** Whether the page was opened anew; after going back or loading again the browser itself keeps the place. */
function isNewVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
}

/** The passage at the reading line, unless the reader is still above the first or past the last. */
function placeHere(): KeptPlace | undefined {
  const line = innerHeight * readingLine;
  const passages = [
    ...document.querySelectorAll<HTMLElement>('[data-chapter] :is(p, li)[data-from]'),
  ];
  const at = passages.findLastIndex((passage) => passage.getBoundingClientRect().top <= line);
  const passage = passages[at];
  if (passage === undefined || at === passages.length - 1) return undefined;
  return { fragment: `line-${passage.dataset.from}`, heading: placeOf(passage).at(-1) ?? '' };
}

customElements.define('reading-place', ReadingPlace);
