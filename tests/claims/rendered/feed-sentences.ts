import { readFileSync } from 'node:fs';

import { parsePage } from '../../../scripts/site/html-page.ts';
import { SITE } from '../../browser/site-under-test.ts';
import type { PageSentence } from './page-sentences.ts';

/** Read the sentences of the feed, each as if it stood on the page that its item leads to. */
export function feedSentences(): PageSentence[] {
  const feed = readFileSync(`${SITE}/feed.xml`, 'utf8');
  return [...feed.matchAll(/<item>(?<item>.*?)<\/item>/gsu)].flatMap(({ groups }) => {
    const { item = '' } = groups ?? {};
    const part = (name: string): string =>
      (new RegExp(`<${name}>(.*?)</${name}>`, 'su').exec(item)?.[1] ?? '').replace(
        /^Trial, not for use: /u,
        '',
      );
    const route = new URL(part('link')).pathname;
    const { elements } = parsePage(`<p>${part('title')}</p><p>${part('description')}</p>`);
    return elements
      .filter(({ tagName }) => tagName === 'p')
      .flatMap((element) =>
        element.childNodes
          .flatMap((node) => ('value' in node ? node.value.split(/(?<=[.?!])\s+(?=\p{Lu})/u) : []))
          .map((text) => ({ route, text, element, attribute: 'feed' })),
      );
  });
}
