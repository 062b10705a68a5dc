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
