import { expect, test } from 'vitest';

import SectionRuns from '../../src/components/sections/SectionRuns.astro';
import { readText, renderComponent } from './render-component.ts';

test('two footnotes in one place are not read as one number', async () => {
  const html = await renderComponent(SectionRuns, {
    content: [
      { type: 'text', text: 'Domestic abuse arrest rate' },
      { type: 'mark', footnote: 13 },
      { type: 'mark', footnote: 14 },
    ],
    href: '/forces/bedfordshire/2017-effectiveness/',
    name: 'Bedfordshire',
  });
  expect(readText(html)).toBe('Domestic abuse arrest rate13, 14');
});
