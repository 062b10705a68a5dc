import { remember } from './remember.ts';
import { requiredElement } from './required-element.ts';

/** What each entry of the browser's history keeps: how many steps it is from where the reader came. */
interface Steps {
  steps: number;
}

/** Leads a reader who followed a link to a passage back to where they were, however far they went on this page. */
class WayBack extends HTMLElement {
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const known = stepsOf(history.state);
    if (known === undefined && !isArrival()) return;
    let { steps } = known ?? { steps: 1 };
    remember({ steps } satisfies Steps);
    this.hidden = false;
    const { signal } = this.#leaving;
    // Each link followed on this page is one step more; going back through them, one less.
    const count = (): void => {
      const entry = stepsOf(history.state);
      steps = entry?.steps ?? steps + 1;
      if (entry === undefined) remember({ steps } satisfies Steps);
    };
    addEventListener('hashchange', count, { signal });
    requiredElement(this, '[data-back]', HTMLButtonElement).addEventListener('click', () => {
      history.go(-steps);
    });
    requiredElement(this, '[data-close]', HTMLButtonElement).addEventListener('click', () => {
      this.hidden = true;
    });
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
  }
}

/** Whether a link of another page of this site led to a passage of this one. */
function isArrival(): boolean {
  if (location.hash === '' || document.referrer === '') return false;
  const from = new URL(document.referrer);
  return from.origin === location.origin && from.pathname !== location.pathname;
}

function stepsOf(state: unknown): Steps | undefined {
  const isSteps = typeof state === 'object' && state !== null && 'steps' in state;
  return isSteps && typeof state.steps === 'number' ? { steps: state.steps } : undefined;
}

customElements.define('way-back', WayBack);
