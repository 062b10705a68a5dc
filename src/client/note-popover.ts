/** A sheet that shows one footnote at a time and gives the focus back to its mark. */
export interface NotePopover {
  show: (mark: HTMLAnchorElement, words: DocumentFragment) => void;
}

/** Make the sheet for the footnotes of a page. */
export function notePopover(root: HTMLElement): NotePopover {
  const sheet = document.createElement('div');
  sheet.popover = 'auto';
  sheet.dataset.noteSheet = '';
  sheet.setAttribute('role', 'dialog');
  const words = document.createElement('p');
  const toList = document.createElement('a');
  toList.textContent = 'All footnotes';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  const row = document.createElement('p');
  row.append(close, toList);
  sheet.append(words, row);
  root.append(sheet);

  let opener: HTMLAnchorElement | undefined;
  close.addEventListener('click', () => {
    sheet.hidePopover();
    opener?.focus();
  });
  toList.addEventListener('click', () => {
    sheet.hidePopover();
  });
  return {
    show(mark, content) {
      opener = mark;
      const name = `Footnote ${mark.dataset.note ?? ''}`;
      sheet.setAttribute('aria-label', name);
      const number = document.createElement('strong');
      number.textContent = `${mark.dataset.note ?? ''} `;
      words.replaceChildren(number, content);
      toList.href = mark.hash;
      sheet.showPopover();
      close.focus();
    },
  };
}
