import { expect, test } from 'vitest';

import { findingName } from '../../src/findings/finding-name.ts';
import { findingsOf } from '../../src/findings/finding.ts';
import { parsedReports } from '../parser/content-reports.ts';

test('every finding of a report has a name of its own', () => {
  const northamptonshire = parsedReports.find(({ record }) => record?.force === 'northamptonshire');
  const findings = northamptonshire?.record ? findingsOf(northamptonshire.record) : [];
  const names = findings.map((finding) => findingName(finding, 'Northamptonshire'));
  // One cause of concern with six recommendations, then twelve areas for improvement.
  expect(names).toHaveLength(19);
  expect(new Set(names).size).toBe(19);
  expect(names[0]).toBe('cause of concern 1 of Northamptonshire');
  expect(names[6]).toBe('recommendation 6 of Northamptonshire');
  expect(names.at(-1)).toBe('area for improvement 12 of Northamptonshire');
});
