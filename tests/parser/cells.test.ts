import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/parser/cells.ts';

describe('columnsOf(lines)', () => {
  test.each<[string, string[], string[]]>([
    ['pipes', ['| Title | Good | 2017 |'], ['Title', 'Good', '2017']],
    ['tabs', ['Title\tGood\t2017'], ['Title', 'Good', '2017']],
    ['spaces', ['Title   Good   2017'], ['Title', 'Good', '2017']],
    [
      'pieces under one another',
      ['Protecting      Requires      2017', 'people          improvement'],
      ['Protecting people', 'Requires improvement', '2017'],
    ],
    [
      'a year in the last line',
      ['Preventing      Good', 'crime                         2017'],
      ['Preventing crime', 'Good', '2017'],
    ],
    [
      'a centred year and grade',
      ['Investigating crime', 'and reducing          Good      2017', 're-offending'],
      ['Investigating crime and reducing re-offending', 'Good', '2017'],
    ],
    [
      'pipe rows broken in two',
      ['| Protecting | Requires | 2017 |', '| people | improvement |  |'],
      ['Protecting people', 'Requires improvement', '2017'],
    ],
    ['one cell', ['Preventing crime'], ['Preventing crime']],
  ])('reads %s', (_name, lines, columns) => {
    expect(columnsOf(lines)).toEqual(columns);
  });
});
