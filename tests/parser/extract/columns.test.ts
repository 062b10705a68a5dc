import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/parser/extract/columns.ts';
import { nameRows } from '../../../src/parser/extract/headed-rows.ts';

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

describe('nameRows(lines, forceNames)', () => {
  const names = ['Kent Police'];

  test.each<[string, string[], string[]]>([
    [
      'pipes',
      ['|  | Kent Police | England and Wales |', '|---|---|---|', '| Incidents | 1 | 2 |'],
      ['', '|---|---|---|', 'Incidents Kent Police 1 England and Wales 2'],
    ],
    [
      'the nation first',
      ['England and Wales\tKent Police', '2\t1'],
      ['', ' Kent Police 1 England and Wales 2'],
    ],
    [
      'columns of spaces',
      ['Kent Police    England and Wales', '-10%           +5%'],
      ['', ' Kent Police -10% England and Wales +5%'],
    ],
    [
      'a dash for a figure',
      ['| Kent Police | England and Wales |', '| – | 2 |'],
      ['', ' Kent Police – England and Wales 2'],
    ],
    [
      'a label beside the names',
      ['| Incidents | Kent Police | England and Wales |', '|  | 1 | 2 |'],
      ['Incidents', ' Kent Police 1 England and Wales 2'],
    ],
  ])('names the figures of %s', (_name, lines, named) => {
    expect(nameRows(lines, names)).toEqual(named);
  });

  test.each<[string, string[]]>([
    ['without a figure under a name', ['| Kent Police | England and Wales |', '| 1 |  |']],
    ['with a third figure', ['| a | Kent Police | England and Wales |', '| 3 | 1 | 2 |']],
    ['of another kind', ['| Kent Police | England and Wales |', '1\t2']],
    ['of another force', ['| Essex Police | England and Wales |', '| 1 | 2 |']],
    ['after other words', ['Kent Police\tEngland and Wales', 'Prose.', '1\t2']],
    ['that stand under one name', ['Kent Police          England and Wales', '1  2']],
  ])('leaves rows %s as they are', (_name, lines) => {
    expect(nameRows(lines, names)).toEqual(lines);
  });
});
