import { copyWords } from './copy-words.ts';
import { createElement } from './create-element.ts';
import { button, popoverSheet } from './popover-sheet.ts';

/** What a reader can copy of a passage. */
export interface Citation {
  words: string;
  address: string;
  /** Whether the words quote a passage; otherwise they name a section. */
  isQuotation: boolean;
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
    show(opener, { words, address, isQuotation }) {
      text.textContent = words;
      status.textContent = '';
      row.replaceChildren(
        button(
          isQuotation ? 'Copy quotation' : 'Copy citation',
          () => void copyWords(words, status),
        ),
        button('Copy link', () => void copyWords(address, status)),
        close,
      );
      show(opener, isQuotation ? 'Quote this passage' : 'Cite this section');
    },
  };
}
