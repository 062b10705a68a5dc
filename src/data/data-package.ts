import { INSPECTORATE_SITE } from '../inspectorate/site.ts';
import { findingsTable } from './findings-table.ts';
import { figuresTable } from './figures-table.ts';
import { gradesTable } from './grades-table.ts';
import { markTrial } from '../format/trial.ts';
import type { Column } from './table.ts';

/** What a page and the data package tell of a table, whatever its rows are. */
export interface TableDescription {
  name: string;
  title: string;
  description: string;
  /** The address of the file on this site. */
  path: string;
  columns: readonly Pick<Column<never>, 'name' | 'type' | 'description'>[];
}

/** The tables of the data to take away, in the order in which pages list them. */
export const dataTables: readonly TableDescription[] = [
  figuresTable(String),
  gradesTable(String),
  findingsTable(String),
].map(({ name, title, description, columns }) => ({
  ...{ name, title, description, path: `/data/${name}.csv` },
  columns: columns.map((column) => ({
    name: column.name,
    type: column.type,
    description: column.description,
  })),
}));

/** Describe the data files as a Frictionless data package; paths are beside the package's own file. */
export function dataPackage(reports: readonly string[], isTrial: boolean): object {
  return {
    name: 'peel-compare',
    title: markTrial(
      'PEEL inspection reports on police forces: grades, figures and findings',
      isTrial,
    ),
    description: isTrial
      ? 'Read from texts outside our collection, which may be invented.'
      : 'Read from copies of the reports of HMICFRS. © HMICFRS for the words of the reports.',
    // Not a tabular one: the records are resources too, and no tables.
    profile: 'data-package',
    sources: [{ title: 'HMICFRS', path: INSPECTORATE_SITE.address }],
    resources: [
      ...dataTables.map(({ name, title, description, columns }) => ({
        ...{ name, title, description, path: `${name}.csv` },
        profile: 'tabular-data-resource',
        ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
        dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
        schema: { fields: columns, missingValues: [''] },
      })),
      ...reports.map((id) => ({
        ...{ name: `record-${id}`, path: `records/${id}.json` },
        ...{ profile: 'data-resource', format: 'json', mediatype: 'application/json' },
      })),
    ],
  };
}
