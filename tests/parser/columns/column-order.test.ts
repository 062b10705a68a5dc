import { expect, test } from 'vitest';
import { inColumns } from '../../../src/parser/columns/column-order.ts';

function read(text: string): string[] | undefined {
  const rows = text.split('\n').map((row, at) => ({ text: row, line: at + 1, startsPage: false }));
  const titles = ['Calls for assistance', 'Domestic abuse'];
  const pieces = inColumns(rows, (words) => titles.includes(words));
  return pieces?.map(({ text: words }) => words);
}

test('reads what stands below each title to its end, column by column', () => {
  const text = [
    '',
    'Calls for assistance                        Domestic abuse',
    ' Kent Police                England and     Kent Police                        England and',
    '                               Wales                                              Wales',
    '              Incidents per                                 Domestic abuse',
    '   222        population      282               22          incidents per           15',
    '                                                            population',
    '                                                19          as a percentage         11',
  ].join('\n');
  expect(read(text)).toEqual([
    ...['Calls for assistance', 'Kent Police', '222', 'Incidents per', 'population'],
    ...['England and', 'Wales', '282'],
    ...['Domestic abuse', 'Kent Police', '22', '19'],
    ...['Domestic abuse', 'incidents per', 'population', 'as a percentage'],
    ...['England and', 'Wales', '15', '11'],
  ]);
});

test('reads no lines of one column', () => {
  expect(read('Calls for assistance\n222\n282')).toBeUndefined();
});
