import { expect, test } from 'vitest';
import { causesOf } from '../../scripts/parse/causes.ts';
import { overview } from '../../scripts/parse/overview.ts';
import { parseReports, type ParsedReport } from '../../src/parser/parse-reports.ts';
import { forces } from '../../src/register/forces.ts';
import { changed, faultlessText } from '../parser/faultless-report.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function parse(text: string): ParsedReport {
  const files = [{ path: 'durham.txt', bytes: encode(text) }];
  const [report] = parseReports({ files, register: forces });
  if (!report) throw new Error('no report');
  return report;
}

function overviewOf(text: string): string[] {
  return overview(parse(text), encode(text)).trimEnd().split('\n');
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

test('figures that a person read are counted by themselves', () => {
  const report = parse(faultlessText);
  const [first] = report.record?.metrics ?? [];
  if (!first) throw new Error('no metrics');
  const seen = { value: 76, printed: '76', page: 4, date: '2026-11-21' };
  first.force = { status: 'read-by-eye', ...seen };
  expect(overview(report, encode(faultlessText))).toContain(
    'figures of Force in numbers 21 of 22 and 1 by eye ·',
  );
});

test('a text that is no report says so first', () => {
  expect(overviewOf(changed('PEEL: Police effectiveness 2017', 'Police')).slice(0, 4)).toEqual([
    'durham.txt',
    '  no record: the first error below says why',
    '  to look at, the gravest first:',
    expect.stringMatching(/^ {4}error {3}line 1: title-missing: Expected a title /u),
  ]);
});
