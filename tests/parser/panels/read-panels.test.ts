import { describe, expect, test } from 'vitest';
import type { MetricReading, Panels } from '../../../src/parser/panels/read-panels.ts';
import { orderOf } from './order-of.ts';
import { panelsIn, panelsOf } from './panels-of.ts';

/** What one text alone says of all metrics that have figures. */
function readingsIn({ readings }: Panels): MetricReading[] {
  return readings.filter((reading) => orderOf(reading) !== 'none');
}

/** What one text alone says of incidents: the order of its figures, and the figures. */
function incidents(text: string): MetricReading {
  return panelsOf(text).readings.find(({ metric }) => metric === 'incidents') ?? never();
}

function never(): never {
  throw new Error('no reading');
}

/** The printed figures of a reading, a dash for what was not supplied. */
function printed({ figures }: MetricReading): string[] {
  return figures.map((figure) => (figure.type === 'number' ? figure.printed : 'dash'));
}

describe('readPanels(lines)', () => {
  test.each([
    ['Kent Police 1 England and Wales 2', 'paired', ['1', '2']],
    ['England and Wales 2 Kent Police 1', 'unclear', ['1', '2']],
    ['1 Kent Police 2 England and Wales', 'paired', ['1', '2']],
    ['2 England and Wales 1 Kent Police', 'unclear', ['1', '2']],
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

  test.each([' ', '\n'])('parts no figures of one shape among labels, with %j between', (gap) => {
    const { figures, names, labels } = threeTiles;
    const readings = readingsIn(panelsOf([figures.join(gap), names, labels].join('\n')));
    expect(readings).toHaveLength(3);
    for (const reading of readings) expect(orderOf(reading)).toBe('contested');
  });

  test('tells no order by names that stand the other way round elsewhere', () => {
    const text = 'Kent Police England and Wales 1 2\nCrimes recorded per 1,000 population';
    const last = 'Domestic abuse incidents per 1,000 population Kent Police England and Wales';
    const order = (middle: string) => orderOf(incidents(`${text}\n${middle}\n${last} 5 6`));
    expect(order('Kent Police England and Wales 3 4')).toBe('sequence');
    expect(order('England and Wales 4 Kent Police 3')).toBe('unclear');
    expect(order('Kent Police England and Wales 3 –')).toBe('unclear');
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

  test('takes the number of `12 months` for no figure where columns read it whole', () => {
    const page = [
      'Calls for assistance        Domestic abuse',
      'Incidents per 1,000         Domestic abuse incidents',
      'population 12               per 1,000 population 12',
      'months to 30 June 2017      months to 30 June 2017',
    ];
    expect(panelsIn(page.join('\n')).figures).toEqual([]);
  });
});
