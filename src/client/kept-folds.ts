import { remember } from './remember.ts';

/** What an entry of the browser's history keeps of a page: which of its folds were open. */
function openFolds(): string[] {
  const state: unknown = history.state;
  const isKept = typeof state === 'object' && state !== null && 'folds' in state;
  return isKept && Array.isArray(state.folds) ? state.folds.map(String) : [];
}

/** Open the folds that were open when the reader left, so that going back leads to where they were. */
function openAgain(): void {
  for (const id of openFolds()) {
    const fold = document.getElementById(id);
    if (fold instanceof HTMLDetailsElement) fold.open = true;
  }
}

function keep(): void {
  const folds = [...document.querySelectorAll('details[id][open]')].map(({ id }) => id);
  remember({ folds });
}

openAgain();
// The event does not bubble.
document.addEventListener('toggle', keep, { capture: true });
