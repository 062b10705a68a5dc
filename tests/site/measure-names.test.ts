import { expect, test } from 'vitest';

import { narrativeFigureDefinitions } from '../../src/programme/narrative-figures.ts';

const names = new Map<string, string>(narrativeFigureDefinitions.map(({ id, name }) => [id, name]));

/** Bedfordshire: "made only 472 referrals to the Immigration Enforcement command and control unit". */
test('a referral of arrested foreign nationals is one to Immigration Enforcement, not a check', () => {
  expect(names.get('foreign-national-referral-rate')).toBe(
    'Arrested foreign nationals referred to Immigration Enforcement',
  );
});

/** Northamptonshire: "12.8 wanted records per 10,000 population on the Police National Computer". */
test('what is counted on the police national computer is records, not people', () => {
  expect(names.get('wanted-on-pnc')).toMatch(/^Wanted records/u);
});
