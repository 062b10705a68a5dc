import { notText } from './text-ranges.ts';

/** Words of the report that a reader wants to quote. */
export interface QuotedWords {
  /** The words of each passage that they are from. */
  passages: string[];
  from: number;
  to: number;
  /** The element that the first of them stand in. */
  start: HTMLElement;
}

/** Passages of running text and headings; they carry the lines that they were read from. */
const passage = '[data-from]';

/** The fragment of a line: `line-283`. */
const lineFragment = /^line-(\d+)$/u;

/**
 * Read the words of the report in a range, without footnote marks.
 *
 * Gives nothing where the range holds any other words: a quotation that leaves some out is none.
 */
export function quotedWords(range: Range): QuotedWords | undefined {
  const words = new Map<HTMLElement, string>();
  const elements: HTMLElement[] = [];
  for (const { element, text } of textsIn(range)) {
    if (element.closest(notText) !== null) continue;
    const isBlank = text.trim() === '';
    const within = element.closest<HTMLElement>(passage);
    if (within === null && !isBlank) return undefined;
    if (within === null) continue;
    words.set(within, `${words.get(within) ?? ''}${text}`);
    if (!isBlank) elements.push(element);
  }
  const [start, end] = [elements.at(0), elements.at(-1)];
  if (start === undefined || end === undefined) return undefined;
  return {
    passages: [...words.values()]
      .map((text) => text.trim().replaceAll(/\s+/gu, ' '))
      .filter((text) => text !== ''),
    from: lineOf(start, 'from'),
    to: lineOf(end, 'to'),
    start,
  };
}

/** The pieces of text in a range, with the elements around them. */
function textsIn(range: Range): { element: HTMLElement; text: string }[] {
  const { commonAncestorContainer: root, startContainer, endContainer } = range;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = root instanceof Text ? [root] : [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  }
  return nodes
    .filter((node) => range.intersectsNode(node))
    .flatMap((node) => {
      const start = node === startContainer ? range.startOffset : 0;
      const end = node === endContainer ? range.endOffset : node.length;
      const element = node.parentElement;
      return element === null ? [] : [{ element, text: node.data.slice(start, end) }];
    });
}

/** The line that an element prints: its own, or the first or last one of its passage. */
function lineOf(element: HTMLElement, side: 'from' | 'to'): number {
  const within = element.closest<HTMLElement>(passage);
  const line = element.closest(`[id^="line-"]`);
  const isInside = line !== null && within?.contains(line) === true;
  const number = isInside ? lineFragment.exec(line.id)?.[1] : within?.dataset[side];
  return Number(number);
}
