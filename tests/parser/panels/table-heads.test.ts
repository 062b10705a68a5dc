import { describe, expect, test } from 'vitest';
import { nameRows } from '../../../src/parser/panels/table-heads.ts';

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
      'pipes, with a label over two lines',
      ['| |Kent Police |England and Wales', '', '|Incidents +', '12 months to 30 June 2017 |1 |2'],
      ['', '', '|Incidents +', '12 months to 30 June 2017 Kent Police 1 England and Wales 2'],
    ],
    [
      'pipes, where a row has none before its first cell',
      ['| Kent Police| England and Wales', '---|---|---', 'Incidents| 1| 2'],
      ['', '---|---|---', 'Incidents Kent Police 1 England and Wales 2'],
    ],
    [
      'pipes, where a row before was broken over lines',
      ['| |Kent Police |England and Wales', '|Change |+11%', '|-0.05%', '|Crimes |50 |77'],
      ['', '|Change |+11%', '|-0.05%', 'Crimes Kent Police 50 England and Wales 77'],
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
    ['after a figure outside the table', ['|Kent Police|England and Wales|', '5', '|1|2|']],
    ['after other words', ['Kent Police\tEngland and Wales', 'Prose.', '1\t2']],
    ['that stand under one name', ['Kent Police          England and Wales', '1  2']],
  ])('leaves rows %s as they are', (_name, lines) => {
    expect(nameRows(lines, names)).toEqual(lines);
  });
});
