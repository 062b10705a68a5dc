import { createElement } from './create-element.ts';
import { popoverSheet } from './popover-sheet.ts';

/** A sheet that shows one footnote at a time. */
export interface NotePopover {
  show: (mark: HTMLAnchorElement, words: DocumentFragment) => void;
}

/** Make the sheet for the footnotes of a page. */
export function notePopover(root: HTMLElement): NotePopover {
  const words = createElement('p', {});
  const row = createElement('p', {});
  const { sheet, close, show } = popoverSheet(root, words, row);
  const toList = createElement('a', {}, 'All footnotes');
  toList.addEventListener('click', () => {
    sheet.hidePopover();
  });
  row.append(close, toList);
  return {
    show(mark, content) {
      const number = mark.dataset.note ?? '';
      words.replaceChildren(createElement('strong', {}, `${number} `), content);
      toList.href = mark.hash;
      show(mark, `Footnote ${number}`);
    },
  };
}
