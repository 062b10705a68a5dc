import { expect, test } from 'vitest';

import { inspectionPage } from '../../src/inspectorate/inspection-page.ts';

test.each([
  ['leads to a page of HMICFRS’s site', 'staffordshire', '/peel-2017/staffordshire/'],
  ['leads nowhere where the address is not known', 'rutland', undefined],
])('inspectionPage(report) %s', (_what, force, path) => {
  const page = inspectionPage({ id: `${force}-2017-effectiveness` });
  expect(page && new URL(page).pathname.replace('/peel-assessments', '')).toBe(path);
});
