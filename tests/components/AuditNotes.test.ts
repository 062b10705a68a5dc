import { expect, test } from 'vitest';

import AuditNotes from '../../src/components/audit/AuditNotes.astro';
import { readText, renderComponent } from './render-component.ts';

const notes = [
  {
    line: 49,
    severity: 'warning',
    rule: 'metric-missing',
    message: 'Expected figures for `crimes` in Force in numbers, found `a ` b`; see the PDF',
  },
];

test('a notice shows names as code, and no backtick but what the text has itself', async () => {
  const html = await renderComponent(AuditNotes, { notes });
  expect(html).toMatch(/figures for <code[^>]*>crimes<\/code> in Force in numbers/u);
  expect(readText(html)).toContain('found a b`; see the PDF metric-missing');
});
