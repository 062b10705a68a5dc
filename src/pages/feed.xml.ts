import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';

import { siteAddress, wholeAddress } from '../addresses/site-address.ts';
import { markTrial } from '../format/trial.ts';
import { isTrial } from '../report-texts/folders.ts';
import feedStyles from '../styles/feed.css?url';
import { feedItems } from '../summary/feed-items.ts';

const xhtml = 'xmlns="http://www.w3.org/1999/xhtml"';

/** The reports that the site has, for readers of feeds; a browser shows them too, and says what a feed is. */
export async function GET({ site }: APIContext): Promise<Response> {
  if (site === undefined) throw new Error('A feed needs the address of the site');
  const records = (await getCollection('reports')).map(({ data }) => data);
  return rss({
    title: markTrial('PEEL Compare: inspection reports', isTrial),
    description: 'Inspection reports on the police forces of England and Wales, newest first.',
    site: wholeAddress('/', site),
    items: feedItems(records).map(({ title, link, description }) => ({
      title: markTrial(title, isTrial),
      link: wholeAddress(link, site),
      description: markTrial(description, isTrial),
    })),
    stylesheet: feedStyles,
    customData: [
      '<language>en-GB</language>',
      `<meta ${xhtml} name="viewport" content="width=device-width"/>`,
      `<p ${xhtml}>This is a feed. Give its address to a feed reader, which then tells you of new reports.</p>`,
      `<a ${xhtml} href="${siteAddress('/forces/')}">Read the reports on PEEL Compare</a>`,
    ].join(''),
  });
}
