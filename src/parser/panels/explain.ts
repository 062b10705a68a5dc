import {
  figuresOf,
  groupsOf,
  labelPlaces,
  panelsOf,
  type Group,
  type LabelPlace,
} from './groups.ts';
import { pairings, type Pair } from './pairs.ts';
import { isFigure, isName, type Unit } from './units.ts';

/** A group with every way to read it; no way where its figures are too few, too many, or of another shape. */
export interface ExplainedGroup extends Group {
  ways: readonly (readonly Pair[])[];
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
): Explanation[] {
  return orders.flatMap(({ order, units }) =>
    labelPlaces.map((place) => explain(units, { order, place })),
  );
}

/** Tell whether a layout accounts for every figure. */
export function isWhole({ explained, unexplained }: Explanation): boolean {
  return explained > 0 && unexplained === 0;
}

/** Tell whether figures are left over; digits that nobody can tell, alone at one label, are its own: `222282` may be two. */
export function isOpen(group: ExplainedGroup): boolean {
  const figures = figuresOf(group);
  const areDamaged = group.labels.length === 1 && figures.every(({ type }) => type === 'doubtful');
  return group.ways.length === 0 && figures.length > 0 && !areDamaged;
}

function explain(units: readonly Unit[], layout: Layout): Explanation {
  const groups = groupsOf(units, layout.place).map((group) => ({
    ...group,
    ways: pairings(group),
  }));
  const explained = groups.flatMap(({ labels, ways }) => (ways.length > 0 ? labels : [])).length;
  const unexplained = groups.filter(isOpen).length;
  const headed = unexplained === 0 ? underHeads(groups, units) : groups;
  return { layout, groups: withOneHabit(headed), explained, unexplained };
}

/** Read figures without names in the order of those that head their panel, or the whole of the pages. */
function underHeads(groups: readonly ExplainedGroup[], units: readonly Unit[]): ExplainedGroup[] {
  const panels = panelsOf(units);
  const areHeaded = haveOneHead(units);
  return groups.map((group) =>
    areHeaded || haveOneHead(panels[group.panel] ?? [])
      ? withOrder(group, ({ order }) => (order === 'unclear' ? 'sequence' : order))
      : group,
  );
}

/** The force's name and then the nation's stand once, before the rows of two figures each that they head. */
function haveOneHead(units: readonly Unit[]): boolean {
  const begin = units.findIndex((unit) => isFigure(unit) || unit.type === 'label');
  const names = units.filter(isName);
  const isInOrder = names.map(({ type }) => type).join() === 'force,nation';
  return isInOrder && units.findLastIndex(isName) < begin;
}

/** Names stand before their figures throughout, or after them; and no order is told by a force that stands second elsewhere. */
function withOneHabit(groups: readonly ExplainedGroup[]): ExplainedGroup[] {
  const pairs = groups.flatMap(({ ways }) => ways.flat());
  const namesLead = pairs.some(({ order, namesFollow }) => order === 'paired' && !namesFollow);
  const nationLeads = pairs.some((pair) => pair.nationLeads);
  return groups.map((group) =>
    withOrder(group, ({ order, namesFollow }) => {
      const isAgainst = order === 'paired' ? namesFollow && namesLead : nationLeads;
      return isAgainst ? 'unclear' : order;
    }),
  );
}

function withOrder(group: ExplainedGroup, orderOf: (pair: Pair) => Pair['order']): ExplainedGroup {
  const ways = group.ways.map((pairs) => pairs.map((pair) => ({ ...pair, order: orderOf(pair) })));
  return { ...group, ways };
}
