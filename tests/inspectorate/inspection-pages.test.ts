import { globSync } from 'node:fs';
import { basename } from 'node:path';

import { describe, expect, test } from 'vitest';

import { inspectionPage, parseInspectionPages } from '../../src/inspectorate/inspection-pages.ts';

const reports = globSync('content/reports/*.txt').map((file) => basename(file, '.txt'));

describe('inspectionPage(report)', () => {
  test.each(reports)('leads from %s to a page on that force and year', (id) => {
    const [force = '', year = ''] = id.split(/-(?=\d{4}-)|-(?=[a-z]+$)/u);
    const page = inspectionPage({ id });
    expect(page).toContain(`/peel-${year}/${force}/`);
  });

  test('leads nowhere where the address is not known', () => {
    expect(inspectionPage({ id: 'rutland-2017-effectiveness' })).toBeUndefined();
  });
});

test('an address of another site is refused', () => {
  const text = 'report,page\nkent-2017-effectiveness,https://hmicfrs.example/peel-2017/kent/\n';
  expect(() => parseInspectionPages(text)).toThrow('HMICFRS’s own site');
});
