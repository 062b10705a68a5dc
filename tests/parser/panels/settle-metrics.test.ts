import { describe, expect, test } from 'vitest';
import { createReporter } from '../../../src/parser/diagnostics.ts';
import { agreeOnNationalFigures } from '../../../src/parser/panels/national-figures.ts';
import { settleMetrics } from '../../../src/parser/panels/settle-metrics.ts';
import { clear, panelsIn, panelsOf } from './panels-of.ts';

/** Settle the first text's figures of incidents with the help of the others: force, nation and rules. */
function settled(text: string, ...others: string[]): unknown[] {
  const reports = [text, ...others].map(panelsOf);
  const reporter = createReporter();
  const agreement = agreeOnNationalFigures(
    reports.map((panels, at) => ({ report: String(at), panels })),
  );
  const [first] = reports;
  if (!first) throw new Error('no report');
  const { metrics } = settleMetrics(first, agreement, reporter);
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
    [
      'Kent Police England and Wales 2 1',
      [sure],
      ['ambiguous', 'ambiguous', 'national-figure-differs'],
    ],
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
    ['Kent Police 1 England and Wales –', [], ['ambiguous', 'ambiguous', 'ambiguous-value']],
    [
      'Kent Police England and Wales 1?9 282',
      [],
      ['not-in-text', 'not-in-text', 'doubtful-figure'],
    ],
    ['Kent Police 2 England and Wales –', [sure], ['not-supplied', 2, 'order-corroborated']],
    ['Kent Police – England and Wales 2', [sure], ['not-supplied', 2]],
  ])('settles `%s` beside %j', (text, others, expected) => {
    expect(settled(text, ...others)).toEqual(expected);
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

test('what reports only allow in common is no national figure', () => {
  const pages = [
    ['14%', '12%'],
    ['16%', '9%'],
    ['11%', '20%'],
  ].map(([one = '', other = '']) =>
    panelsIn(['Charged/summonsed', 'Evidential difficulties', one, '10%', other, '10%'].join('\n')),
  );
  const agreed = agreeOnNationalFigures(
    pages.map((panels, at) => ({ report: String(at), panels })),
  );
  expect([...agreed]).toEqual([]);
});

test('a period is missed where a figure is stated, and no more of a label without one', () => {
  const rulesOf = (text: string) => {
    const reporter = createReporter();
    settleMetrics(panelsOf(text), new Map(), reporter);
    const own = reporter.diagnostics().filter(({ message }) => message.includes('`incidents`'));
    return own.map(({ rule }) => rule);
  };
  expect(rulesOf('Kent Police 1 England and Wales 2')).toEqual(['period-missing']);
  expect(rulesOf('')).toEqual(['metric-missing']);
});
