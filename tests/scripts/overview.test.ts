import { expect, test } from 'vitest';
import { causesOf } from '../../scripts/parse/causes.ts';
import { overview } from '../../scripts/parse/overview.ts';
import { parseReports } from '../../src/parser/parse-reports.ts';
import { forces } from '../../src/register/forces.ts';
import { changed, faultlessText } from '../parser/faultless-report.ts';

function overviewOf(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  const [report] = parseReports({ files: [{ path: 'durham.txt', bytes }], register: forces });
  if (!report) throw new Error('no report');
  return overview(report, bytes).trimEnd().split('\n');
}

test('one line a cause: errors first, then warnings, and each with all its lines', () => {
  const at = (line: number, rule: 'metric-missing' | 'no-chapters' | 'isbn-missing') => ({
    severity: rule === 'no-chapters' ? ('error' as const) : ('warning' as const),
    rule,
    line,
    message: `about line ${String(line)}`,
  });
  const causes = causesOf([
    at(3, 'metric-missing'),
    at(5, 'isbn-missing'),
    at(7, 'no-chapters'),
    at(9, 'metric-missing'),
  ]);
  expect(causes.map(({ rule, lines }) => [rule, ...lines])).toEqual([
    ['no-chapters', 7],
    ['isbn-missing', 5],
    ['metric-missing', 3, 9],
  ]);
});

test('a faultless text has nothing to look at', () => {
  expect(overviewOf(faultlessText).slice(2)).toEqual([
    '  read: grades 5 of 5 · overall good (stated) · figures of Force in numbers 22 of 22 · areas for improvement 1 · causes of concern 1 · recommendations 2 · figures in the text 0 · footnotes 0',
    '  nothing to look at',
  ]);
});

test('a text that lacks most of Force in numbers is told in one line, with lines and pages', () => {
  const from = faultlessText.indexOf('Calls for assistance');
  const to = faultlessText.indexOf('Overview', from);
  const figures = faultlessText.slice(from, to);
  const lost = `\f${figures.replaceAll(/^[-+]?\d[\d,.]*%?$/gmu, '')}`;
  const lines = overviewOf(faultlessText.replace(figures, lost));
  const told = lines.filter((line) => line.includes('metric-missing'));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(
    /^ {4}warning lines \d+, \d+, \d+, \d+ and 7 more \(page 2\): metric-missing ×11: Expected figures for `incidents`/u,
  );
  expect(lines.length).toBeLessThan(16);
});

test('a text that is no report says so first', () => {
  expect(overviewOf(changed('PEEL: Police effectiveness 2017', 'Police')).slice(0, 4)).toEqual([
    'durham.txt',
    '  no record: the first error below says why',
    '  to look at, the gravest first:',
    expect.stringMatching(/^ {4}error {3}line 1: title-missing: Expected a title /u),
  ]);
});
