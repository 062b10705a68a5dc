import { expect, test } from 'vitest';
import { cellsIn, type Cells } from '../../../src/parser/columns/cells.ts';

test.each<[string, Cells]>([
  [
    '| Good |  | 2017 |',
    {
      kind: 'pipes',
      cells: [
        { at: -4, text: '' },
        { at: -3, text: 'Good' },
        { at: -2, text: '' },
        { at: -1, text: '2017' },
      ],
    },
  ],
  [
    'Good\t2017',
    {
      kind: 'tabs',
      cells: [
        { at: 0, text: 'Good' },
        { at: 1, text: '2017' },
      ],
    },
  ],
  [
    '  Requires improvement   2017',
    {
      kind: 'spaces',
      cells: [
        { at: 2, text: 'Requires improvement' },
        { at: 25, text: '2017' },
      ],
    },
  ],
])('cuts `%s` into cells', (line, cells) => {
  expect(cellsIn(line)).toEqual(cells);
});
