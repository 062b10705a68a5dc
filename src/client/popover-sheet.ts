import { createElement } from './create-element.ts';

/** A small window over the page; closing it gives the focus back to what opened it. */
export interface PopoverSheet {
  sheet: HTMLElement;
  close: HTMLButtonElement;
  show: (opener: HTMLElement, name: string) => void;
}

/** Make an empty window; its button to close stands wherever the caller puts it. */
export function popoverSheet(root: HTMLElement, ...content: HTMLElement[]): PopoverSheet {
  const sheet = createElement('div', { popover: 'auto' }, ...content);
  sheet.dataset.sheet = '';
  sheet.setAttribute('role', 'dialog');
  root.append(sheet);
  let openedBy: HTMLElement | undefined;
  // It stands at the end of the page: who leaves it with the Tab key goes on from what opened it.
  sheet.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || sheet.contains(relatedTarget)) return;
    sheet.hidePopover();
    openedBy?.focus();
  });
  const close = button('Close', () => {
    sheet.hidePopover();
    openedBy?.focus();
  });
  return {
    sheet,
    close,
    show(opener, name) {
      openedBy = opener;
      sheet.setAttribute('aria-label', name);
      sheet.showPopover();
      close.focus();
    },
  };
}

/** Make a button that does one thing. */
export function button(words: string, act: () => void): HTMLButtonElement {
  const element = createElement('button', { type: 'button' }, words);
  element.addEventListener('click', act);
  return element;
}
