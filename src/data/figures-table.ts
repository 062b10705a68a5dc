import { observedHref } from '../observations/observation-link.ts';
import { valuesOf, type Observation, type ObservedValue } from '../observations/observation.ts';
import { reportHref } from '../format/report-link.ts';
import { reportColumns } from './report-columns.ts';
import type { Column, Table } from './table.ts';

/** Put every value of observations in a row of its own. */
export function figureRows(observations: readonly Observation[]): ObservedValue[] {
  return observations.flatMap(valuesOf);
}

const columns: readonly Column<ObservedValue>[] = [
  ...reportColumns<ObservedValue>(({ observation }) => observation.report),
  {
    name: 'measure',
    type: 'string',
    description: 'Identifier of what is counted',
    cell: ({ observation }) => observation.measure.id,
  },
  {
    name: 'name',
    type: 'string',
    description: 'What is counted, in words',
    cell: ({ observation }) => observation.measure.name,
  },
  {
    name: 'place',
    type: 'string',
    description: 'force-in-numbers or prose',
    cell: ({ observation }) => observation.place,
  },
  {
    name: 'area',
    type: 'string',
    description: 'force or england-and-wales',
    cell: ({ area }) => area,
  },
  {
    name: 'status',
    type: 'string',
    description:
      'stated, not-supplied (printed as a dash), not-in-text (missing from our copy; in prose, not given with the force’s figure), ambiguous, or read-by-eye',
    cell: ({ value }) => value.status,
  },
  {
    name: 'value',
    type: 'number',
    description: 'The figure; empty unless it is stated or read by eye',
    cell: ({ value }) => ('value' in value ? value.value : undefined),
  },
  {
    name: 'printed',
    type: 'string',
    description: 'The figure as printed, without its unit',
    cell: ({ value }) => ('printed' in value ? value.printed : undefined),
  },
  {
    name: 'unit',
    type: 'string',
    description: 'How it is counted',
    cell: ({ observation }) => observation.unit,
  },
  {
    name: 'base',
    type: 'string',
    description: 'What it is a share or a rate of, in the report’s words',
    cell: ({ observation }) => observation.base?.words,
  },
  {
    name: 'period',
    type: 'string',
    description: 'As printed; empty where no period is stated',
    cell: ({ observation: { period } }) =>
      period.status === 'stated' ? period.printed : undefined,
  },
  {
    name: 'period_from',
    type: 'date',
    description: 'First day',
    cell: ({ observation: { period } }) => (period.status === 'stated' ? period.from : undefined),
  },
  {
    name: 'period_to',
    type: 'date',
    description: 'Last day',
    cell: ({ observation: { period } }) => (period.status === 'stated' ? period.to : undefined),
  },
  {
    name: 'comparison',
    type: 'string',
    description: 'The report’s own words of comparison',
    cell: ({ observation }) => observation.comparison?.words,
  },
  {
    name: 'caveat',
    type: 'string',
    description: 'Sentences of the report that qualify the force’s figure',
    cell: ({ observation, area }) =>
      area === 'force' && observation.time === 'current'
        ? observation.caveats.map(({ text }) => text).join(' ')
        : undefined,
  },
  {
    name: 'quote',
    type: 'string',
    description: 'The sentences that say so; empty for Force in numbers',
    cell: ({ observation }) => observation.quote?.text,
  },
  {
    name: 'line',
    type: 'integer',
    description: 'Line of the report’s text',
    cell: ({ value }) => ('source' in value ? value.source.line : undefined),
  },
];

/** The figures of all reports, one value a row; `addressOf` makes an address of the site whole. */
export function figuresTable(addressOf: (path: string) => string): Table<ObservedValue> {
  return {
    name: 'figures',
    title: 'Figures',
    description:
      'Every figure of the reports, of Force in numbers and of their sentences, for the force and for England and Wales: one value a row.',
    columns: [
      ...columns,
      {
        name: 'address',
        type: 'string',
        description: 'The passage on this site, or the report where no line states the figure',
        cell: ({ observation, value }) =>
          addressOf(observedHref(observation, value) ?? reportHref(observation.report)),
      },
      {
        name: 'contradicted_by',
        type: 'string',
        description:
          'What the same report prints elsewhere of the same count and period that rounding cannot make one with the figure: `40.6 (prose, line 223)`; empty where nothing speaks against it',
        cell: ({ observation, area }) =>
          observation.contradictedBy
            .filter(({ side }) => (side === 'force') === (area === 'force'))
            .map(({ place, printed, source }) => {
              const line = source === undefined ? '' : `, line ${source.line}`;
              return `${printed} (${place}${line})`;
            })
            .join('; '),
      },
    ],
  };
}
