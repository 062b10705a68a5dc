import { expect, test } from 'vitest';

import { feedItems } from '../../src/summary/feed-items.ts';
import { exampleRecord } from '../examples/record.ts';

test('feedItems(records) lists the newest first, with the month in words', () => {
  const { published: _, ...undated } = exampleRecord;
  const items = feedItems([
    { ...undated, id: 'a' },
    { ...exampleRecord, id: 'b', published: '2018-02' },
    { ...exampleRecord, id: 'c', published: '2018-03' },
  ]);
  expect(items.map(({ description }) => /Published in .*$/u.exec(description)?.[0])).toEqual([
    'Published in March 2018.',
    'Published in February 2018.',
    undefined,
  ]);
  expect(items[0]).toMatchObject({
    title: 'Kent Police: Effectiveness 2017',
    link: '/forces/kent/2017-effectiveness/',
  });
  expect(items[0]?.description).toMatch(/^In 2017, Kent Police was graded Good at keeping people/u);
});

test('a grade from the summary is said to be from there', () => {
  const overall = {
    basis: 'derived' as const,
    grade: 'good' as const,
    source: { line: 1, endLine: 1 },
  };
  const [item] = feedItems([{ ...exampleRecord, overall }]);
  expect(item?.description).toContain('by the summary of its report');
});
