import type { APIContext, GetStaticPathsResult } from 'astro';
import { getCollection } from 'astro:content';

import { siteCard } from '../../card/card.ts';
import { pairCard } from '../../card/pair-card.ts';
import { renderCard, renderPairCard } from '../../card/render-card.ts';
import { reportCard } from '../../card/report-card.ts';
import { pairPages } from '../../pairs/pairs-of.ts';
import { forceBySlug } from '../../register/forces.ts';

interface Props {
  draw: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** A card for each report, which its force's page shares, one for every two forces, and one for all other pages. */
export async function getStaticPaths(): Promise<GetStaticPathsResult> {
  const records = (await getCollection('reports')).map(({ data }) => data);
  const own = records.map((record) => {
    const { name } = forceBySlug(record.force) ?? { name: record.force };
    return { name: record.id, draw: () => renderCard(reportCard(record, { name })) };
  });
  const pairs = pairPages(records).map(({ slug, sides }) => ({
    name: slug,
    draw: () => renderPairCard(pairCard(sides)),
  }));
  return [{ name: 'site', draw: () => renderCard(siteCard) }, ...own, ...pairs].map(
    ({ name, draw }) => ({ params: { card: name }, props: { draw } }),
  );
}

/** Draw one card. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  return new Response(await props.draw(), { headers: { 'content-type': 'image/png' } });
}
