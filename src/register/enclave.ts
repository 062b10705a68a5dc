import type { Force } from '../schema/force.ts';

/** The one force area that lies inside another: Greater London is the Met's but for the City. */
export const ENCLAVE = {
  slug: 'city-of-london',
  name: 'the City of London',
  within: { slug: 'metropolitan', area: 'Greater London' },
} as const;

/** List the areas of a force in words, without what another force polices there. */
export function areasInWords({ slug, areas }: Pick<Force, 'slug' | 'areas'>): string[] {
  const { name, within } = ENCLAVE;
  return areas.map((area) =>
    slug === within.slug && area === within.area ? `${area} without ${name}` : area,
  );
}
