import { findMatches } from './find-matches.ts';

/** What is searched: whole blocks, so that a phrase is found across links, lines and footnote marks. */
const blocks = 'h2, h3, h4, p, li, figcaption, caption, th, td';

/** Copies of footnotes, their marks, buttons and what we say of a figure are no words of the report. */
export const notText =
  '[data-sidenote], sup, button, .visually-hidden, [data-sheet], [data-cite], .contradicted';

/** Find a query in the blocks of a page, as ranges in the order of the page. */
export function findRanges(root: HTMLElement, query: string): Range[] {
  return [...root.querySelectorAll<HTMLElement>(blocks)]
    .filter((block) => block.closest(notText) === null)
    .flatMap((block) => rangesIn(textNodes(block), query));
}

/** The text of a block, without that of blocks inside it. */
function textNodes(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    const isOwn = parent?.closest(blocks) === block && parent.closest(notText) === null;
    if (isOwn && node instanceof Text) nodes.push(node);
  }
  return nodes;
}

function rangesIn(nodes: readonly Text[], query: string): Range[] {
  const text = nodes.map((node) => node.data).join('');
  return findMatches(text, query).flatMap(({ start, end }) => {
    const first = placeOf(nodes, start);
    const last = placeOf(nodes, end - 1);
    if (first === undefined || last === undefined) return [];
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    return [range];
  });
}

function placeOf(
  nodes: readonly Text[],
  position: number,
): { node: Text; offset: number } | undefined {
  let before = 0;
  for (const node of nodes) {
    if (position < before + node.length) return { node, offset: position - before };
    before += node.length;
  }
  return undefined;
}
