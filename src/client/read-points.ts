import type { ChartPoint, NationPoint } from '../charts/chart-point.ts';
import type { Relation } from '../format/comparison.ts';

/** What a table in the page says, as far as a chart draws it. */
export interface TablePoints {
  points: ChartPoint[];
  nation: NationPoint | undefined;
  /** How many forces the table shows, with those that have no figure. */
  forces: number;
}

const relations: readonly string[] = ['higher', 'lower', 'same'] satisfies Relation[];

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
    forces: rows.length,
  };
}

function readPoint({ force, name, value, words, relation }: DOMStringMap): ChartPoint | undefined {
  if (force === undefined || name === undefined) return undefined;
  if (value === undefined || words === undefined) return undefined;
  const point = { force, name, value: Number(value), words };
  return isRelation(relation) ? { ...point, relation } : point;
}

function isRelation(text: string | undefined): text is Relation {
  return text !== undefined && relations.includes(text);
}
