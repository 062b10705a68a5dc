import type { MatrixState } from './matrix-state.ts';

/** What the matrix knows of a row. */
export interface RowFacts {
  force: string;
  name: string;
  region: string;
  /** By column: a grade's rank or a figure; nothing where there is none. */
  keys: ReadonlyMap<string, number>;
  /** By question: the grade's id. */
  grades: ReadonlyMap<string, string>;
}

/** Rows under one heading, which is absent where nothing is grouped. */
export interface RowGroup {
  heading: string | undefined;
  forces: string[];
}

/** Choose and order the rows that a state shows: the chosen forces first, then the rest, in groups where asked for. */
export function arrangeRows(
  rows: readonly RowFacts[],
  state: MatrixState,
  words: { grade: (id: string | undefined) => string; rankOf: (id: string) => number },
): RowGroup[] {
  const graded = state.question ?? 'overall';
  const chosen = state.forces.flatMap((slug) => rows.filter(({ force }) => force === slug));
  const others = rows
    .filter(({ force }) => !state.forces.includes(force))
    .filter(({ region }) => state.region === undefined || region === state.region)
    .filter(({ grades }) => state.grade === undefined || grades.get(graded) === state.grade)
    .toSorted((a, b) => compareRows(a, b, state.sort));
  const top = chosen.length === 0 ? [] : [groupOf('Chosen forces', chosen)];
  if (state.group === undefined) {
    if (others.length === 0) return top;
    return [...top, groupOf(chosen.length === 0 ? undefined : 'Other forces', others)];
  }
  if (state.group === 'region') {
    const regions = [...Map.groupBy(others, ({ region }) => region)];
    const sorted = regions.toSorted(([a], [b]) => a.localeCompare(b, 'en-GB'));
    return [...top, ...sorted.map(([region, all]) => groupOf(region, all))];
  }
  const grades = [...Map.groupBy(others, (row) => row.grades.get(graded) ?? '')];
  const sorted = grades.toSorted(([a], [b]) => words.rankOf(a) - words.rankOf(b));
  return [...top, ...sorted.map(([grade, all]) => groupOf(words.grade(grade || undefined), all))];
}

function groupOf(heading: string | undefined, rows: readonly RowFacts[]): RowGroup {
  return { heading, forces: rows.map(({ force }) => force) };
}

/** Rows without a value in the column come last in both directions. */
function compareRows(a: RowFacts, b: RowFacts, { column, direction }: MatrixState['sort']): number {
  const sign = direction === 'ascending' ? 1 : -1;
  const byName = a.name.localeCompare(b.name, 'en-GB');
  if (column === 'force') return sign * byName;
  const [one, two] = [a.keys.get(column), b.keys.get(column)];
  if (one === undefined || two === undefined) {
    return Number(one === undefined) - Number(two === undefined) || byName;
  }
  return sign * (one - two) || byName;
}
