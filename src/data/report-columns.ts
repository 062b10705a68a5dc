import type { ReportRecord } from '../schema/record.ts';
import type { Column } from './table.ts';

/** The columns that name a row's report, first in every table. */
export function reportColumns<Row>(
  reportOf: (row: Row) => Pick<ReportRecord, 'id' | 'force' | 'programmeId'>,
): Column<Row>[] {
  return [
    {
      name: 'report',
      type: 'string',
      description: 'Identifier of the report',
      cell: (row) => reportOf(row).id,
    },
    {
      name: 'force',
      type: 'string',
      description: 'Slug of the force',
      cell: (row) => reportOf(row).force,
    },
    {
      name: 'programme',
      type: 'string',
      description:
        'Cycle of inspections, whose questions, measures and scale of grades the report has',
      cell: (row) => reportOf(row).programmeId,
    },
  ];
}
