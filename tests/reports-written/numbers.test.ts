import { describe, expect, test } from 'vitest';
import { dash, describeReport, figure, numbers, type ReportDescription } from './description.ts';
import { expectedFacts } from './expected-facts.ts';
import { layouts } from './layouts.ts';
import { numberPanels } from './number-panels.ts';
import type { PrintedMetric } from './programme-2017.ts';
import { factsOfWritten, readText, readTexts, rulesOf } from './read-written.ts';
import { writeReport } from './write-report.ts';

type Numbers = ReportDescription['numbers'];

/** Figures as other reports print them, and what a reader takes them for. */
const printings: Readonly<Record<string, Partial<Numbers>>> = {
  'plain figures': {},
  'thousands separators': {
    incidents: { force: figure('1,282', 1282), nation: figure('1,001', 1001) },
    'organised-crime-groups': { force: figure('1,104.5', 1104.5), nation: figure('46', 46) },
  },
  'true minus signs': {
    'asb-change': { force: figure('−12%', -12), nation: figure('−0.05%', -0.05) },
    'crime-change': { force: figure('− 3%', -3), nation: figure('+14%', 14) },
  },
  'en dashes as minus signs': {
    'asb-change': { force: figure('–12%', -12), nation: figure('–0.05%', -0.05) },
  },
  'percent in words': {
    'asb-change': { force: figure('-12 percent', -12), nation: figure('-0.05 per cent', -0.05) },
    'charged-or-summonsed': { force: figure('12 per cent', 12), nation: figure('10percent', 10) },
  },
  'one decimal place': {
    crimes: { force: figure('66.7', 66.7), nation: figure('77.0', 77) },
    'domestic-abuse-share': { force: figure('9.5%', 9.5), nation: figure('10.6%', 10.6) },
  },
  'no change at all': {
    'asb-change': { force: figure('0%', 0), nation: figure('-0.05%', -0.05) },
    'crime-change': { force: figure('+9%', 9), nation: figure('0%', 0) },
  },
  'figures equal for force and nation': {
    incidents: { force: figure('282', 282), nation: figure('282', 282) },
    'charged-or-summonsed': { force: figure('10%', 10), nation: figure('10%', 10) },
    'crime-change': { force: figure('+14%', 14), nation: figure('+14%', 14) },
  },
  ...dashPrintings(),
};

/** Layouts in which two figures stand in the order of two names: a dash has no shape that tells it from a rule. */
const panels = Object.entries(numberPanels);

describe.each(panels)('Force in numbers: %s', (_panels, print) => {
  test.each(Object.entries(printings))('%s', (_name, changes) => {
    const report = describeReport({ numbers: { ...numbers, ...changes } });
    const parsed = readText(writeReport(report, { ...layouts.plain, numbers: print }));
    expect(factsOfWritten(parsed)?.metrics).toEqual(expectedFacts(report).metrics);
    expect(rulesOf(parsed)).toEqual([]);
  });

  test('page numbers, running headers and form feeds between figures', () => {
    const report = describeReport();
    const lines = writeReport(report, { ...layouts.plain, numbers: print }).split('\n');
    const page = ['', '4', '\fPEEL: Police effectiveness 2017', ''];
    const from = lines.findLastIndex((line) => line.includes('Calls for assistance'));
    const to = lines.findIndex((line) => line.startsWith('*Figures are shown'));
    const paged = lines.flatMap((line, at) =>
      at > from && at < to && line === '' && lines[at - 1] !== '' ? page : [line],
    );
    const parsed = readText(paged.join('\n'));
    expect(factsOfWritten(parsed)?.metrics).toEqual(expectedFacts(report).metrics);
  });
});

/** Figures in an order that the text leaves open: two figures before two names. */
const openOrder: (typeof numberPanels)['by tabs'] = (shown) =>
  shown.flatMap(({ title, figures }) => [
    title,
    ...figures.flatMap(({ label, period, force, forceValue, nationalValue }) => [
      ...[`${label} ${period}`, forceValue, nationalValue, force, 'England and Wales'],
    ]),
  ]);

function metricOf(metric: PrintedMetric, parsed: ReturnType<typeof readText>): unknown {
  return parsed.record?.metrics.find((known) => known.metric === metric);
}

describe('reports that corroborate one another', () => {
  const certain = writeReport(describeReport(), layouts.plain);
  const open = describeReport({ slug: 'kent', force: 'Kent Police' });
  const openText = writeReport(open, { ...layouts.plain, numbers: openOrder });

  test('figures in unclear order stay ambiguous in a report read alone', () => {
    const parsed = readText(openText);
    expect(parsed.record?.metrics.map(({ force }) => force.status)).toEqual(
      Array.from({ length: 11 }, () => 'ambiguous'),
    );
    expect(rulesOf(parsed)).toEqual(Array.from({ length: 11 }, () => 'ambiguous-value'));
  });

  test('another report settles them by the national figure', () => {
    const [, parsed] = readTexts(certain, openText);
    expect(parsed && factsOfWritten(parsed)?.metrics).toEqual(expectedFacts(open).metrics);
    expect(new Set(parsed && rulesOf(parsed))).toEqual(new Set(['order-corroborated']));
  });

  test('a national figure in the minority is an error, and neither of its figures is taken', () => {
    const other = describeReport({ slug: 'essex', force: 'Essex Police' });
    const odd = describeReport({
      ...{ slug: 'kent', force: 'Kent Police' },
      numbers: { ...numbers, incidents: { force: figure('199', 199), nation: figure('283', 283) } },
    });
    const parsed = readTexts(
      ...[certain, writeReport(other, layouts.plain), writeReport(odd, layouts.plain)],
    );
    expect(parsed.map(rulesOf)).toEqual([[], [], ['national-figure-differs']]);
    const [, , oddOne] = parsed;
    expect(oddOne && metricOf('incidents', oddOne)).toMatchObject({
      force: { status: 'ambiguous', candidates: [199, 283] },
      englandAndWales: { status: 'ambiguous', candidates: [199, 283] },
    });
  });

  test('two reports that disagree are both in error', () => {
    const odd = describeReport({
      ...{ slug: 'kent', force: 'Kent Police' },
      numbers: { ...numbers, incidents: { force: figure('199', 199), nation: figure('283', 283) } },
    });
    const parsed = readTexts(certain, writeReport(odd, layouts.plain));
    expect(parsed.map(rulesOf)).toEqual([['national-figure-differs'], ['national-figure-differs']]);
  });
});

describe('figures that the text lost', () => {
  const report = describeReport();
  const text = writeReport(report, layouts.plain);

  test('a label without figures is not in the text, and those of the next may be its own', () => {
    const parsed = readText(
      text.replace(/(Domestic abuse incidents .*\n)[\s\S]*?(?=Domestic abuse as)/, '$1\n'),
    );
    expect(metricOf('domestic-abuse-incidents', parsed)).toMatchObject({
      force: { status: 'not-in-text' },
      englandAndWales: { status: 'not-in-text' },
    });
    expect(rulesOf(parsed)).toEqual(['metric-missing', 'ambiguous-value']);
  });

  test('a figure alone under both names is nobody’s when no other report settles it', () => {
    const parsed = readText(
      text.replace('Durham Constabulary\n\n301\n\nEngland and Wales\n\n282', (shown) =>
        shown.replace('282', ''),
      ),
    );
    expect(metricOf('incidents', parsed)).toMatchObject({
      force: { status: 'ambiguous', candidates: [301] },
    });
  });

  test('figures of another period are kept with it', () => {
    const parsed = readText(
      text.replace(
        'Crimes recorded per 1,000 population 12 months to 30 June 2017',
        'Crimes recorded per 1,000 population 12 months to 30 June 2015',
      ),
    );
    expect(metricOf('crimes', parsed)).toMatchObject({
      period: { printed: '12 months to 30 June 2015', from: '2014-07-01', to: '2015-06-30' },
      force: { status: 'stated' },
    });
    expect(rulesOf(parsed)).toContain('period-differs');
  });

  test.each([
    ['Durham Constabulary\n\n301', 'Durham Constabulary\n\n301\n\n302'],
    ['Durham Constabulary\n\n301', 'Durham Constabulary\n\n302 301'],
    ['England and Wales\n\n282', 'England and Wales\n\n282 302'],
    ['England and Wales\n\n282', '302\n\nEngland and Wales\n\n282'],
  ])('a third figure leaves all three unsettled: %j', (printed, changed) => {
    const parsed = readText(text.replace(printed, changed));
    expect(metricOf('incidents', parsed)).toMatchObject({ force: { status: 'ambiguous' } });
  });
});

/** A dash in each of its three forms, for the force: the nation's figures are never missing. */
function dashPrintings(): Record<string, Partial<Numbers>> {
  const printings: [string, Partial<Numbers>][] = ['-', '–', '—'].flatMap((mark) => [
    [
      `\`${mark}\` for figures that the force did not supply`,
      {
        'asb-incidents': { force: dash(mark), nation: figure('31', 31) },
        'asb-change': { force: dash(mark), nation: figure('-0.05%', -0.05) },
        'organised-crime-groups': { force: dash(mark), nation: figure('46', 46) },
      },
    ],
  ]);
  return Object.fromEntries(printings);
}
