import type { MetricDefinition } from '../../programme/metrics.ts';
import type { MetricId } from '../../schema/metric.ts';
import { figuresOf, type Group } from './groups.ts';
import { shapeOf } from './unit-pattern.ts';
import { isFigure, isName, type FigureUnit, type Unit } from './units.ts';

/**
 * How the two figures of a metric are told apart.
 *
 * `paired`: each stands beside a name. `sequence`: two names, then two figures in the same order. `unclear`: by nothing.
 */
export type PairOrder = 'paired' | 'sequence' | 'unclear';

/** The two figures of one metric; the force's first where the order is told. */
export interface Pair {
  metric: MetricId;
  figures: readonly [FigureUnit, FigureUnit];
  order: PairOrder;
  /** Names stand after their figures. */
  namesFollow: boolean;
  /** The nation's figure stands beside its name before the force's does. */
  nationLeads: boolean;
}

/** Which figures are pairs, by their place among the figures of a group, and how their order is told. */
interface Arrangement {
  pairs: readonly (readonly [number, number])[];
  order: PairOrder;
  namesFollow: boolean;
}

/**
 * Give every way in which the figures of a group can be the pairs of its labels; none where a figure is over or misfits.
 *
 * Of several labels over two figures, the only one whose figures have such a shape has them.
 */
export function pairings(
  group: Group,
  definitionOf: (metric: MetricId) => MetricDefinition | undefined,
): Pair[][] {
  const figures = figuresOf(group);
  const count = group.labels.length;
  if (count > 1 && figures.length === 2) {
    const fitting = group.labels.filter((label) => {
      const metric = definitionOf(label.metric);
      return metric && figures.every((figure) => fits(figure, metric));
    });
    return fitting.length === 1 ? pairings({ ...group, labels: fitting }, definitionOf) : [];
  }
  if (count === 0 || figures.length !== 2 * count) return [];
  const isMirrored = figuresStandAsNames(group.units);
  return arrangements(group.units, count).flatMap(({ pairs, order: told, namesFollow }) => {
    const order = told === 'sequence' && !isMirrored ? 'unclear' : told;
    const read = pairs.flatMap(([one, other], at) => {
      const [first, second] = [figures[one], figures[other]];
      const metric = definitionOf(group.labels[at]?.metric ?? '');
      return first && second && metric && fits(first, metric) && fits(second, metric)
        ? [
            {
              metric: metric.id,
              figures: [first, second] as const,
              order,
              namesFollow,
              nationLeads: order === 'paired' && one > other,
            },
          ]
        : [];
    });
    return read.length === count ? [read] : [];
  });
}

/** Figures on one line stand from left to right; those one below the other keep the order of names that do so too. */
function figuresStandAsNames(units: readonly Unit[]): boolean {
  const isOnOneLine = (kind: Unit[]) => kind[1] !== undefined && kind[0]?.line === kind[1].line;
  return isOnOneLine(units.filter(isFigure)) || !isOnOneLine(units.filter(isName));
}

/** Tell whether a figure may be one of a metric's: a dash and what cannot be told fit any. */
export function fits(figure: FigureUnit, metric: MetricDefinition): boolean {
  if (figure.type !== 'number') return true;
  const shape = shapeOf(metric.unit);
  const isUnsignedNought =
    shape === 'share' &&
    figure.shape === 'change' &&
    figure.value === 0 &&
    !/[+-]/.test(figure.printed);
  return figure.shape === shape || isUnsignedNought;
}

/** The force's name (F), the nation's (N) and figures (v) as they stand: `FvNv`. */
export function signatureOf(units: readonly Unit[]): string {
  return units
    .filter((unit) => isFigure(unit) || isName(unit))
    .map(({ type }) => (type === 'force' ? 'F' : type === 'nation' ? 'N' : 'v'))
    .join('');
}

function arrangements(units: readonly Unit[], count: number): Arrangement[] {
  const signature = signatureOf(units);
  const named = byNames(signature, count);
  if (named) return [named];
  const rows = Array.from({ length: count }, (_, at) => [2 * at, 2 * at + 1] as const);
  const columns = Array.from({ length: count }, (_, at) => [at, at + count] as const);
  const each = (order: PairOrder, ...pairs: (typeof rows)[]) =>
    pairs.map((known) => ({ pairs: known, order, namesFollow: false }));
  const figures = 'v'.repeat(2 * count);
  if (signature === 'FNvv'.repeat(count) || signature === 'FN'.repeat(count) + figures)
    return each('sequence', rows);
  if (signature === 'F'.repeat(count) + 'N'.repeat(count) + figures)
    return each('sequence', columns);
  const order = signature === `FN${figures}` ? 'sequence' : 'unclear';
  return count === 1 ? each(order, rows) : each(order, rows, columns);
}

/** Each figure stands beside a name, always before it or always after it; or a name heads a column of them. */
function byNames(signature: string, count: number): Arrangement | undefined {
  const leading = signature.replace(/(?<![FN])[FN]+$/, '');
  const figures = 'v'.repeat(count);
  let sides: string | undefined;
  if (/^(?:[FN]v)+$/.test(leading)) sides = leading.replaceAll('v', '');
  else if (/^(?:v[FN])+$/.test(signature)) sides = signature.replaceAll('v', '');
  else if (signature === `F${figures}N${figures}`) sides = 'F'.repeat(count) + 'N'.repeat(count);
  else if (signature === `N${figures}F${figures}`) sides = 'N'.repeat(count) + 'F'.repeat(count);
  if (sides?.length !== 2 * count) return undefined;
  const names = [...sides];
  const places = (side: string) => names.flatMap((name, at) => (name === side ? at : []));
  const [forces, nations] = [places('F'), places('N')];
  if (forces.length !== count) return undefined;
  return {
    pairs: forces.map((force, at) => [force, nations[at] ?? force] as const),
    order: 'paired',
    namesFollow: signature.startsWith('v'),
  };
}
