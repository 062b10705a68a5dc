import { describe, expect, test } from 'vitest';

import CompareLinks from '../../src/components/CompareLinks.astro';
import { pairHref } from '../../src/pairs/pair-address.ts';
import { forces } from '../../src/register/forces.ts';
import { renderComponent } from './render-component.ts';

const [force, ...others] = forces;
if (force === undefined) throw new Error('The register must have forces');

/** The addresses of pairs that the component leads to. */
async function pairsOf(some: typeof others): Promise<string[]> {
  const html = await renderComponent(CompareLinks, { force, others: some });
  return [...html.matchAll(/href="(\/compare\/[^"]+\/)"/gu)].flatMap(([, href]) => href ?? []);
}

describe('CompareLinks', () => {
  test('leads from a force to every other that has a report, once each', async () => {
    const wanted = others.map(({ slug }) => pairHref(force.slug, slug));
    expect((await pairsOf(others)).toSorted()).toEqual(wanted.toSorted());
  });

  test('folds nothing away where there are few', async () => {
    const html = await renderComponent(CompareLinks, { force, others: others.slice(0, 4) });
    expect(html).not.toContain('<details');
  });
});
