import type { MetricId } from '../../schema/metric.ts';
import type { Shape } from '../text/figure-lexer.ts';
import { figuresOf, type Group } from './groups.ts';
import { areTorn, distanceBeside, distanceInColumns, type Distance } from './spots.ts';
import { isFigure, isName, type FigureUnit, type Unit } from './units.ts';

/**
 * How the two figures of a metric are told apart.
 *
 * `paired`: each stands beside a name. `sequence`: two names, then two figures in the same order. `unclear`: by nothing.
 */
export type PairOrder = 'paired' | 'sequence' | 'unclear';

/** The two figures of one metric; the first is the force's where the order is told. */
export interface Pair {
  metric: MetricId;
  force: FigureUnit;
  nation: FigureUnit;
  order: PairOrder;
  /** Names stand after their figures. */
  namesFollow: boolean;
}

/** Which figures of a group are a label's, the force's first, by their places; and how it is told whose they are. */
interface Arrangement {
  places: readonly (readonly [number, number])[];
  order: PairOrder;
  namesFollow: boolean;
}

/**
 * Give the ways in which the figures of a group can be the pairs of its labels: in rows, or in a column of the force's and one
 * of the nation's. None where a figure is over, misfits, or stands under the name of another.
 */
export function pairings({ labels, units }: Group): Pair[][] {
  const figures = figuresOf({ units });
  if (labels.length === 0 || figures.length !== 2 * labels.length) return [];
  if (labels.length === 1 && !areNamesOfTwo(units)) return [];
  return arrangements(units, labels.length).flatMap(({ places, order, namesFollow }) => {
    const pairs = labels.flatMap(({ metric, shape }, at): Pair[] => {
      const [one = 0, other = 0] = places[at] ?? [];
      const [force, nation] = [figures[one], figures[other]];
      if (!force || !nation || !fits(force, shape) || !fits(nation, shape)) return [];
      const isTold = one < other && nation.type !== 'dash';
      return [{ metric, force, nation, order: isTold ? order : 'unclear', namesFollow }];
    });
    return pairs.length === labels.length ? [pairs] : [];
  });
}

/** Tell whether two figures have each name once, or neither: one over is another label's, one alone stands beside another force's. */
function areNamesOfTwo(units: readonly Unit[]): boolean {
  const names = units.filter(isName).map(({ type }) => type);
  return names.length === 0 || names.toSorted().join() === 'force,nation';
}

/** Tell whether a figure may be printed in a shape: a dash and what cannot be told fit any, `0%` is a share or a change. */
export function fits(figure: FigureUnit, shape: Shape): boolean {
  if (figure.type !== 'number' || figure.shape === shape) return true;
  return shape === 'share' && figure.shape === 'change' && /^[0.]+$/.test(figure.printed);
}

/** The force's name (F), the nation's (N) and figures (v) as they stand: `FvNv`. */
export function signatureOf(units: readonly Unit[]): string {
  return units
    .filter((unit) => isFigure(unit) || isName(unit))
    .map(({ type }) => (type === 'force' ? 'F' : type === 'nation' ? 'N' : 'v'))
    .join('');
}

/** Figures stand beside their names; without such, those of several labels stand row by row or column by column. */
function arrangements(units: readonly Unit[], count: number): Arrangement[] {
  const signature = signatureOf(units);
  const named = besideNames(signature, count);
  if (named) {
    const distance = signature.includes('vv') ? distanceInColumns : distanceBeside;
    return [areAstray(units, named, distance) ? { ...named, order: 'unclear' } : named];
  }
  const isInOrder = standInOrder(units, signature, count) && figuresStandAsNames(units);
  const labels = Array.from({ length: count }, (_, at) => at);
  const rows = labels.map((at) => [2 * at, 2 * at + 1] as const);
  const columns = labels.map((at) => [at, at + count] as const);
  return (count === 1 ? [rows] : [rows, columns]).map((places) => {
    const isTold = isInOrder && !areAstray(units, { places }, distanceInColumns);
    return { places, order: isTold ? 'sequence' : 'unclear', namesFollow: false };
  });
}

/** Tell whether both names stand before all figures, or those of each label before its own; or on one line below a line of figures. */
function standInOrder(units: readonly Unit[], signature: string, count: number): boolean {
  const [names, figures] = ['FN'.repeat(count), 'vv'.repeat(count)];
  const isBelow = areRows(figuresOf({ units }), units.filter(isName));
  return (
    [`FN${figures}`, names + figures, 'FNvv'.repeat(count)].includes(signature) ||
    (signature === figures + names && isBelow)
  );
}

/** Each figure stands beside a name, always before it or always after it; or a name heads a column of them. */
function besideNames(signature: string, count: number): Arrangement | undefined {
  const column = 'v'.repeat(count);
  const isBeside = /^(?:(?:[FN]v)+|(?:v[FN])+)$/.test(signature);
  const isHeaded = signature === `F${column}N${column}`;
  if (!isBeside && !isHeaded) return undefined;
  const names = [
    ...(isBeside ? signature.replaceAll('v', '') : 'F'.repeat(count) + 'N'.repeat(count)),
  ];
  const placesOf = (side: string) => names.flatMap((name, at) => (name === side ? [at] : []));
  const nations = placesOf('N');
  const places = placesOf('F').flatMap((force, at) => {
    const nation = nations[at];
    return nation === undefined ? [] : [[force, nation] as const];
  });
  if (places.length !== count || nations.length !== count) return undefined;
  return { places, order: 'paired', namesFollow: signature.startsWith('v') };
}

/** Tell whether names and figures that are read together are torn apart on the page; a name that stands once heads a column. */
function areAstray(
  units: readonly Unit[],
  { places }: Pick<Arrangement, 'places'>,
  distance: Distance,
): boolean {
  const figures = figuresOf({ units });
  const forces = units.filter(({ type }) => type === 'force');
  const nations = units.filter(({ type }) => type === 'nation');
  return places.some(([one, other], at) => {
    const [force, nation] = [forces[at] ?? forces[0], nations[at] ?? nations[0]];
    const [own, national] = [figures[one], figures[other]];
    if (!force || !nation || !own || !national) return false;
    return areTorn({ force: [force, own], nation: [nation, national] }, distance);
  });
}

/** Tell whether some stand on one line and others on another: both then stand from left to right. */
function areRows(some: readonly { line: number }[], others: readonly { line: number }[]): boolean {
  const [first, second] = [some, others].map((row) => new Set(row.map(({ line }) => line)));
  return first?.size === 1 && second?.size === 1 && first.isDisjointFrom(second);
}

/** Figures on one line stand from left to right; those one below the other keep the order of names that do so too. */
function figuresStandAsNames(units: readonly Unit[]): boolean {
  const isOnOneLine = (kind: Unit[]) => kind[1] !== undefined && kind[0]?.line === kind[1].line;
  return isOnOneLine(units.filter(isFigure)) || !isOnOneLine(units.filter(isName));
}
