import { citePopover } from './cite-popover.ts';

/** Lets a reader copy the address and a citation of headings, findings and figures. */
class CitePassages extends HTMLElement {
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#leaving;
    const popover = citePopover(this);
    for (const passage of this.querySelectorAll<HTMLElement>('[data-citable]')) {
      passage.append(' ', citeButton(passage.dataset.citable ?? ''));
    }
    this.addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof HTMLElement)) return;
        const opener = event.target.closest<HTMLElement>('[data-cite]');
        if (opener === null) return;
        event.preventDefault();
        popover.show(opener, this.#citationOf(opener));
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }

  #citationOf(opener: HTMLElement): { words: string; address: string } {
    const passage = opener.closest<HTMLElement>('[data-citable]');
    const fragment = passage?.dataset.fragment ?? opener.getAttribute('href')?.slice(1) ?? '';
    const address = `${location.origin}${location.pathname}#${fragment}`;
    const place = placeOf(opener);
    const source = [this.dataset.citation ?? '', ...(place === '' ? [] : [`‘${place}’`])];
    const quote = passage === null ? [] : [`“${textOf(passage)}”`];
    return { words: [...quote, `${source.join(', ')}, ${address}`].join(' '), address };
  }
}

function citeButton(what: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.cite = '';
  button.textContent = 'Cite';
  button.setAttribute('aria-label', `Cite: ${what}`);
  return button;
}

/** The headings that a place stands under, chapter first. */
function placeOf(passage: Element): string {
  const headings = [...(passage.closest('section')?.querySelectorAll('h2, h3, h4') ?? [])];
  const above = headings.filter((heading) => isBefore(heading, passage));
  const chapter = above.at(0);
  const section = above.at(-1);
  return [...new Set([chapter, section])]
    .flatMap((heading) => heading?.textContent.trim() ?? [])
    .join(': ');
}

function isBefore(heading: Element, place: Element): boolean {
  return (heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The words of a passage without what the page added to them. */
function textOf(passage: HTMLElement): string {
  const copy = passage.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const extra of copy.querySelectorAll('button, sup, [data-sidenote]')) extra.remove();
  return copy.textContent.trim().replaceAll(/\s+/gu, ' ');
}

customElements.define('cite-passages', CitePassages);
