import { attributeOf, type HtmlPage } from '../../../scripts/site/html-page.ts';
import type { PageSentence } from './page-sentences.ts';

/** Attributes whose words a reader sees or hears, or that scripts and files take words from. */
const spoken = [
  ...['aria-label', 'aria-valuetext', 'alt', 'title', 'placeholder', 'label'],
  ...[
    'data-label',
    'data-heading',
    'data-words',
    'data-nation-words',
    'data-name',
    'data-citation',
  ],
];

/** What the head of a page says in search results, feeds and shared links. */
const described = new Set(['description', 'og:title', 'og:description', 'og:image:alt']);

/** Read what a page says in attributes and in its head, sentence by sentence. */
export function labelsOf({ route, elements }: HtmlPage): PageSentence[] {
  return elements.flatMap((element) => {
    const labels = spoken.map((attribute) => [attribute, attributeOf(element, attribute)] as const);
    const name = attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '';
    if (element.tagName === 'meta' && described.has(name))
      labels.push([name, attributeOf(element, 'content')]);
    return labels.flatMap(([attribute, words = '']) =>
      words
        .split(/(?<=[.?!])\s+(?=\p{Lu}|\d+ forces)/u)
        .filter((text) => text !== '')
        .map((text) => ({ route, text, element, attribute })),
    );
  });
}
