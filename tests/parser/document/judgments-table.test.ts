import { expect, test } from 'vitest';
import { parsedReports } from '../content-reports.ts';

test('the drawn line under the head of a table parts none of its rows: Cambridgeshire, lines 211 to 217', () => {
  const record = parsedReports.find((report) => report.record?.force === 'cambridgeshire')?.record;
  const overview = record?.document.chapters.find(({ kind }) => kind === 'overview');
  const tables = overview?.blocks.filter((block) => block.type === 'table') ?? [];
  expect(
    tables.map(({ rows }) => rows.map(({ cells, source }) => [source.line, ...cells])),
  ).toEqual([
    [
      [211, 'Question', 'Grade', 'Last inspected'],
      [213, 'Preventing crime and tackling anti-social behaviour', 'Good', '2016'],
      [214, 'Investigating crime and reducing re-offending', 'Requires improvement', '2017'],
      [215, 'Protecting vulnerable people', 'Requires improvement', '2017'],
      [216, 'Tackling serious and organised crime', 'Good', '2016'],
      [217, 'Specialist capabilities', 'Ungraded', '2017'],
    ],
  ]);
});
