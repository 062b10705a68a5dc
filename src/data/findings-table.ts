import { findingsOf, type FindingKind } from '../findings/finding.ts';
import { twinGroups, type TwinGroup } from '../findings/twins.ts';
import { sourceHref } from '../format/report-link.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';
import { reportColumns } from './report-columns.ts';
import type { Column, Table } from './table.ts';

/** Something that a report says a force should do. */
export interface FindingRow {
  record: ReportRecord;
  kind: FindingKind | 'in-prose';
  question?: string;
  section?: string;
  text: string;
  source: Source;
  /** Groups of findings of other reports that say the same, by kinship. */
  groups: Partial<Record<TwinGroup['kinship'], string>>;
}

/** List what reports told forces: causes of concern, recommendations, areas for improvement, then what is asked in prose. */
export function findingRows(records: readonly ReportRecord[]): FindingRow[] {
  const found = records.map((record) => ({ record, findings: findingsOf(record) }));
  const groups = twinGroups(found.flatMap(({ findings }) => findings));
  return found.flatMap(({ record, findings }) => [
    ...findings.map((finding): FindingRow => {
      const { kind, question, text, source } = finding;
      const own = groups.filter((group) => group.findings.includes(finding));
      const ids = Object.fromEntries(own.map(({ kinship, id }) => [kinship, id]));
      return { record, kind, question, text, source, groups: ids };
    }),
    ...record.inProse
      .filter(({ kind }) => kind === 'asked')
      .map(({ question, section, text, source }): FindingRow => ({
        record,
        kind: 'in-prose',
        ...(question !== undefined && { question }),
        ...(section !== undefined && { section }),
        ...{ text, source, groups: {} },
      })),
  ]);
}

const columns: readonly Column<FindingRow>[] = [
  ...reportColumns<FindingRow>(({ record }) => record),
  {
    name: 'kind',
    type: 'string',
    description: 'area-for-improvement, cause-of-concern, recommendation or in-prose',
    cell: ({ kind }) => kind,
  },
  {
    name: 'question',
    type: 'string',
    description: 'Identifier of the question; empty in the overview',
    cell: ({ question }) => question,
  },
  {
    name: 'section',
    type: 'string',
    description: 'Heading of the section, for sentences in prose',
    cell: ({ section }) => section,
  },
  {
    name: 'text',
    type: 'string',
    description: 'In the report’s words; a recommendation with the words that open its list',
    cell: ({ text }) => text,
  },
  {
    name: 'group_same_words',
    type: 'string',
    description:
      'Group of findings of several forces in nearly the same words, named after the one whose report joined this site first',
    cell: ({ groups }) => groups['same-words'],
  },
  {
    name: 'group_same_matter',
    type: 'string',
    description:
      'Group of findings of several forces on the same matter, named after the one whose report joined this site first',
    cell: ({ groups }) => groups['same-matter'],
  },
  {
    name: 'line',
    type: 'integer',
    description: 'Line of the report’s text',
    cell: ({ source }) => source.line,
  },
];

/** What all reports told forces, one a row; `addressOf` makes an address of the site whole. */
export function findingsTable(addressOf: (path: string) => string): Table<FindingRow> {
  return {
    name: 'findings',
    title: 'Findings',
    description:
      'Areas for improvement, causes of concern and recommendations of the reports, and sentences outside their lists that say what the force needs to, should or must do.',
    columns: [
      ...columns,
      {
        name: 'address',
        type: 'string',
        description: 'The passage on this site',
        cell: ({ record, source }) => addressOf(sourceHref(record, source)),
      },
    ],
  };
}
