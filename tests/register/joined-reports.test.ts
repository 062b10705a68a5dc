import { describe, expect, test } from 'vitest';

import { joinedReports, parseJoinedReports } from '../../src/register/joined-reports.ts';
import { allTexts } from '../parser/collection.ts';
import { idOf } from '../parser/content-reports.ts';

describe('content/reports.csv', () => {
  test.each(allTexts.map((file) => [idOf(file), file] as const))('has a row of %s', (id, file) => {
    const rows = joinedReports.filter(({ report }) => report === id);
    expect(rows, `to be added at its end: ${id},© …,https://…`).toHaveLength(1);
    const [force = '', year = ''] = id.split(/-(?=\d{4}-)|-(?=[a-z]+$)/u);
    for (const { notice, page = `/peel-${year}/${force}/` } of rows) {
      expect(new TextDecoder().decode(file.bytes)).toContain(notice);
      expect(page).toContain(`/peel-${year}/${force}/`);
    }
  });

  test('has no other row', () => {
    const ids = new Set(allTexts.map(idOf));
    expect(joinedReports.filter(({ report }) => !ids.has(report))).toEqual([]);
  });

  test('keeps the places of those whose names are published', () => {
    expect(joinedReports.slice(0, 5).map(({ report }) => report)).toEqual([
      'bedfordshire-2017-effectiveness',
      'cambridgeshire-2017-effectiveness',
      'leicestershire-2017-effectiveness',
      'northamptonshire-2017-effectiveness',
      'staffordshire-2017-effectiveness',
    ]);
  });
});

test.each([
  ['https://hmicfrs.example/peel-2017/kent/', 'HMICFRS’s own site'],
  ['unknown', 'HMICFRS’s own site'],
])('a page `%s` is refused', (page, reason) => {
  const text = `report,notice,page\nkent-2017-effectiveness,© HMICFRS 2018,${page}\n`;
  expect(() => parseJoinedReports(text)).toThrow(reason);
});
