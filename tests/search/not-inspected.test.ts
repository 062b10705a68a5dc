import { expect, test } from 'vitest';

import { notInspected } from '../../src/search/not-inspected.ts';
import { parsedReports } from '../parser/content-reports.ts';

/** As the judgments tables print it: Cambridgeshire and Leicestershire carry two grades over from 2016. */
test('notInspected(record, force) names the questions that a report has no chapter on', () => {
  const found = parsedReports.flatMap(({ record }) =>
    record ? notInspected(record, record.force) : [],
  );
  const carriedOver = ['cambridgeshire', 'leicestershire'].flatMap((force) => [
    { force, question: 'Preventing crime and tackling anti-social behaviour', year: 2017 },
    { force, question: 'Tackling serious and organised crime', year: 2017 },
  ]);
  expect(found).toEqual(carriedOver);
});
