import {
  ancestorsOf,
  attributeOf,
  type HtmlElement,
  type HtmlPage,
} from '../../../scripts/site/html-page.ts';

type Node = HtmlElement['childNodes'][number];

/** A sentence that a page shows, and the element whose text it is of. */
export interface PageSentence {
  route: string;
  text: string;
  element: HtmlElement;
}

/** Where a text begins and ends: what stands in one of them is no part of the sentence around it. */
const blocks = new Set(
  `p li dd dt td th h1 h2 h3 h4 figcaption caption summary legend label div section article main ul ol dl table
  tr tbody thead nav header footer form details option button fieldset figure aside hgroup output`.split(
    /\s+/u,
  ),
);

/** Quotations, drawings and what no reader reads. */
const leftOut = new Set(['script', 'style', 'template', 'noscript', 'svg', 'blockquote', 'pre']);

/** Links that lead to a passage or to how it was read are signs, not sentences. */
const signs = new Set(['source', 'how-read']);

/** Parts that stand on lines of their own inside these are texts of their own. */
const inLines = new Set(['caption', 'td', 'th']);

/** Read the sentences of what a page says between its head and its foot, in order. */
export function sentencesOf({ route, elements }: HtmlPage): PageSentence[] {
  return elements.filter(isRead).flatMap((element) =>
    element.childNodes
      .map((node) => ownText(node, element))
      .join('')
      .split('¶')
      .flatMap((text) =>
        text
          .replaceAll(/\s+/gu, ' ')
          .trim()
          .split(/(?<=[.?!])\s+(?=\p{Lu})/u),
      )
      .filter((text) => text !== '')
      .map((text) => ({ route, text, element })),
  );
}

function isRead(element: HtmlElement): boolean {
  const around = ancestorsOf(element);
  return (
    isText(element) &&
    around.some(({ tagName }) => tagName === 'main') &&
    ![element, ...around].some(({ tagName }) => leftOut.has(tagName))
  );
}

function isText(element: HtmlElement): boolean {
  const parent = element.parentNode;
  if (blocks.has(element.tagName)) return true;
  return isLine(element) && parent !== null && 'tagName' in parent && inLines.has(parent.tagName);
}

function isLine({ tagName }: HtmlElement): boolean {
  return tagName === 'span' || tagName === 'strong';
}

function ownText(node: Node, within: HtmlElement): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) return '';
  if (leftOut.has(node.tagName) || signs.has(attributeOf(node, 'class') ?? '')) return ' ¶ ';
  const isApart = blocks.has(node.tagName) || (isLine(node) && inLines.has(within.tagName));
  if (isApart) return ' ¶ ';
  return node.childNodes.map((child) => ownText(child, node)).join('');
}
