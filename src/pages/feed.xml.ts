import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { getCollection } from 'astro:content';

import { wholeAddress } from '../addresses/site-address.ts';
import { markTrial } from '../format/trial.ts';
import { isTrial } from '../report-texts/folders.ts';
import { feedItems } from '../summary/feed-items.ts';

/** The reports that the site has, for readers of feeds. */
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
    customData: '<language>en-GB</language>',
  });
}
