import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/parser/text/lines.ts';
import { unitsOf } from '../../../src/parser/panels/lex-units.ts';
import { readingOrders } from '../../../src/parser/panels/reading-orders.ts';
import { panelWords } from '../../../src/parser/panels/unit-pattern.ts';
import type { Unit } from '../../../src/parser/panels/units.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';

function units(text: string): Unit[] {
  const programme = programmeTitled('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const forceNames = ['Kent Police', 'Kent'];
  const words = panelWords(programme, forceNames);
  const [byLine] = readingOrders(readLines(text), words);
  return unitsOf(byLine?.pieces ?? [], words);
}

test('takes no figure that strayed before a period for its months', () => {
  const text = 'Charged/summonsed\n77\nmonths to 30 June 2017';
  expect(units(text)).toEqual([
    { type: 'label', metric: 'charged-or-summonsed', shape: 'share', line: 1 },
    { type: 'number', value: 77, printed: '77', shape: 'rate', line: 2 },
  ]);
});

describe('unitsOf(pieces)', () => {
  test.each([
    ['199', 199, '199', 'rate'],
    ['1,282', 1282, '1282', 'rate'],
    ['66.7', 66.7, '66.7', 'rate'],
    ['10%', 10, '10', 'share'],
    ['13 percent', 13, '13', 'share'],
    ['13 per cent', 13, '13', 'share'],
    ['**13%**', 13, '13', 'share'],
    ['+10%', 10, '+10', 'change'],
    ['-0.05%', -0.05, '-0.05', 'change'],
    ['−5%', -5, '-5', 'change'],
    ['– 5%', -5, '-5', 'change'],
    ['0%', 0, '0', 'change'],
  ])('reads the figure `%s`', (text, value, printed, shape) => {
    expect(units(text)).toEqual([{ type: 'number', value, printed, shape, line: 1 }]);
  });

  test.each([
    ['-\n31', ['dash', 'number']],
    ['– 31', ['dash', 'number']],
    ['Kent Police - England and Wales 31', ['force', 'dash', 'nation', 'number']],
    ['199 Kent Police', ['number', 'force']],
    ['22\n15\nD   i b     f ll   d d  i  ( l di f d) 12 h 30', ['number', 'number', 'panel']],
    ['Kent\nPolice 35', ['force', 'number']],
    ['KENT POLICE', ['force']],
    ['Kentish', []],
    ['England and\nWales', ['nation']],
    ['England and Police Wales', ['nation']],
    ['Crime outcomes*', ['panel']],
    ['12 months to 30 June 2017', []],
    ['as at 1 July 2017', []],
    ['2017', []],
    ['per 1,000 population', []],
    ['Charged/summonsed', ['label']],
    ['Charged/summonsed Kent Police 10%', ['label', 'force', 'number']],
    ['Charged/summonsed or cautioned\n10%', ['panel', 'number']],
    ['Charged/summonsed (domestic abuse)\n10%', ['panel', 'number']],
    ['Change in recorded crime (percentage points) +10%', ['panel', 'doubtful']],
    ['Organised crime groups per 1 million population (as at 1 July 2017) 24', ['label', 'number']],
    ['England and Wales (excluding London)', ['panel']],
    ['Evidential difficulties: suspect identified but', ['label']],
    ['Evidential difficulties: suspect not identified and', ['panel']],
    ['Evidential difficulties: suspect identi-\nfied but', ['label']],
    ['Domestic abuse as a percentage of all recorded crime (excluding fraud)', ['label']],
    ['Domestic abuse as a percentage of all recorded crime (including fraud)', ['panel']],
    ['Organised crime groups per 1 million population (as at 1 July 2017)', ['label']],
    ['England and Wales (excluding London)\n201', ['panel', 'number']],
    ['Kent Police target\n199', ['doubtful', 'number']],
    ['Kent and Essex\n199', ['doubtful', 'number']],
    ['England and Wales median\n201', ['panel', 'number']],
    ['England and Wales rate of 18.6 percent', ['panel', 'number']],
    ['Charged / summonsed 10%', ['label', 'number']],
    ['00.01', ['doubtful']],
    ['A4', ['doubtful']],
    ['up to 12%', ['doubtful']],
    ['3-4', ['doubtful']],
    ['253England and Wales 31', ['doubtful', 'nation', 'number']],
    ['to 30 June 201é', ['doubtful']],
    ['Incidents per 1,000 population 12\nmonths to 30 June 2017', ['label']],
    [
      'Incidents per 1,000 population 12\n15\n18\nmonths to 30 June 2017',
      ['label', 'number', 'number', 'number'],
    ],
    ['| 31 | 18 |', ['number', 'number']],
    ['||9 | 18 |', ['doubtful', 'number']],
    ['Kent Police 2,015 England and Wales 2015', ['force', 'number', 'nation', 'doubtful']],
  ])('finds in %j: %j', (text, types) => {
    expect(units(text).map(({ type }) => type)).toEqual(types);
  });

  test('parts a page on which a converter left no spaces, but no two figures that may be one', () => {
    const page = [
      'Kent PoliceEngland and Wales16%10%',
      '10%Charged/summonsed13%',
      '41Incidents per 1,000 population 12 months to 30 June 201731',
      'Kent PoliceEngland and Wales222282',
    ];
    expect(units(page.join('\n')).map(({ type }) => type)).toEqual([
      ...['force', 'nation', 'number', 'number'],
      ...['number', 'label', 'number'],
      ...['number', 'label', 'number'],
      ...['force', 'nation', 'doubtful'],
    ]);
  });

  test.each([
    ['a footnote mark before it', '¹99', '\uFFFD99'],
    ['a footnote mark inside it', '1³9', '1\uFFFD9'],
    ['a form feed before it', '\f0%', '\uFFFD0%'],
    ['a lone asterisk before it', '*99', '*99'],
    ['a backslash before it', '\\99', '\\99'],
  ])('doubts a figure with %s', (_name, text, printed) => {
    expect(units(text)).toEqual([{ type: 'doubtful', printed, line: 1 }]);
  });

  test.each(['\\', ' +'])('reads on after `%s`, which breaks a line', (end) => {
    const text = `Crimes recorded per 1,000 population${end}\n12 months to 30${end}\nJune 2017`;
    const period = '12 months to 30 June 2017';
    expect(units(text)).toEqual([
      { type: 'label', metric: 'crimes', shape: 'rate', period, line: 1 },
    ]);
  });

  test('knows the metric, period and line of a label', () => {
    expect(units('\nChange in ASB\nincidents 12 months to 31 March 2016')).toEqual([
      {
        type: 'label',
        metric: 'asb-change',
        shape: 'change',
        period: '12 months to 31 March 2016',
        line: 2,
      },
    ]);
  });
});
