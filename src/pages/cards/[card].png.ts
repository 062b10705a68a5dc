import type { APIContext, GetStaticPathsResult } from 'astro';
import { getCollection } from 'astro:content';

import { siteCard } from '../../card/card.ts';
import { pairCard } from '../../card/pair-card.ts';
import { renderCard, renderPairCard } from '../../card/render-card.ts';
import { reportCard } from '../../card/report-card.ts';
import { pairSlug } from '../../pairs/pair-address.ts';
import { pairsOf } from '../../pairs/pairs-of.ts';
import { programmes } from '../../programme/programmes.ts';
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
  const pairs = programmes
    .flatMap(({ id }) => pairsOf(records.filter(({ programmeId }) => programmeId === id)))
    .map((sides) => ({
      name: pairSlug(sides[0].force.slug, sides[1].force.slug),
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
