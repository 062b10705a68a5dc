import type { MetricDefinition } from '../../programme/metrics.ts';
import type { MetricId } from '../../schema/metric.ts';
import { figuresOf, groupsOf, labelPlaces, type Group, type LabelPlace } from './groups.ts';
import { pairings, type Pair } from './pairs.ts';
import { shapeOf } from './unit-pattern.ts';
import { isFigure, isName, type Unit } from './units.ts';

/** A group with every way to read it; no way where its figures are too few, too many, or of another shape. */
export interface ExplainedGroup extends Group {
  ways: readonly (readonly Pair[])[];
  /** Every figure's metric follows from its label or its shape, and not from the order of several labels. */
  isLocal: boolean;
}

/** A hypothesis about the layout of the pages: the order they are read in, and where labels stand. */
export interface Layout {
  order: 'lines' | 'columns';
  place: LabelPlace;
}

/** The pages read under one hypothesis about their layout. */
export interface Explanation {
  layout: Layout;
  groups: readonly ExplainedGroup[];
  /** Labels whose figures are told, and groups of figures that this layout does not explain. */
  explained: number;
  unexplained: number;
}

/** Explain Force in numbers by every layout; `orders` are its units in every order in which they may be read. */
export function explanationsOf(
  orders: readonly { order: Layout['order']; units: readonly Unit[] }[],
  definitionOf: (metric: MetricId) => MetricDefinition | undefined,
): Explanation[] {
  return orders.flatMap(({ order, units }) =>
    labelPlaces.map((place) => explain(units, { order, place }, definitionOf)),
  );
}

/** Tell whether a layout accounts for every figure. */
export function isWhole({ explained, unexplained }: Explanation): boolean {
  return explained > 0 && unexplained === 0;
}

function explain(
  units: readonly Unit[],
  layout: Layout,
  definitionOf: (metric: MetricId) => MetricDefinition | undefined,
): Explanation {
  const groups = groupsOf(units, layout.place).map((group) => {
    const shapes = group.labels.map(({ metric }) => {
      const definition = definitionOf(metric);
      return definition && shapeOf(definition.unit);
    });
    const isLocal = figuresOf(group).length === 2 || new Set(shapes).size === shapes.length;
    return { ...group, ways: pairings(group, definitionOf), isLocal };
  });
  const closed = groups.filter(({ ways }) => ways.length > 0);
  const open = groups.filter((group) => group.ways.length === 0 && hasOpenFigures(group));
  return {
    layout,
    groups: open.length === 0 ? underHeads(groups, units) : groups,
    explained: closed.reduce((sum, { labels }) => sum + labels.length, 0),
    unexplained: open.length,
  };
}

/** Digits that nobody can tell, alone at one label, are explained as its own: `222282` may be two figures. */
export function hasOpenFigures(group: Group): boolean {
  const figures = figuresOf(group);
  const areDamaged = group.labels.length === 1 && figures.every(({ type }) => type === 'doubtful');
  return figures.length > 0 && !areDamaged;
}

/** Read figures without names in the order of those that head their panel, or the whole of the pages. */
function underHeads(groups: readonly ExplainedGroup[], units: readonly Unit[]): ExplainedGroup[] {
  const isHeaded = haveOneHead(units);
  const panels = panelsOf(units).map(haveOneHead);
  return groups.map((group) => (isHeaded || panels[group.panel] === true ? headed(group) : group));
}

function panelsOf(units: readonly Unit[]): Unit[][] {
  const panels: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.type === 'panel') panels.push([]);
    else panels.at(-1)?.push(unit);
  }
  return panels;
}

/** The force's name and then the nation's stand once, before the rows of two figures each that they head. */
function haveOneHead(units: readonly Unit[]): boolean {
  const begin = units.findIndex((unit) => isFigure(unit) || unit.type === 'label');
  const [first, second, ...more] = units.filter(isName);
  const isInOrder = first?.type === 'force' && second?.type === 'nation' && more.length === 0;
  return isInOrder && units.indexOf(second) < begin;
}

function headed(group: ExplainedGroup): ExplainedGroup {
  const inOrder = (pair: Pair): Pair =>
    pair.order === 'unclear' ? { ...pair, order: 'sequence' } : pair;
  return { ...group, ways: group.ways.map((pairs) => pairs.map(inOrder)) };
}
