import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MetricId } from '../../src/schema/metric.ts';
import { neighbour, readRecord, reportWith } from './report-with.ts';

function excerpt(name: string): string {
  return readFileSync(`tests/converter-excerpts/other-layouts/${name}.txt`, 'utf8');
}

/**
 * Pages of invented reports laid out by word processors, typesetters and e-book programs, as converters left them.
 *
 * In each, text boxes or cells came out of their order; what stands below was read from the printed pages.
 */
function read(name: string, force: string): (metric: MetricId) => (number | string | undefined)[] {
  return readPage(excerpt(name), force);
}

function readPage(
  page: string,
  force: string,
): (metric: MetricId) => (number | string | undefined)[] {
  const { metrics } = readRecord(reportWith({ force, page }), [neighbour]);
  return (id) => {
    const metric = metrics.find(({ metric }) => metric === id);
    const values = [metric?.force, metric?.englandAndWales];
    return [
      ...values.map((value) => (value && 'value' in value ? value.value : undefined)),
      metric?.period.status === 'stated' ? metric.period.to : undefined,
    ];
  };
}

describe('Force in numbers in other layouts', () => {
  test.each([
    ['as it came out', '10%\n25%'],
    ['turned', '25%\n10%'],
  ])(
    'gives no label a figure of the force’s column, whose order nothing proves: %s',
    (_how, column) => {
      const page = excerpt('word-text-boxes-pdftotext');
      expect(page).toContain('10%\n25%\n');
      const of = readPage(page.replace('10%\n25%\n', `${column}\n`), 'Kent Police');
      expect(of('charged-or-summonsed')).toEqual([undefined, undefined, '2017-06-30']);
      expect(of('evidential-difficulties')).toEqual([undefined, 13, '2017-06-30']);
      expect(of('no-suspect-identified')).toEqual([undefined, 48, '2017-06-30']);
      expect(of('incidents')).toEqual([276, 282, '2017-06-30']);
    },
  );

  test('gives no label a figure of the force from one row of all figures', () => {
    const of = read('grid-own-import', 'West Yorkshire Police');
    for (const id of ['incidents', 'asb-change', 'no-suspect-identified'] as const)
      expect(of(id)[0]).toBeUndefined();
  });

  test('takes no year for a part of the figure that a converter joined to it', () => {
    const of = read('epub-pypdf', 'Hampshire Constabulary');
    expect(of('asb-incidents')).toEqual([undefined, undefined, undefined]);
    expect(of('crimes')).toEqual([84, 77, '2017-06-30']);
  });

  test('takes no day of a date for a figure that stands within the label', () => {
    const of = read('epub-pdftotext', 'Hampshire Constabulary');
    expect(of('incidents')).toEqual([undefined, undefined, undefined]);
  });

  test('gives the last label of a column no period that begins the next column', () => {
    const of = read('troff-tables-pdftotext-layout', 'Durham Constabulary');
    expect(of('organised-crime-groups')[2]).toBe('2017-07-01');
  });

  test.each([
    ['merged-cells-pdfminer-loose', 'asb-incidents', 31],
    ['merged-cells-pdfminer-no-flow', 'domestic-abuse-share', 11],
  ] as const)('gives no label the period of the one beside it: %s', (name, metric, national) => {
    expect(read(name, 'Dyfed-Powys Police')(metric)).toEqual([undefined, national, undefined]);
  });
});

describe('judgments as badges', () => {
  const force = 'Metropolitan Police Service';
  const overall = 'requires improvement';

  test('give no overall grade that stands beside another one under its label', () => {
    const judgments = excerpt('badges-pdftotext');
    const record = readRecord(reportWith({ force, overall, judgments }));
    expect(record.overall).toMatchObject({ grade: 'requires-improvement', basis: 'derived' });
  });

  test('give no question the overall grade, which stands over one of their columns', () => {
    const judgments = excerpt('badges-pdftotext-layout');
    const record = readRecord(reportWith({ force, overall, judgments }));
    expect(record.overall).toMatchObject({ grade: 'requires-improvement', basis: 'derived' });
    expect(record.judgments.map(({ question }) => question)).not.toContain(
      'serious-and-organised-crime',
    );
  });
});

describe('findings in boxes', () => {
  const areas = [
    'The force should improve how it keeps victims informed, so that each knows what has been done and what will come next.',
    'The force should ensure that every investigation plan is checked by a supervisor before witnesses are seen.',
    "The force should take steps to understand the reasons why a high proportion of crimes fall into the category 'evidential difficulties: victim does not support action'.",
  ];

  test('end before the grade of the next chapter and the head of its page', () => {
    const chapterEnd = excerpt('word-text-boxes-pdfium');
    const record = readRecord(reportWith({ force: 'Kent Police', chapterEnd }));
    expect(record.areasForImprovement.map(({ text }) => text)).toEqual(areas);
  });

  test.each([
    ['that have numbers', 'merged-cells-docx2txt', 'Dyfed-Powys Police'],
    ['whose headings have attributes', 'epub-pandoc-epub-markdown', 'Hampshire Constabulary'],
  ])('are read %s', (_trait, name, force) => {
    const chapterEnd = excerpt(name);
    const record = readRecord(reportWith({ force, chapterEnd }));
    expect(record.areasForImprovement.map(({ text }) => text)).toEqual(areas);
  });

  test('end before the heading that is joined to the next cell', () => {
    const chapterEnd = excerpt('merged-cells-pypdf');
    const record = readRecord(reportWith({ force: 'Dyfed-Powys Police', chapterEnd }));
    expect(record.areasForImprovement.map(({ text }) => text)).toEqual([
      'The force should reduce the time that people at medium risk wait for a first visit; it should check each month whether this has been done.',
      'The force should ensure that officers use body-worn video cameras at incidents of domestic abuse.',
    ]);
    expect(record.causesOfConcern).toMatchObject([
      {
        text: "The force's control room does not keep callers at high risk safe: calls wait too long, and nobody looks at them again while they wait.",
      },
    ]);
  });

  test('state no area of two whose lines are mixed', () => {
    const chapterEnd = excerpt('merged-cells-calibre-pdf');
    const record = readRecord(reportWith({ force: 'Dyfed-Powys Police', chapterEnd }));
    expect(record.areasForImprovement).toEqual([]);
  });

  test('take no note for a part of them, even where its number is joined to it', () => {
    const chapterEnd = excerpt('word-frames-pdfbox');
    const record = readRecord(reportWith({ force: 'Avon and Somerset Constabulary', chapterEnd }));
    expect(record.areasForImprovement.map(({ text }) => text)).toEqual(areas.slice(0, 2));
  });

  test('state no cause of concern of which only the beginning is certain', () => {
    const chapterEnd = excerpt('two-columns-pdftohtml-w3m');
    const record = readRecord(reportWith({ force: 'Devon and Cornwall Police', chapterEnd }));
    expect(record.causesOfConcern).toEqual([]);
  });
});
