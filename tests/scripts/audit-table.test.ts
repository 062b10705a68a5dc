import { expect, test } from 'vitest';

import type { PageAudit } from '../../scripts/audit/audit-pages.ts';
import { auditTable, isPerfect } from '../../scripts/audit/audit-table.ts';

const perfect: PageAudit = {
  route: '/',
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  largestPaint: 1.234,
  layoutShift: 0,
  bytes: 112_345,
  faults: [],
};
const faulty: PageAudit = {
  ...perfect,
  route: '/find/',
  scores: { ...perfect.scores, seo: 91 },
  faults: ['meta-description: Document does not have a meta description'],
};

test('a page is perfect only with 100 in each of the four', () => {
  expect([perfect, faulty].map(isPerfect)).toEqual([true, false]);
});

test('the table has a row a page, with what cost a score below it', () => {
  expect(auditTable([perfect, faulty]).split('\n')).toEqual([
    'page    performance  accessibility  best-practices  seo    LCP    CLS   kB',
    '/               100            100             100  100  1.2 s  0.000  112',
    '/find/          100            100             100   91  1.2 s  0.000  112',
    '    meta-description: Document does not have a meta description',
    '1 of 2 pages have 100 four times',
  ]);
});
