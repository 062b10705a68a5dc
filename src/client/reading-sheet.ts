import { createElement } from './create-element.ts';
import { popoverSheet } from './popover-sheet.ts';

/** What a sheet shows: a footnote, or what a term means. */
export interface SheetContent {
  /** What it is, for those who listen: `Footnote 3`. */
  name: string;
  words: DocumentFragment;
  /** Where more of the kind stands. */
  more: string;
}

/** A sheet that shows one note at a time, and leads on to all of them. */
export interface ReadingSheet {
  show: (opener: HTMLAnchorElement, content: SheetContent) => void;
}

/** Make the sheet for the footnotes and terms of a page. */
export function readingSheet(root: HTMLElement): ReadingSheet {
  const text = createElement('div', {});
  const row = createElement('p', {});
  const { sheet, close, show } = popoverSheet(root, text, row);
  const onward = createElement('a', {});
  onward.addEventListener('click', () => {
    sheet.hidePopover();
  });
  row.append(close);
  return {
    show(opener, { name, words, more }) {
      text.replaceChildren(words);
      onward.href = opener.href;
      onward.textContent = more;
      // A link that leads nowhere yet is none.
      row.append(onward);
      show(opener, name);
    },
  };
}
