import type { RowFacts } from './arrange-rows.ts';
import type { MatrixOffer } from './matrix-state.ts';
import { requiredJson } from './required-element.ts';

/** Read from the page what an address may ask of its matrix. */
export function readOffer(root: HTMLElement): MatrixOffer {
  const offer = requiredJson(root) as Record<keyof MatrixOffer, Record<string, string>>;
  const mapOf = (name: keyof MatrixOffer): Map<string, string> =>
    new Map(Object.entries(offer[name]));
  return {
    forces: mapOf('forces'),
    register: mapOf('register'),
    questions: mapOf('questions'),
    measures: mapOf('measures'),
    grades: mapOf('grades'),
    regions: mapOf('regions'),
  };
}

/** Read the facts of each row that sorting, grouping and filtering go by. */
export function readRows(table: HTMLTableElement): RowFacts[] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-force]')].map((row) => {
    const cells = [...row.querySelectorAll<HTMLElement>('td[data-column]')];
    const { force = '', name = '', region = '' } = row.dataset;
    return {
      ...{ force, name, region },
      keys: new Map(
        cells.flatMap(({ dataset: { column, key } }) =>
          column === undefined || key === undefined ? [] : [[column, Number(key)]],
        ),
      ),
      grades: new Map(
        cells.flatMap(({ dataset: { column, grade } }) =>
          column === undefined || grade === undefined ? [] : [[column, grade]],
        ),
      ),
    };
  });
}
