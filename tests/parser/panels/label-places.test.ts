import { describe, expect, test } from 'vitest';
import { toldBy } from './told-by.ts';

const toJune = '12 months to 30 June 2017';
const toMarch = '12 months to 31 March 2017';
const changes = '12 months to 30 June 2016 against 12 months to 30 June 2017';
const incidents = `Incidents per 1,000 population ${toJune}`;
const abuse = `Domestic abuse incidents per 1,000 population ${toJune}`;
const share = `Domestic abuse as a percentage of all recorded crime (excluding fraud) ${toJune}`;
const groups = 'Organised crime groups per 1 million population as at 1 July 2017';

test('reads labels on either side of their figures, where a panel has no others', () => {
  const pages = [
    ...['Kent Police', 'England and Wales', 'Calls for assistance', '222', '282', incidents],
    ...['Domestic abuse', abuse, '22', '15', '19%', '11%', share],
    ...['Organised crime groups', '12', '47', groups],
  ];
  expect(toldBy(pages)).toEqual({
    incidents: '222 282',
    'domestic-abuse-incidents': '22 15',
    'domestic-abuse-share': '19 11',
    'organised-crime-groups': '12 47',
  });
});

test('leaves open which label has which of its panel’s figures where their shapes are alike', () => {
  const pages = [
    ...['Kent Police', 'England and Wales', 'Calls for assistance', '222', '282', incidents],
    ...['Crime outcomes', 'Charged/summonsed', '16%', '10%', '53%', '48%'],
    ...['Investigation completed but no suspect identified'],
  ];
  expect(toldBy(pages)).toEqual({ incidents: '222 282' });
});

describe('national figures', () => {
  const outcomes = [
    'Charged/summonsed',
    'Evidential difficulties: suspect identified but victim does not support action',
    'Investigation completed but no suspect identified',
  ];
  const [charged = '', evidential = '', unsolved = ''] = outcomes;
  const known = new Map([
    ['asb-incidents', 31],
    ['asb-change', -0.05],
    ['charged-or-summonsed', 10],
    ['evidential-difficulties', 13],
    ['no-suspect-identified', 48],
  ] as const);
  const national = ['10%', '13%', '48%'];
  const told = (lines: readonly string[]) => toldBy(['Crime outcomes', ...lines], known);

  test('tell which of two figures after a label is whose', () => {
    const lines = [charged, '14%', '10%', evidential, '12%', '13%', unsolved, '46%', '48%'];
    expect(told(lines)).toEqual({
      'charged-or-summonsed': '14 10',
      'evidential-difficulties': '12 13',
      'no-suspect-identified': '46 48',
    });
  });

  describe.each([
    ['as printed', ['14%', '12%', '46%']],
    ['in another order', ['46%', '14%', '12%']],
  ])('do not tell which of several labels has which figures, %s', (_how, column) => {
    const [first = '', ...others] = column;
    const [second = '', third = ''] = others;
    test.each([
      ['in rows after all labels', [...outcomes, first, '10%', second, '13%', third, '48%']],
      ['in rows before all labels', [first, '10%', second, '13%', third, '48%', ...outcomes]],
      [
        'in rows among labels',
        [first, charged, '10%', second, '13%', evidential, third, unsolved, '48%'],
      ],
      ['on lines of a table', [...outcomes, `${first} 10%`, `${second} 13%`, `${third} 48%`]],
      ['after all labels', [...outcomes, ...column, ...national]],
      ['after all labels and the nation’s', [...outcomes, ...national, ...column]],
      ['before all labels', [...column, ...national, ...outcomes]],
      ['on one line', [...outcomes, [...column, ...national].join(' ')]],
      ['on the other side of the labels', [...column, ...outcomes, ...national]],
      ['among labels', [first, ...outcomes, ...others, ...national]],
      ['under its name', [...outcomes, 'Kent Police', ...column, 'England and Wales', ...national]],
      [
        'of some labels',
        [...outcomes, first, ...others.slice(0, 1), '10%', '13%', ...others.slice(1), '48%'],
      ],
    ])('%s', (_where, lines) => {
      expect(told(lines)).toEqual({
        'charged-or-summonsed': '? 10',
        'evidential-difficulties': '? 13',
        'no-suspect-identified': '? 48',
      });
    });
  });

  test('are needed for figures on one line under labels on one line, the force’s and then the nation’s', () => {
    const lines = [outcomes.join(' '), 'Kent Police 46% 14% 12% England and Wales 10% 13% 48%'];
    expect(toldBy(['Crime outcomes', ...lines])).toEqual({});
    expect(told(lines)).toEqual({
      'charged-or-summonsed': '? 10',
      'evidential-difficulties': '? 13',
      'no-suspect-identified': '? 48',
    });
  });

  test('prove the order of columns in which every label has figures of its own shape', () => {
    const asb = `Anti-social behaviour (ASB) incidents per 1,000 population ${toMarch}`;
    const change = `Change in ASB incidents 12 months to 31 March 2016 against ${toMarch}`;
    const pages = ['Anti-social behaviour', asb, change, '23', '+11%', '31', '-0.05%'];
    expect(toldBy(pages, known)).toEqual({
      'asb-incidents': '23 31',
      'asb-change': '+11 -0.05',
    });
  });
});

test('reads the order in which no name is torn', () => {
  const pages = [
    'Crime outcomes*',
    '',
    'Charged/summonsed                     Evidential difficulties: suspect        Investigation completed but no',
    '                                      identified but victim does not          suspect identified',
    '                                      support action',
    'Kent Police       England and         Kent Police         England and         Kent Police       England and',
    '                  Wales                                   Wales                                 Wales',
    '16%               10%                 10%                 13%                 53%               48%',
  ];
  expect(toldBy(pages)).toEqual({
    'charged-or-summonsed': '16 10',
    'evidential-difficulties': '10 13',
    'no-suspect-identified': '53 48',
  });
});

test('reads the figures of a panel under its head, whatever another panel has lost', () => {
  const pages = [
    ...['Domestic abuse', 'Kent Police', 'England and Wales', '22', abuse, '15', '19%', share],
    ...['11%', 'Crime (excluding fraud)', 'Kent Police', 'England and Wales', '50'],
    ...[`Crimes recorded per 1,000 population ${toJune}`, '77'],
    ...['+16%', `Change in recorded crime ${changes}`],
  ];
  expect(toldBy(pages)).toMatchObject({
    'domestic-abuse-incidents': '22 15',
    'domestic-abuse-share': '19 11',
    crimes: '50 77',
  });
  expect(toldBy(pages)).not.toHaveProperty('crime-change');
});

test('reads figures under a head for all pages, which a running head precedes', () => {
  const pages = ['Kent Police', 'Kent Police England and Wales', incidents, '222', '282'];
  expect(toldBy(pages)).toEqual({ incidents: '222 282' });
  expect(toldBy(['England and Wales', ...pages])).toEqual({});
});

test('reads a label whose lines stand far in', () => {
  const pages = ['Kent Police', 'England and Wales', '', '      Domestic abuse incidents'];
  const rest = ['', `      per 1,000 population ${toJune}`, '', '    22', '', '    15'];
  expect(toldBy([...pages, ...rest])).toEqual({ 'domestic-abuse-incidents': '22 15' });
});

test('takes the order of the names from rows where columns tear them and pair the figures', () => {
  const pages = [
    '                                       City of London Police England and Wales',
    'Calls for assistance',
    'Incidents per 1,000 population         211                   282',
    '12 months to 30 June 2017',
    'Anti-social behaviour',
    'Anti-social behaviour (ASB) incidents',
    'per 1,000 population                   53                    31',
    '12 months to 31 March 2017',
    'Change in ASB incidents',
    '12 months to 31 March 2016 against 12  –                   -0.05%',
    'months to 31 March 2017',
    'Crime (excluding fraud)',
    'Crimes recorded per 1,000 population   84                    77',
    '12 months to 30 June 2017',
    'Change in recorded crime',
    '12 months to 30 June 2016 against 12   -4%                   +14%',
    'months to 30 June 2017',
    'Crime outcomes*',
    'Charged/summonsed                      13%                   10%',
    'Evidential difficulties: suspect',
    'identified but victim does not support 8%                    13%',
    'action',
    'Investigation completed but no suspect 56%                   48%',
    'identified',
    'Domestic abuse',
    'Domestic abuse incidents per 1,000',
    'population                             24                    15',
    '12 months to 30 June 2017',
    'Domestic abuse as a percentage of all',
    'recorded crime (excluding fraud)       14%                   11%',
    '12 months to 30 June 2017',
    'Organised crime groups',
    'Organised crime groups per 1 million',
    'population                             61                    47',
    'as at 1 July 2017',
  ];
  expect(toldBy(pages)).toMatchObject({
    incidents: '211 282',
    'asb-incidents': '53 31',
    crimes: '84 77',
    'domestic-abuse-share': '14 11',
    'organised-crime-groups': '61 47',
  });
});

const crimes = `Crimes recorded per 1,000 population ${toJune}`;
const change = `Change in recorded crime ${changes}`;

test('names over all pages tell no order in a panel with a figure too many or too few', () => {
  const pages = (more: string) => [
    ...['Kent Police England and Wales', 'Calls for assistance', `${incidents} 199 282`],
    ...['Crime (excluding fraud)', `${crimes} 50 77${more}`, `${change} +16% +14%`],
    ...['Organised crime groups', `${groups} 20 47`],
  ];
  const others = { incidents: '199 282', 'organised-crime-groups': '20 47' };
  expect(toldBy(pages(''))).toEqual({ ...others, crimes: '50 77', 'crime-change': '+16 +14' });
  const few = pages('').map((line) => line.replace('50 77', '50'));
  expect(toldBy(few)).toEqual(others);
});
