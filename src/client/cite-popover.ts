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
  const sheet = document.createElement('div');
  sheet.popover = 'auto';
  sheet.dataset.citeSheet = '';
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-label', 'Cite this passage');
  const text = document.createElement('p');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const row = document.createElement('p');
  sheet.append(text, row, status);
  root.append(sheet);

  return {
    show(opener, { words, address }) {
      text.textContent = words;
      status.textContent = '';
      const close = button('Close', () => {
        sheet.hidePopover();
        opener.focus();
      });
      row.replaceChildren(
        button('Copy citation', () => void copy(words, status)),
        button('Copy link', () => void copy(address, status)),
        close,
      );
      sheet.showPopover();
      close.focus();
    },
  };
}

function button(words: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.addEventListener('click', act);
  return element;
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
