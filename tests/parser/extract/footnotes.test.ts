import { expect, test } from 'vitest';
import { contentReports, idOf, parseChanged } from '../content-reports.ts';

const reportOn = (force: string) => {
  const file = contentReports.find((one) => idOf(one).startsWith(force));
  if (!file) throw new Error(`there is no report on ${force}`);
  return { file, lines: new TextDecoder().decode(file.bytes).split('\n') };
};

test('stops at words of another report that name nobody, where their notes have the numbers of our own', () => {
  const { file, lines } = reportOn('bedfordshire');
  const others = reportOn('northamptonshire').lines.slice(322, 328);
  expect(others.join('')).toMatch(/^The force has a charged.* 15\.7 .*19<\/sup> Clare.*20<\/sup> /);
  lines.splice(408, 0, ...others);
  const { diagnostics } = parseChanged(file, new TextEncoder().encode(lines.join('\n')));
  const repeated = diagnostics.filter(({ rule }) => rule === 'page-repeated');
  expect(repeated.map(({ line }) => line)).toEqual([435, 437]);
});
