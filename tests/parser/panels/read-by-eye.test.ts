import { expect, test } from 'vitest';
import { effectiveness2017Metrics as definitions } from '../../../src/programme/metrics.ts';
import { createReporter } from '../../../src/parser/diagnostics.ts';
import { fillInReadings } from '../../../src/parser/panels/read-by-eye.ts';
import type { Metric } from '../../../src/schema/metric.ts';
import type { ReadingByEye } from '../../../src/schema/reading-by-eye.ts';
import type { Value } from '../../../src/schema/value.ts';

const source = { line: 7, endLine: 7 };
const missing = { status: 'not-in-text' } as const;
const reading: ReadingByEye = {
  ...{ metric: 'crimes', of: 'force', value: 76, printed: '76' },
  ...{ page: 4, date: '2026-11-21' },
};

function fill(force: Value, readings: ReadingByEye[], national = new Map<string, number>()) {
  const metric: Metric = { metric: 'crimes', period: missing, force, englandAndWales: missing };
  const reporter = createReporter();
  const [filled] = fillInReadings(
    [metric],
    { report: 'kent-2017', readings, definitions, national },
    reporter,
  );
  return {
    force: filled?.force.status,
    nation: filled?.englandAndWales.status,
    messages: reporter.diagnostics().map(({ message }) => message),
    said: reporter.diagnostics().map(({ rule, line }) => `${rule} ${String(line)}`),
  };
}

test.each<[string, Value, string, string[]]>([
  ['nothing', missing, 'read-by-eye', []],
  [
    'two figures in doubt',
    { status: 'ambiguous', candidates: [76, 77], source },
    'read-by-eye',
    [],
  ],
  [
    'another figure',
    { status: 'stated', value: 77, printed: '77', source },
    'stated',
    ['reading-contradicts 7'],
  ],
  ['a dash', { status: 'not-supplied', source }, 'not-supplied', ['reading-contradicts 7']],
  [
    'the same figure',
    { status: 'stated', value: 76, printed: '76', source },
    'stated',
    ['reading-needless 7'],
  ],
])('where the text has %s', (_name, value, status, said) => {
  expect(fill(value, [reading])).toMatchObject({ force: status, said });
});

test.each([
  ['another figure', { ...reading, value: 75, printed: '75' }],
  ['the same figure', reading],
  ['an unknown measure', { ...reading, metric: 'knife-crimes' }],
])('names the file of the readings: %s', (_name, read) => {
  const { messages } = fill({ status: 'stated', value: 76, printed: '76', source }, [read]);
  expect(messages).toEqual([expect.stringContaining(' content/readings/kent-2017.json')]);
});

test('the England and Wales figure is held against that of other reports', () => {
  const nation: ReadingByEye = { ...reading, of: 'englandAndWales' };
  expect(fill(missing, [nation], new Map([['crimes', 77]]))).toMatchObject({
    nation: 'not-in-text',
    said: ['reading-contradicts 1'],
  });
  expect(fill(missing, [nation], new Map([['crimes', 76]]))).toMatchObject({
    nation: 'read-by-eye',
    said: [],
  });
});

test.each([
  ['the text tells of fewer pages', 3, ['reading-past-end']],
  ['it is the last page', 4, []],
  ['the text tells of none', undefined, []],
])('a page is held against those of the text: %s', (_name, pages, said) => {
  const reporter = createReporter();
  fillInReadings(
    [{ metric: 'crimes', period: missing, force: missing, englandAndWales: missing }],
    { report: 'kent-2017', readings: [reading], definitions, pages, national: new Map() },
    reporter,
  );
  expect(reporter.diagnostics().map(({ rule }) => rule)).toEqual(said);
});

test('a measure that the reports do not print is an error', () => {
  expect(fill(missing, [{ ...reading, metric: 'knife-crimes' }]).said).toEqual([
    'reading-unknown 1',
  ]);
});

test.each([
  ['a rate below nothing', 'crimes', -76, ['reading-impossible']],
  ['a rate of nothing', 'crimes', 0, []],
  ['a share above the whole', 'domestic-abuse-share', 130, ['reading-impossible']],
  ['a share below nothing', 'charged-or-summonsed', -1, ['reading-impossible']],
  ['a share of the whole', 'charged-or-summonsed', 100, []],
  ['a fall', 'crime-change', -5, []],
  ['a rise to more than twice', 'crime-change', 130, []],
  ['a fall below nothing', 'crime-change', -101, ['reading-impossible']],
])('a figure that cannot be is an error: %s', (_name, metric, value, said) => {
  const reporter = createReporter();
  const missed = { metric, period: missing, force: missing, englandAndWales: missing };
  const readings = [{ ...reading, metric, value, printed: String(value) }];
  const [filled] = fillInReadings(
    [missed],
    { report: 'kent-2017', readings, definitions, national: new Map() },
    reporter,
  );
  expect(reporter.diagnostics().map(({ rule }) => rule)).toEqual(said);
  expect(filled?.force.status).toBe(said.length > 0 ? 'not-in-text' : 'read-by-eye');
});
