import { requiredElement } from './required-element.ts';

/** The contents list of a report: open beside the text on wide screens, and marks where the reader is. */
class ReportContents extends HTMLElement {
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const details = requiredElement(this, 'details', HTMLDetailsElement);
    const summary = requiredElement(this, 'summary', HTMLElement);
    const current = requiredElement(this, '[data-current]', HTMLElement);
    const { signal } = this.#leaving;
    const wide = matchMedia('(min-width: 60rem)');
    const places = [...this.querySelectorAll<HTMLAnchorElement>('nav a')].flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading === null ? [] : [{ link, heading }];
    });

    const follow = (): void => {
      const line = innerHeight * 0.3;
      const above = places.filter(({ heading }) => heading.getBoundingClientRect().top <= line);
      const isUnclear = above.at(-1)?.heading.dataset.opens === 'unclear-section';
      // Nobody can tell which section that is: the reader is in its chapter.
      const here = isUnclear
        ? above.findLast(({ heading }) => heading.tagName === 'H2')
        : above.at(-1);
      for (const { link } of places) link.removeAttribute('aria-current');
      for (const item of this.querySelectorAll('[data-here]')) item.removeAttribute('data-here');
      current.textContent = here?.link.textContent ?? '';
      if (here === undefined) return;
      here.link.setAttribute('aria-current', 'true');
      here.link.closest('nav > ol > li')?.setAttribute('data-here', '');
      keepInView(here.link);
    };

    // All that lies above the line counts as seen, so that a jump over many headings is noticed.
    const rootMargin = '1000000px 0px -70% 0px';
    const observer = new IntersectionObserver(follow, { rootMargin });
    for (const { heading } of places) observer.observe(heading);
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
    const fit = (): void => {
      details.open = wide.matches;
      // A list that is always open has nothing to press.
      summary.tabIndex = wide.matches ? -1 : 0;
    };
    wide.addEventListener('change', fit, { signal });
    // On a narrow screen the open list covers the text that a reader has just chosen.
    this.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement) fit();
    });
    fit();
    follow();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }
}

/** Scroll the list and never the page: the reader is reading. */
function keepInView(link: HTMLElement): void {
  const box = link.closest('[data-sidebar]');
  if (box === null) return;
  const { top, bottom } = link.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  if (top < frame.top) box.scrollTop -= frame.top - top + frame.height / 3;
  if (bottom > frame.bottom) box.scrollTop += bottom - frame.bottom + frame.height / 3;
}

customElements.define('report-contents', ReportContents);
