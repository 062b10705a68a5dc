import { expect, test } from 'vitest';

import { quoteHref, textDirective } from '../../src/format/quote-link.ts';
import type { ReportKey } from '../../src/format/report-name.ts';

const report: ReportKey = { force: 'kent', year: 2017, pillar: 'effectiveness' };
const source = { line: 227, endLine: 227 };
const passage = '/forces/kent/2017-effectiveness/#line-227:~:text=';

test('leads to the words of a short quotation', () => {
  expect(quoteHref(report, source, 'In 2017, 9.2 per-cent & more.')).toBe(
    `${passage}In%202017%2C%209.2%20per%2Dcent%20%26%20more.`,
  );
});

test('names words of several passages by where they begin and end', () => {
  expect(textDirective(['The force should act.', 'It has a plan, and a good one too.'])).toBe(
    ':~:text=The%20force%20should%20act.,and%20a%20good%20one%20too.',
  );
});

test('names a long quotation by its first ten and last five words', () => {
  const words = Array.from({ length: 100 }, (_, index) => `word${index}`);
  const start = words.slice(0, 10).join('%20');
  expect(quoteHref(report, source, words.join(' '))).toBe(
    `${passage}${start},word95%20word96%20word97%20word98%20word99`,
  );
});
