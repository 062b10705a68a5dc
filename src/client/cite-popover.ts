import { createElement } from './create-element.ts';
import { button, popoverSheet } from './popover-sheet.ts';

/** What a reader can copy of a passage. */
export interface Citation {
  words: string;
  address: string;
}

/** A small window with a citation to copy. */
export interface CitePopover {
  show: (opener: HTMLElement, citation: Citation) => void;
}

/** Make the window once; each passage fills it with its own words. */
export function citePopover(root: HTMLElement): CitePopover {
  const text = createElement('p', {});
  const status = createElement('p', {});
  status.setAttribute('role', 'status');
  const row = createElement('p', {});
  const { close, show } = popoverSheet(root, text, row, status);
  return {
    show(opener, { words, address }) {
      text.textContent = words;
      status.textContent = '';
      row.replaceChildren(
        button('Copy citation', () => void copy(words, status)),
        button('Copy link', () => void copy(address, status)),
        close,
      );
      show(opener, 'Cite this passage');
    },
  };
}

async function copy(words: string, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    status.textContent = 'Copied';
  } catch {
    // Browsers refuse without a secure address; the words stand above, to be marked by hand.
    status.textContent = 'The browser did not allow it: mark the words above and copy them.';
  }
}
