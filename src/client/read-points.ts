import type { ChartPoint, NationPoint } from '../charts/chart-point.ts';

/** What a table in the page says, as far as a chart draws it. */
export interface TablePoints {
  points: ChartPoint[];
  nation: NationPoint | undefined;
}

/** Read the points of a chart from the table in the page; rows that are hidden do not count. */
export function readPoints(table: HTMLTableElement): TablePoints {
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')].filter((row) => !row.hidden);
  const { nation, nationWords } = table.dataset;
  return {
    points: rows.flatMap((row) => readPoint(row.dataset) ?? []),
    nation:
      nation === undefined || nationWords === undefined
        ? undefined
        : { value: Number(nation), words: nationWords },
  };
}

function readPoint({ force, name, value, words }: DOMStringMap): ChartPoint | undefined {
  if (force === undefined || name === undefined) return undefined;
  if (value === undefined || words === undefined) return undefined;
  return { force, name, value: Number(value), words };
}
