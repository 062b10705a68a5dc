import { readFinderAddress } from '../finder/finder-address.ts';
import { requiredElement } from './required-element.ts';

/*
 * Fetch the finder when somebody turns to its field, or an address asks it: most who open a page with it
 * read on, and the page is there sooner without.
 */
const root = requiredElement(document, 'force-finder', HTMLElement);
const form = requiredElement(root, 'form', HTMLFormElement);

async function wake(): Promise<void> {
  await import('./force-finder.ts');
}

function wakeIfAsked(): void {
  if (readFinderAddress(location.hash)) void wake();
}

root.addEventListener('focusin', () => void wake(), { once: true });
form.addEventListener('submit', (event) => {
  if (customElements.get('force-finder')) return;
  event.preventDefault();
  void wake().then(() => {
    form.requestSubmit();
  });
});
addEventListener('hashchange', wakeIfAsked);
wakeIfAsked();
