import { describe, expect, test } from 'vitest';

import type { TextItem } from '../../src/pdf/page.ts';
import { reportText } from '../../src/pdf/report-text.ts';
import { item, page } from './items.ts';

const bodies = ['Kent Police', 'England and Wales'];

type Place = (label: TextItem, value: string) => TextItem[];

const below: Place = (label, value) => [label, item(value, label.x, label.y + 20, { size: 18 })];

/** Where a panel prints its values: each is drawn from the place of its label. */
const places: Record<string, Place> = {
  'below its label': below,
  'above its label': (label, value) => [label, item(value, label.x, label.y - 10, { size: 18 })],
  'right of its label': (label, value) => [label, item(value, label.x + 90, label.y, { size: 18 })],
};

const caption = 'Incidents per 1,000 population 12 months to 30 June 2017';
const other = 'Crimes recorded per 1,000 population 12 months to 30 June 2017';

/** Read a page that comes after a title page; the text's lines without the empty ones. */
function read(...items: readonly TextItem[]): { lines: string[]; unsettledPages: number[] } {
  const { text, unsettledPages } = reportText([page(), page(...items)], bodies);
  const lines = (text.split('\f')[1] ?? '').split('\n').filter((line) => line !== '');
  return { lines, unsettledPages };
}

function textOf(...items: readonly TextItem[]): string[] {
  const { lines, unsettledPages } = read(...items);
  expect(unsettledPages).toEqual([]);
  return lines;
}

describe.each(Object.entries(places))('a value %s', (_place, place) => {
  const panel = (x: number, y: number, title: string, values: [string, string]): TextItem[] => [
    item(title, x, y, { size: 8 }),
    ...place(item('Kent Police', x, y + 30, { size: 8 }), values[0]),
    ...place(item('England and Wales', x, y + 75, { size: 8 }), values[1]),
  ];

  test('follows the body whose it is', () => {
    expect(
      textOf(...panel(60, 60, caption, ['199', '282']), ...panel(320, 60, other, ['67', '–'])),
    ).toEqual([
      ...[caption, 'Kent Police', '199', 'England and Wales', '282'],
      ...[other, 'Kent Police', '67', 'England and Wales', '–'],
    ]);
  });

  test('stays in its panel where the one beside it stands a little higher', () => {
    expect(
      textOf(...panel(60, 104, caption, ['199', '282']), ...panel(320, 60, other, ['67', '77'])),
    ).toEqual([
      ...[caption, 'Kent Police', '199', 'England and Wales', '282'],
      ...[other, 'Kent Police', '67', 'England and Wales', '77'],
    ]);
  });
});

describe('value panels', () => {
  const pair = (y: number, values: [string, string]): TextItem[] => [
    ...below(item('Kent Police', 60, y, { size: 8 }), values[0]),
    ...below(item('England and Wales', 200, y, { size: 8 }), values[1]),
  ];

  test('read bodies side by side, and a second measure under the same title', () => {
    expect(
      textOf(
        item('Crime', 60, 60, { size: 12 }),
        item(caption, 60, 75, { size: 8 }),
        ...pair(90, ['67', '77']),
        item(other, 60, 140, { size: 8 }),
        ...pair(155, ['+10%', '−14%']),
      ),
    ).toEqual([
      ...['## Crime', caption, 'Kent Police', '67', 'England and Wales', '77'],
      ...[other, 'Kent Police', '+10%', 'England and Wales', '−14%'],
    ]);
  });

  test('join a caption of two lines that ends in a year, and keep the year from the values', () => {
    const [first, year] = ['Incidents per 1,000 population 12 months to 30 June', '2017'];
    expect(
      textOf(
        item(first, 60, 60, { size: 8 }),
        item(year, 60, 70, { size: 8 }),
        ...pair(85, ['199', '282']),
      ),
    ).toEqual([`${first} ${year}`, 'Kent Police', '199', 'England and Wales', '282']);
  });

  const small = { size: 8 };

  test.each([
    ['a number is broken over two lines', ['19', '282', '9'], [item('9', 60, 128, { size: 18 })]],
    ['a label has no value', ['19', '282'], [item('Kent Police', 60, 160, small)]],
  ])('stand apart from their captions where %s', (_reason, values, extra) => {
    const panel = [item(caption, 60, 70, small), ...pair(90, ['19', '282']), ...extra];
    const { lines, unsettledPages } = read(...panel);
    expect(unsettledPages).toEqual([2]);
    expect(lines.slice(0, 3)).toEqual([caption, 'Kent Police', 'England and Wales']);
    expect(lines.at(-1)).toBe(values.join('\t'));
  });

  test('stand apart where a value is as near above as below each label', () => {
    const { lines, unsettledPages } = read(
      item(caption, 200, 40, small),
      item('1', 60, 60, small),
      item('Kent Police', 60, 75, small),
      item('2', 60, 90, small),
      item('England and Wales', 60, 105, small),
      item('3', 60, 120, small),
    );
    expect(unsettledPages).toEqual([2]);
    expect(lines).toEqual([caption, 'Kent Police', 'England and Wales', '1\t2\t3']);
  });

  test('are not looked for where prose names the force', () => {
    expect(textOf(item('Kent Police is good at keeping people safe.', 60, 60))).toEqual([
      'Kent Police is good at keeping people safe.',
    ]);
  });
});

describe('panels in other arrangements', () => {
  const small = { size: 8 };
  const large = { size: 18 };
  const names = (x: number, y: number): TextItem[] => [
    item('Kent Police', x, y, small),
    item('England and Wales', x + 120, y, small),
  ];
  const figures = (x: number, y: number, values: [string, string]): TextItem[] => [
    item(values[0], x, y, large),
    item(values[1], x + 120, y, large),
  ];
  const incidents = [caption, 'Kent Police', '199', 'England and Wales', '282'];
  const crimes = [other, 'Kent Police', '67', 'England and Wales', '77'];

  test('give values above their names to the caption below', () => {
    expect(
      textOf(
        item('Calls', 60, 60, { size: 12 }),
        ...[...figures(60, 90, ['199', '282']), ...names(60, 104), item(caption, 60, 118, small)],
        item('Crime', 60, 160, { size: 12 }),
        ...[...figures(60, 190, ['67', '77']), ...names(60, 204), item(other, 60, 218, small)],
      ),
    ).toEqual(['## Calls', ...incidents, '## Crime', ...crimes]);
  });

  test('repeat the names that head a table with each measure, whose caption stands before the values', () => {
    expect(
      textOf(
        ...names(330, 60),
        ...[item(caption, 60, 90, small), item('199', 340, 90, small), item('282', 460, 90, small)],
        ...[item(other, 60, 120, small), item('67', 340, 120, small), item('77', 460, 120, small)],
      ),
    ).toEqual([...incidents, ...crimes]);
  });

  test('read a value on each side of its caption, and panels side by side one after the other', () => {
    const panel = (x: number, words: string, values: [string, string]): TextItem[] => [
      item('Kent Police', x, 60, small),
      item('England', x + 190, 60, small),
      item('and Wales', x + 190, 70, small),
      item(values[0], x, 100, large),
      item(words, x + 70, 97, small),
      item(values[1], x + 190, 100, large),
    ];
    expect(
      textOf(
        ...panel(40, 'Incidents per 1,000', ['199', '282']),
        ...panel(310, 'Crimes per 1,000', ['67', '77']),
      ),
    ).toEqual([
      ...['Incidents per 1,000', 'Kent Police', '199', 'England and Wales', '282'],
      ...['Crimes per 1,000', 'Kent Police', '67', 'England and Wales', '77'],
    ]);
  });

  test('print the name alone whose value is a picture', () => {
    expect(
      textOf(
        ...[item(caption, 60, 60, small), ...names(60, 75), item('199', 60, 95, large)],
        ...[item(other, 60, 130, small), ...names(60, 145), ...figures(60, 165, ['67', '77'])],
      ),
    ).toEqual([caption, 'Kent Police', '199', 'England and Wales', ...crimes]);
  });

  test('part names and values that stand close, and a broken name from the caption above', () => {
    expect(
      textOf(
        item('Incidents per 1,000', 60, 60, small),
        item('Kent', 60, 71, small),
        item('England and', 90, 71, small),
        item('Police', 60, 82, small),
        item('Wales', 90, 82, small),
        item('19', 60, 102, large),
        item('28', 90, 102, large),
      ),
    ).toEqual(['Incidents per 1,000', 'Kent Police', '19', 'England and Wales', '28']);
  });

  test('stand apart where captions above and below both would do', () => {
    const { lines, unsettledPages } = read(
      ...[item(caption, 60, 60, small), ...names(60, 75), ...figures(60, 95, ['199', '282'])],
      item(other, 60, 112, small),
    );
    expect(unsettledPages).toEqual([2]);
    expect(lines.at(-1)).toBe('199\t282');
  });
});
