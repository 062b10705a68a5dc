/** A word or mark of a block, and the list item that it stands in. */
interface Part {
  node: Node;
  item?: Element;
}

/** What pagination needs to know of a layout, as plain data: it runs in the browser. */
export interface PageFurniture {
  head: string;
  /** Page numbers, counted from the cover. */
  numbers: readonly string[];
  notes: readonly { number: number; html: string }[];
}

/**
 * Lay the blocks of `#source` out on pages, in the browser.
 *
 * A chapter begins a page, a paragraph or list goes on where its page is full, a note stands at the foot of the
 * page that refers to it, and a heading is never the last thing on a page. Contents entries get their page numbers.
 */
// eslint-disable-next-line max-lines-per-function -- it is sent to the browser by itself, without its module
export function paginate({ head, numbers, notes }: PageFurniture): void {
  const source = document.querySelector('#source');
  if (!source) throw new Error('Nothing to paginate');
  const pages: HTMLElement[] = [];
  const heads = new Map<string, number>();
  let body = document.createElement('div');
  let foot = document.createElement('div');

  const turn = (kind: string): void => {
    const page = document.createElement('section');
    page.className = `sheet-page ${kind}`;
    page.innerHTML =
      '<div class="head"></div><div class="body"></div><div class="notes"></div><div class="foot"></div>';
    document.body.append(page);
    pages.push(page);
    const [headElement, bodyElement, notesElement, footElement] = page.children;
    if (kind !== 'cover') {
      if (headElement) headElement.textContent = head;
      if (footElement) footElement.textContent = numbers[pages.length - 1] ?? '';
    }
    body = bodyElement as HTMLDivElement;
    foot = notesElement as HTMLDivElement;
  };
  const isFull = (): boolean =>
    body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1;
  const noteOf = (mark: Element): string => {
    const number = Number(mark.getAttribute('data-note'));
    const note = notes.find((known) => known.number === number);
    return `<p><sup>${String(number)}</sup> ${note?.html ?? ''}</p>`;
  };
  /** Show the notes that the page's body refers to. */
  const showNotes = (): void => {
    foot.innerHTML = [...body.querySelectorAll('[data-note]')].map(noteOf).join('');
  };
  const fits = (block: Element): boolean => {
    body.append(block);
    showNotes();
    if (!isFull()) return true;
    block.remove();
    showNotes();
    return false;
  };
  const wordsOf = (parent: Element): Node[] =>
    [...parent.childNodes].flatMap((node) =>
      node instanceof Text
        ? (node.data.match(/\S+\s*|\s+/g) ?? []).map((word) => document.createTextNode(word))
        : [node.cloneNode(true)],
    );
  /** The parts at which a block may be torn, the words and marks of a paragraph or of a list's items. */
  const partsOf = (block: Element): Part[] =>
    block.tagName === 'UL'
      ? [...block.children].flatMap((item) => wordsOf(item).map((node) => ({ node, item })))
      : wordsOf(block).map((node) => ({ node }));
  const withParts = (block: Element, parts: readonly Part[], before?: Part): Element => {
    const copy = block.cloneNode(false) as Element;
    let last = before?.item;
    let holder: Element = copy;
    if (last) {
      holder = document.createElement('li');
      holder.setAttribute('style', 'list-style: none');
    }
    for (const { node, item } of parts) {
      if (item && item !== last) holder = document.createElement('li');
      if (item && !holder.parentElement) copy.append(holder);
      last = item;
      holder.append(node.cloneNode(true));
    }
    return copy;
  };
  /** Put as many parts as fit on the page, and return the rest; all of it where too few fit. */
  const tear = (block: Element): Element => {
    const parts = partsOf(block);
    const fewest = 12;
    let low = 0;
    let high = parts.length - fewest;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const trial = withParts(block, parts.slice(0, middle));
      const fitting = fits(trial);
      trial.remove();
      showNotes();
      if (fitting) low = middle;
      else high = middle - 1;
    }
    if (low < fewest) return block;
    body.append(withParts(block, parts.slice(0, low)));
    showNotes();
    const rest = parts.slice(low);
    const [next] = rest;
    const before = parts[low - 1];
    return withParts(block, rest, next?.item === before?.item ? before : undefined);
  };
  const isHeading = (block: Element | null | undefined): boolean =>
    /^H[1-6]$/.test(block?.tagName ?? '');
  const place = (block: Element, kind: string): void => {
    if (fits(block)) return;
    const rest = block.tagName === 'P' || block.tagName === 'UL' ? tear(block) : block;
    const strays: Element[] = [];
    for (
      let last = body.lastElementChild;
      rest === block && isHeading(last);
      last = body.lastElementChild
    ) {
      if (!last) break;
      strays.unshift(last);
      last.remove();
    }
    turn(kind);
    body.append(...strays);
    if (!fits(rest)) {
      if (rest !== block) place(rest, kind);
      else body.append(rest);
    }
  };

  let kind = 'front';
  for (const block of [...source.children]) {
    const begins = block.getAttribute('data-page');
    if (begins !== null) {
      kind = begins;
      turn(kind);
    }
    place(block, kind);
    const words = block.textContent.trim();
    if (isHeading(block) && !heads.has(words)) heads.set(words, pages.length);
  }
  source.remove();
  for (const entry of document.querySelectorAll('.entry')) {
    const [words, leader, page] = entry.children;
    const number = heads.get(words?.textContent.trim() ?? '');
    if (leader) leader.textContent = ` ${'.'.repeat(150)} `;
    if (page) page.textContent = number === undefined ? '' : String(number);
  }
}
