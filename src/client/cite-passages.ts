import { formatQuotation } from '../format/quotation.ts';
import { citePopover, type Citation } from './cite-popover.ts';
import { placeOf } from './place-of.ts';
import { quotedWords } from './quoted-words.ts';

/** Opens a window with the quotation and the address of a heading or passage, from the link beside it. */
class CitePassages extends HTMLElement {
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const popover = citePopover(this);
    this.addEventListener(
      'click',
      (event) => {
        const opener =
          event.target instanceof Element
            ? event.target.closest<HTMLAnchorElement>('a[data-cite]')
            : null;
        // With a key held the reader wants the link itself, in a window of its own.
        if (opener === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        popover.show(opener, citationOf(opener, this.dataset.citation ?? ''));
      },
      { signal: this.#leaving.signal },
    );
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }
}

function citationOf(opener: HTMLAnchorElement, citation: string): Citation {
  const address = opener.href;
  const passage = opener.closest('[data-from]');
  const range = document.createRange();
  if (passage !== null) range.selectNodeContents(passage);
  const quoted = passage === null ? undefined : quotedWords(range);
  const words = formatQuotation({
    passages: quoted?.passages ?? [],
    citation,
    place: placeOf(opener).join(': '),
    lines: quoted,
    address,
  });
  return { words, address, isQuotation: quoted !== undefined };
}

customElements.define('cite-passages', CitePassages);
