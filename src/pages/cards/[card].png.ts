import type { APIContext, GetStaticPathsResult } from 'astro';
import { getCollection } from 'astro:content';

import { siteCard, type Card } from '../../card/card.ts';

import { renderCard } from '../../card/render-card.ts';
import { reportCard } from '../../card/report-card.ts';
import { forceBySlug } from '../../register/forces.ts';

/** A card for each report, which its force's page shares, and one for all other pages. */
export async function getStaticPaths(): Promise<GetStaticPathsResult> {
  const records = (await getCollection('reports')).map(({ data }) => data);
  const own = records.map((record) => {
    const { name } = forceBySlug(record.force) ?? { name: record.force };
    return { name: record.id, card: reportCard(record, { name }) };
  });
  return [{ name: 'site', card: siteCard }, ...own].map(({ name, card }) => ({
    params: { card: name },
    props: { card },
  }));
}

/** Draw one card. */
export async function GET({ props }: APIContext<{ card: Card }>): Promise<Response> {
  return new Response(await renderCard(props.card), { headers: { 'content-type': 'image/png' } });
}
