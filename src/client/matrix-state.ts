import { unknownNames } from '../addresses/unknown-names.ts';
import { listedIn } from './address-query.ts';
import { missingForce } from './force-selection.ts';

/** How the matrix of forces is shown; all of it stands in the address. */
export interface MatrixState {
  /** Forces on top, in the order in which they were chosen. */
  forces: string[];
  /** Measures that have a column. */
  measures: string[];
  /** The one question whose column is shown; all of them where it is absent. */
  question: string | undefined;
  region: string | undefined;
  grade: string | undefined;
  group: 'region' | 'grade' | undefined;
  sort: { column: string; direction: 'ascending' | 'descending' };
}

/** What an address may ask of the matrix: ids with the words that name them. */
export interface MatrixOffer {
  /** Forces that have a row. */
  forces: ReadonlyMap<string, string>;
  /** All forces, also those without a report. */
  register: ReadonlyMap<string, string>;
  questions: ReadonlyMap<string, string>;
  measures: ReadonlyMap<string, string>;
  grades: ReadonlyMap<string, string>;
  regions: ReadonlyMap<string, string>;
}

/** More columns of figures do not fit beside the grades. */
export const mostMeasures = 3;

/** Names that an address may give. */
const names = ['forces', 'measures', 'question', 'region', 'grade', 'group', 'sort'];

const groups = new Map([
  ['region', 'region'],
  ['grade', 'grade'],
]);

/** Read how an address wants the matrix; whatever of it cannot be done becomes a message. */
export function readMatrixState(
  query: string,
  offer: MatrixOffer,
): { state: MatrixState; problems: string[] } {
  const parameters = new URLSearchParams(query);
  const problems: string[] = [];
  const one = (name: string, what: string, known: ReadonlyMap<string, string>) => {
    const [value, another] = parameters.getAll(name);
    if (another !== undefined)
      problems.push(`The address gives “${name}” twice; the first counts.`);
    if (value === undefined || value === '' || known.has(value)) return value || undefined;
    problems.push(`There is no ${what} “${value}”, so it is left out.`);
    return undefined;
  };
  const forces = unique('forces', parameters, problems).filter((slug) => {
    if (offer.forces.has(slug)) return true;
    problems.push(missingForce(slug, offer.register));
    return false;
  });
  const measures = unique('measures', parameters, problems).filter((id) => {
    if (!offer.measures.has(id)) problems.push(`There is no figure “${id}”, so it is left out.`);
    return offer.measures.has(id);
  });
  if (measures.length > mostMeasures) {
    problems.push(`Only ${mostMeasures} figures fit beside the grades; the first are shown.`);
  }
  const group = one('group', 'group', groups);
  const shown = {
    measures: measures.slice(0, mostMeasures),
    question: one('question', 'question', offer.questions),
  };
  const state: MatrixState = {
    forces,
    ...shown,
    region: one('region', 'region', offer.regions),
    grade: one('grade', 'grade', offer.grades),
    group: group === 'region' || group === 'grade' ? group : undefined,
    sort: readSort(parameters, { offer, shown, problems }),
  };
  problems.push(...unknownNames(query, names));
  return { state, problems };
}

const usualSort = { column: 'force', direction: 'ascending' } as const;

/** Sort by name where the column that rows were sorted by is no longer shown. */
export function withShownSort(state: MatrixState, { questions }: MatrixOffer): MatrixState {
  return isShown(state.sort.column, state, questions) ? state : { ...state, sort: usualSort };
}

function isShown(
  column: string,
  { measures, question }: Pick<MatrixState, 'measures' | 'question'>,
  questions: MatrixOffer['questions'],
): boolean {
  if (column === 'force' || measures.includes(column)) return true;
  return questions.has(column) && (question === undefined || question === column);
}

/** Write how the matrix is shown as a query; what is as usual is left out. */
export function writeMatrixState(state: MatrixState): string {
  const { sort } = state;
  const isUsual = sort.column === 'force' && sort.direction === 'ascending';
  const entries: [string, string | undefined][] = [
    ['forces', state.forces.join(',')],
    ['measures', state.measures.join(',')],
    ['question', state.question],
    ['region', state.region],
    ['grade', state.grade],
    ['group', state.group],
    ['sort', isUsual ? undefined : `${sort.column}.${sort.direction}`],
  ];
  const parameters = new URLSearchParams(
    entries.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  // Commas are allowed in a query, and an address that people read and type keeps them.
  const words = parameters.toString().replaceAll('%2C', ',');
  return words === '' ? '' : `?${words}`;
}

function readSort(
  parameters: URLSearchParams,
  {
    offer: { questions, measures },
    shown,
    problems,
  }: {
    offer: MatrixOffer;
    shown: Pick<MatrixState, 'measures' | 'question'>;
    problems: string[];
  },
): MatrixState['sort'] {
  const [value, another] = parameters.getAll('sort');
  if (another !== undefined) problems.push('The address gives “sort” twice; the first counts.');
  if (value === undefined || value === '') return usualSort;
  const [column = '', direction = 'ascending'] = value.split('.');
  const isKnown = column === 'force' || questions.has(column) || measures.has(column);
  if (!isKnown || (direction !== 'ascending' && direction !== 'descending')) {
    problems.push(`Nothing can be sorted by “${value}”, so forces stand by name.`);
    return usualSort;
  }
  if (isShown(column, shown, questions)) return { column, direction };
  const name = questions.get(column) ?? measures.get(column) ?? column;
  problems.push(`“${name}” is not shown, so forces stand by name.`);
  return usualSort;
}

/** The values of a list, each once; a repeated one gets a message. */
function unique(name: string, parameters: URLSearchParams, problems: string[]): string[] {
  const values = listedIn(parameters, name);
  const repeated = new Set(values.filter((value, index) => values.indexOf(value) !== index));
  for (const value of repeated) problems.push(`The address names “${value}” more than once.`);
  return [...new Set(values)];
}
