import { expect, test } from 'vitest';
import { parseReports } from '../../../src/parser/parse-reports.ts';
import { forces } from '../../../src/register/forces.ts';
import { area, faultlessText } from '../faultless-report.ts';
import { ruleCases } from '../rule-cases.ts';

const cause = 'The force does not supervise its investigations.';

test.each([
  ['of whole chapters are read', faultlessText, [area], [cause]],
  ['of a chapter whose lines are mixed are left out', ruleCases['lines-mixed'].text, [area], []],
  ['of sections out of their order are left out', ruleCases['sections-mixed'].text, [], []],
])('findings %s', (_which, text, areas, causes) => {
  const file = { path: 'report.txt', bytes: new TextEncoder().encode(text) };
  const [parsed] = parseReports({ files: [file], register: forces });
  expect(parsed?.record?.areasForImprovement.map((one) => one.text)).toEqual(areas);
  expect(parsed?.record?.causesOfConcern.map((one) => one.text)).toEqual(causes);
});
