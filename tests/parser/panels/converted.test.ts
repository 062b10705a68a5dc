import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createReporter } from '../../../src/parser/diagnostics.ts';
import { readLines } from '../../../src/parser/text/lines.ts';
import { agreeOnNationalFigures } from '../../../src/parser/panels/national-figures.ts';
import { beginsNote, notePeriod } from '../../../src/parser/panels/outcomes-note.ts';
import { readPanels, type Panels } from '../../../src/parser/panels/read-panels.ts';
import { settleMetrics } from '../../../src/parser/panels/settle-metrics.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';
import type { Value } from '../../../src/schema/value.ts';

/** What the pages print, for the force and for England and Wales, in the order of the programme. */
const printed: readonly (readonly [metric: string, force: number, nation: number])[] = [
  ['incidents', 203, 282],
  ['asb-incidents', 58, 31],
  ['asb-change', -4, -0.05],
  ['crimes', 71, 77],
  ['crime-change', 5, 14],
  ['charged-or-summonsed', 12, 10],
  ['evidential-difficulties', 9, 13],
  ['no-suspect-identified', 44, 48],
  ['domestic-abuse-incidents', 19, 15],
  ['domestic-abuse-share', 13, 11],
  ['organised-crime-groups', 33, 47],
];

/** One page of Force in numbers, laid out in six ways and converted: metrics read alone, and beside another report. */
const conversions: readonly (readonly [file: string, alone: number, beside: number])[] = [
  ['one-column.pdftotext-layout', 11, 11],
  ['one-column.ghostscript', 11, 11],
  ['two-columns.mupdf', 11, 11],
  ['two-columns.ghostscript', 4, 8],
  ['figures-first.pdftotext-raw', 11, 11],
  ['figures-first.pdfminer', 11, 11],
  ['figures-beside.pdftotext', 0, 7],
  ['figures-beside.pdfminer', 1, 1],
  ['figures-beside.pdftotext-layout', 0, 1],
  ['figures-either-side.pdftotext', 8, 7],
  ['figures-either-side.ghostscript', 0, 8],
  ['table.pdftotext-raw', 11, 11],
];

const printedPeriods = [
  '12 months to 30 June 2017',
  '12 months to 31 March 2017',
  '12 months to 31 March 2016 against 12 months to 31 March 2017',
  '12 months to 30 June 2016 against 12 months to 30 June 2017',
  'offences recorded in the 12 months to 30 June 2017',
  'as at 1 July 2017',
];

function panelsOf(text: string): Panels {
  const programme = programmeTitled('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const lines = readLines(text);
  return readPanels(
    {
      lines: lines.slice(0, lines.findIndex(beginsNote)),
      programme,
      forceNames: ['West Mercia Constabulary', 'West Mercia Police', 'West Mercia'],
      line: 1,
      notePeriod: notePeriod(lines),
    },
    createReporter(),
  );
}

function converted(file: string): Panels {
  return panelsOf(readFileSync(`tests/parser/panels/converted/${file}.txt`, 'utf8'));
}

/** The figures that a report states, beside others; a metric of which a figure is open or missing is left out. */
function statedIn(panels: Panels, ...others: Panels[]): [string, number, number][] {
  const agreed = agreeOnNationalFigures(
    [panels, ...others].map((each, at) => ({ report: String(at), panels: each })),
  );
  const { metrics } = settleMetrics(panels, agreed, createReporter());
  return metrics.flatMap(({ metric, force, englandAndWales }) => {
    const [one, other] = [numberOf(force), numberOf(englandAndWales)];
    return one === undefined || other === undefined ? [] : [[metric, one, other]];
  });
}

function numberOf(value: Value): number | undefined {
  return value.status === 'stated' ? value.value : undefined;
}

describe.each(conversions)('Force in numbers: %s', (file, alone, beside) => {
  const known = converted('one-column.pdftotext-layout');

  test.each([
    ['alone', alone, []],
    ['beside another report', beside, [known]],
  ])('is read right %s', (_how, count, others) => {
    const stated = statedIn(converted(file), ...others);
    expect(stated).toEqual(printed.filter(([metric]) => stated.some(([id]) => id === metric)));
    expect(stated.length).toBeGreaterThanOrEqual(count);
  });

  test('gives no period but those that it prints', () => {
    const periods = converted(file).readings.flatMap(({ period }) => period?.printed ?? []);
    expect(periods.length).toBeGreaterThanOrEqual(7);
    for (const period of periods) expect(printedPeriods).toContain(period);
  });
});

test.each([
  'figures-either-side.pdfminer',
  'table.ghostscript',
  'table.pdftotext',
  'two-columns.pdftotext',
])('states nothing wrong where the order is lost: %s', (file) => {
  const known = converted('one-column.pdftotext-layout');
  for (const others of [[], [known]])
    for (const figures of statedIn(converted(file), ...others))
      expect(printed).toContainEqual(figures);
});

test('pairs no figure with the name of the label before, where labels lag behind their figures', () => {
  const nations = new Map(printed.map(([metric, , nation]) => [metric, nation]));
  const stated = statedIn(converted('labels-behind.pdfminer'));
  expect(stated.length).toBeGreaterThan(1);
  for (const [metric, , nation] of stated)
    expect([metric, nation]).toEqual([metric, nations.get(metric)]);
});
