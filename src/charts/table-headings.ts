import { formatPeriod } from '../format/period.ts';
import { formatCounting } from '../observations/format-observed.ts';
import { sentenceCase } from '../format/sentence-case.ts';
import type { MeasureTable } from './measure-view.ts';

/**
 * Head the tables of a measure: the first by what it lists, each other by how its figures are counted.
 *
 * Where another table counts in the same way, only the period tells the two apart.
 */
export function tableHeadings(tables: readonly Pick<MeasureTable, 'rows'>[]): string[] {
  const countings = tables.map(({ rows: [first] }) => first && formatCounting(first.observation));
  return tables.map(({ rows: [first] }, index) => {
    if (index === 0 || first === undefined) return 'Forces';
    const counting = sentenceCase(formatCounting(first.observation));
    const isAlone = countings.indexOf(countings[index]) === countings.lastIndexOf(countings[index]);
    return isAlone ? counting : `${counting}, ${formatPeriod(first.observation.period)}`;
  });
}
