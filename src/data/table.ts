import { stringify } from 'csv-stringify/sync';

import { withoutFormula } from '../format/without-formula.ts';

/** What a column of a data file holds. */
export interface Column<Row> {
  name: string;
  /** In the terms of a Table Schema. */
  type: 'string' | 'integer' | 'number' | 'date';
  description: string;
  /** The cell of a row; nothing where the report gives nothing. */
  cell: (row: Row) => string | number | undefined;
}

/** One table of the data to take away. */
export interface Table<Row = never> {
  /** Also the name of its file: `figures`. */
  name: string;
  title: string;
  description: string;
  columns: readonly Column<Row>[];
}

/**
 * Write a table as CSV after RFC 4180: one header row, numbers as numbers, nothing for what is not given.
 *
 * A cell of words that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function toCsv<Row>({ columns }: Pick<Table<Row>, 'columns'>, rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => columns.map(({ cell }) => cell(row) ?? '')),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      record_delimiter: 'windows',
      cast: { number: String, string: withoutFormula },
    },
  );
}
