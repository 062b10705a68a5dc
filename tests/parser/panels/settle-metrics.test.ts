import { describe, expect, test } from 'vitest';
import { createReporter } from '../../../src/parser/diagnostics.ts';
import { readLines } from '../../../src/parser/text/lines.ts';
import { agreeOnNationalFigures } from '../../../src/parser/panels/national-figures.ts';
import {
  readPanels,
  type MetricReading,
  type Panels,
} from '../../../src/parser/panels/read-panels.ts';
import { settleMetrics } from '../../../src/parser/panels/settle-metrics.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';
import { orderOf } from './order-of.ts';

/** Read a text that begins with the figures of incidents. */
function panelsOf(text: string): Panels {
  return panelsIn(`Incidents per 1,000 population\n${text}`);
}

function panelsIn(text: string): Panels {
  const programme = programmeTitled('effectiveness', 2017) ?? never();
  const forceNames = ['Kent Police'];
  const lines = readLines(text);
  return readPanels({ lines, programme, forceNames, line: 1 }, createReporter());
}

/** What one text alone says of all metrics that have figures. */
function readingsIn({ alone }: Panels): MetricReading[] {
  return alone.filter((reading) => orderOf(reading) !== 'none');
}

/** What one text alone says of incidents: the order of its figures, and the figures. */
function incidents(text: string): MetricReading {
  return panelsOf(text).alone.find(({ metric }) => metric === 'incidents') ?? never();
}

function never(): never {
  throw new Error('no reading');
}

/** The printed figures of a reading, a dash for what was not supplied. */
function printed({ figures }: MetricReading): string[] {
  return figures.map((figure) => (figure.type === 'number' ? figure.printed : 'dash'));
}

/** A panel that leaves no doubt about its layout: two shares of outcomes. */
const clear = [
  'Crime outcomes',
  'Charged/summonsed\nKent Police 20% England and Wales 21%',
  'Evidential difficulties\nKent Police 22% England and Wales 23%',
].join('\n');

describe('readPanels(lines)', () => {
  test.each([
    ['Kent Police 1 England and Wales 2', 'paired', ['1', '2']],
    ['England and Wales 2 Kent Police 1', 'paired', ['1', '2']],
    ['1 Kent Police 2 England and Wales', 'paired', ['1', '2']],
    ['2 England and Wales 1 Kent Police', 'paired', ['1', '2']],
    ['Kent Police England and Wales 1 2', 'sequence', ['1', '2']],
    ['Kent Police 1 England and Wales 1', 'paired', ['1', '1']],
    ['Kent Police England and Wales 1 1', 'sequence', ['1', '1']],
    ['England and Wales Kent Police 1 1', 'unclear', ['1', '1']],
    ['Kent Police – England and Wales 2', 'paired', ['dash', '2']],
    ['Kent Police England and Wales - 2', 'sequence', ['dash', '2']],
    ['England and Wales Kent Police 2 1', 'unclear', ['2', '1']],
    ['1 2 Kent Police England and Wales', 'unclear', ['1', '2']],
    ['1 2\nKent Police England and Wales', 'sequence', ['1', '2']],
    ['1 2\nEngland and Wales Kent Police', 'unclear', ['1', '2']],
    ['1\n2\nKent Police\nEngland and Wales', 'unclear', ['1', '2']],
    ['Kent Police England and Wales 2', 'unclear', ['2']],
    ['Kent Police 1', 'unclear', ['1']],
    ['Kent Police England and Wales 1 2 3', 'contested', ['1', '2', '3']],
    ['Kent Police 1 England and Wales 5% 2', 'contested', ['1', '2']],
    ['Kent Police England and Wales', 'none', []],
    ['Kent Police 1% England and Wales 2%', 'none', []],
  ])('reads `%s`', (text, order, figures) => {
    const reading = incidents(text);
    expect([orderOf(reading), printed(reading)]).toEqual([order, figures]);
  });

  const threeTiles = {
    figures: ['16%', '10%', '11%', '13%', '53%', '48%'],
    names: 'Kent Police England and Wales '.repeat(3),
    labels: [
      'Charged/summonsed Evidential difficulties: suspect Investigation completed but no',
      'identified but victim does not suspect identified\nsupport action',
    ].join('\n'),
  };

  test('reads a row of tiles from left to right, and no list of labels whose order nothing proves', () => {
    const { figures, names, labels } = threeTiles;
    const row = [figures.join(' '), names, labels].join('\n');
    expect(
      readingsIn(panelsOf(row)).map((reading) => [orderOf(reading), printed(reading)]),
    ).toEqual([
      ['sequence', ['16', '10']],
      ['sequence', ['11', '13']],
      ['sequence', ['53', '48']],
    ]);
    const list = [figures.join('\n'), names, labels].join('\n');
    for (const reading of readingsIn(panelsOf(list))) expect(orderOf(reading)).toBe('contested');
  });

  const change = 'Change in recorded crime 3 Kent Police +4% England and Wales +5%';

  test.each([
    ['told by order', 'Kent Police England and Wales 1 2', 'contested', ['1', '2', '3']],
    ['beside their names', 'Kent Police 1 England and Wales 2', 'paired', ['1', '2']],
  ])('a stray figure of the panel is set against figures %s', (_how, text, order, figures) => {
    const reading = incidents(`${text}\n${change}\n${clear}`);
    expect([orderOf(reading), printed(reading)]).toEqual([order, figures]);
  });

  test('a stray figure of another panel or shape is not', () => {
    const text = 'Kent Police England and Wales 1 2';
    const isSequence = (rest: string) =>
      orderOf(incidents(`${text}\n${rest}\n${clear}`)) === 'sequence';
    expect(isSequence(`Crime (excluding fraud)\n${change}`)).toBe(true);
    expect(isSequence(change.replace(' 3 ', ' 3% '))).toBe(true);
    expect(isSequence(change)).toBe(false);
  });

  test('two labels of one shape over the same figures leave them to neither', () => {
    const reading = incidents(
      'Crimes recorded per 1,000 population\nKent Police 1 England and Wales 2',
    );
    expect([orderOf(reading), printed(reading)]).toEqual(['contested', ['1', '2']]);
  });

  test('0% is a share or a change, by its label', () => {
    const figures = 'Kent Police 0% England and Wales';
    const panels = panelsIn(
      `Charged/summonsed ${figures} 10%\nChange in recorded crime ${figures} +14%`,
    );
    expect(
      readingsIn(panels).map((reading) => [reading.metric, orderOf(reading), printed(reading)]),
    ).toEqual([
      ['crime-change', 'paired', ['0', '+14']],
      ['charged-or-summonsed', 'paired', ['0', '10']],
    ]);
  });

  test.each([
    ['Kent Police 3 England and Wales 4', 'unclear'],
    ['3 Kent Police 4 England and Wales', 'paired'],
    ['Kent Police England and Wales 3 4', 'paired'],
  ])(
    'figures before their names are clear unless others come after theirs: `%s`',
    (others, order) => {
      const followed = 'Crimes recorded per 1,000 population';
      const reading = incidents(`1 Kent Police 2 England and Wales\n${followed}\n${others}`);
      expect([orderOf(reading), printed(reading)]).toEqual([order, ['1', '2']]);
    },
  );
});

/** Settle the first text's figures of incidents with the help of the others: force, nation and rules. */
function settled(text: string, ...others: string[]): unknown[] {
  const reports = [text, ...others].map(panelsOf);
  const reporter = createReporter();
  const agreement = agreeOnNationalFigures(
    reports.map((panels, at) => ({ report: String(at), panels })),
  );
  const { metrics } = settleMetrics(reports[0] ?? never(), agreement, reporter);
  const metric = metrics.find((known) => known.metric === 'incidents');
  const words = [metric?.force, metric?.englandAndWales].map((value) =>
    value?.status === 'stated' ? value.value : value?.status,
  );
  const rules = reporter
    .diagnostics()
    .flatMap(({ rule, message }) =>
      rule === 'period-missing' || (rule === 'metric-missing' && !message.includes('`incidents`'))
        ? []
        : [rule],
    );
  return [...words, ...rules];
}

const sure = 'Kent Police 7 England and Wales 2';
const order = 'Kent Police England and Wales 7 2';

describe('settleMetrics(readings)', () => {
  test.each<[string, string[], unknown[]]>([
    ['Kent Police 1 England and Wales 2', [], [1, 2]],
    ['Kent Police England and Wales 1 2', [order], [1, 2]],
    ['Kent Police England and Wales 2 1', [sure], [1, 2, 'order-corroborated']],
    ['1 2 Kent Police England and Wales', [], ['ambiguous', 'ambiguous', 'ambiguous-value']],
    ['1 2 Kent Police England and Wales', [sure], [1, 2, 'order-corroborated']],
    ['1 2 Kent Police England and Wales', [order], [1, 2, 'order-corroborated']],
    [
      '1 2 Kent Police England and Wales',
      [sure, 'Kent Police 7 England and Wales 3'],
      ['ambiguous', 'ambiguous', 'ambiguous-value'],
    ],
    ['2 2 Kent Police England and Wales', [sure], [2, 2]],
    ['1 3 Kent Police England and Wales', [sure], ['ambiguous', 'ambiguous', 'ambiguous-value']],
    ['Kent Police England and Wales 2', [sure], ['not-in-text', 2, 'force-value-missing']],
    ['Kent Police 1', [sure], ['ambiguous', 'ambiguous', 'ambiguous-value']],
    [`Kent Police 1\n${clear}`, [sure], [1, 'not-in-text', 'national-value-missing']],
    ['Kent Police 2', [sure], ['ambiguous', 'ambiguous', 'ambiguous-value']],
    ['1 Kent Police', [sure], ['ambiguous', 'ambiguous', 'ambiguous-value']],
    ['Kent Police 1', [], ['ambiguous', 'ambiguous', 'ambiguous-value']],
    [
      'Hertfordshire Constabulary\n1\nEngland and Wales\n2',
      [sure],
      ['ambiguous', 'ambiguous', 'ambiguous-value'],
    ],
    ...['< 1', '<= 1', '± 1', '✗ 1', 'not 1', 'approx. 1', 'less than 1', '1 years', '1 bps'].map(
      (figure): [string, string[], unknown[]] => [
        `Kent Police\n${figure}\nEngland and Wales\n2`,
        [sure],
        ['not-in-text', 2, 'doubtful-figure'],
      ],
    ),
    ['Kent Police\n■ 1 |\nEngland and Wales\n(2)', [sure], [1, 2]],
    // The alternative text of a picture; what stands behind a comma of other words is theirs.
    [
      'Kent Police\nAlt text: icon of a telephone, 999\nEngland and Wales\n2',
      [sure],
      ['not-in-text', 2, 'doubtful-figure'],
    ],
    ['', [sure], ['not-in-text', 'not-in-text', 'metric-missing']],
    [
      'Kent Police 1 England and Wales 3',
      [sure, sure],
      ['ambiguous', 'ambiguous', 'national-figure-differs'],
    ],
    [
      'Kent Police 1 England and Wales 3',
      [sure],
      ['ambiguous', 'ambiguous', 'national-figure-differs'],
    ],
    [
      'Kent Police England and Wales 1 3',
      [order],
      ['ambiguous', 'ambiguous', 'national-figure-differs'],
    ],
    ['Kent Police 1 England and Wales –', [sure], [1, 'not-supplied']],
    ['Kent Police – England and Wales 2', [sure], ['not-supplied', 2]],
  ])('settles `%s` beside %j', (text, others, expected) => {
    expect(settled(text, ...others)).toEqual(expected);
  });

  test.each([
    ['7 4', ['ambiguous', 'ambiguous', 'national-figure-differs']],
    ['4 7', [1, 2, 'order-corroborated', 'order-corroborated']],
  ])('turns two figures round only where crimes, `%s`, are so too', (crimes, expected) => {
    const names = 'Kent Police England and Wales';
    const label = 'Crimes recorded per 1,000 population';
    expect(
      settled(
        `${names} 2 1\n${label} ${names} ${crimes}`,
        `${sure}\n${label} Kent Police 9 England and Wales 4`,
      ),
    ).toEqual(expected);
  });

  test('a figure beside its name outweighs any number of figures told by order', () => {
    expect(
      settled('Kent Police 1 England and Wales 3', ...Array.from({ length: 2 }, () => order)),
    ).toEqual([1, 3]);
  });
});

test('reports whose labels came out in one and the same order do not prove it to one another', () => {
  const labels = [
    'Evidential difficulties: suspect identified but victim does not support action',
    'Investigation completed but no suspect identified',
    'Charged/summonsed',
  ];
  const names = Array.from({ length: labels.length }, () => 'Kent Police\nEngland and Wales');
  const page = (...of: string[]) =>
    panelsIn(
      ['Crime outcomes', ...names, of[0], '10%', of[1], '13%', of[2], '48%', ...labels].join('\n'),
    );
  const pages = [
    page('14%', '12%', '46%'),
    page('16%', '9%', '51%'),
    page('11%', '20%', '40%'),
    page('12%', '15%', '39%'),
  ];
  const agreed = agreeOnNationalFigures(
    pages.map((panels, at) => ({ report: String(at), panels })),
  );
  for (const panels of pages) {
    const { metrics } = settleMetrics(panels, agreed, createReporter());
    for (const { force, englandAndWales } of metrics)
      expect([force.status, englandAndWales.status]).not.toContain('stated');
  }
});
