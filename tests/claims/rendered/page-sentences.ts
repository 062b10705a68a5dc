import {
  ancestorsOf,
  attributeOf,
  type HtmlElement,
  type HtmlPage,
} from '../../../scripts/site/html-page.ts';

type Node = HtmlElement['childNodes'][number];

/** A sentence that a page shows or says, and the element whose text it is of. */
export interface PageSentence {
  route: string;
  text: string;
  element: HtmlElement;
  /** The attribute that says it; absent for text. */
  attribute?: string;
}

/** Where a text begins and ends: what stands in one of them is no part of the sentence around it. */
const blocks = new Set(
  `p li dd dt td th h1 h2 h3 h4 figcaption caption summary legend label div section article main ul ol dl table
  tr tbody thead nav header footer form details option button fieldset figure aside hgroup output body svg
  title text desc`.split(/\s+/u),
);

/** What no reader reads. */
const leftOut = new Set(['script', 'style', 'template', 'noscript']);

/** Links that lead to a passage or to how it was read, and what speaks against a figure, are signs, with a text of their own. */
const signs = new Set(['source', 'how-read', 'contradicted']);

/** Parts that stand on lines of their own inside these are texts of their own. */
const inLines = new Set(['caption', 'td', 'th']);

/** Read the sentences of all that a page shows, in order; those that its templates keep for later too. */
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
          .split(/(?<=(?<!\bSt)[.?!])\s+(?=\p{Lu})/u),
      )
      .filter((text) => text !== '')
      .map((text) => ({ route, text, element })),
  );
}

function isRead(element: HtmlElement): boolean {
  const around = [element, ...ancestorsOf(element)];
  return isText(element) && !around.some(({ tagName }) => leftOut.has(tagName));
}

function isText(element: HtmlElement): boolean {
  const parent = element.parentNode;
  if (blocks.has(element.tagName) || isSign(element)) return true;
  return isLine(element) && parent !== null && 'tagName' in parent && inLines.has(parent.tagName);
}

function isLine({ tagName }: HtmlElement): boolean {
  return tagName === 'span' || tagName === 'strong';
}

export function isSign(element: HtmlElement): boolean {
  return signs.has(attributeOf(element, 'class') ?? '');
}

/** What a node adds to the text around it; a footnote's mark is no part of the sentence, and says its number in a label. */
function ownText(node: Node, within: HtmlElement): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || node.tagName === 'sup') return '';
  const isApart =
    blocks.has(node.tagName) ||
    leftOut.has(node.tagName) ||
    isSign(node) ||
    (isLine(node) && inLines.has(within.tagName));
  if (isApart) return ' ¶ ';
  return node.childNodes.map((child) => ownText(child, node)).join('');
}
