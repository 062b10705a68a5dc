import type { MetricId } from '../../schema/metric.ts';
import { candidatesAt, type Candidate } from './candidates.ts';
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
  /** What may be the figures of each metric that has a label; a label that stands twice has those of both. */
  candidates: ReadonlyMap<MetricId, readonly Candidate[]>;
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

/** Give the layouts that account for every figure. */
export function wholeAmong(explanations: readonly Explanation[]): Explanation[] {
  return explanations.filter(({ explained, unexplained }) => explained > 0 && unexplained === 0);
}

/** Layouts that explain less than this share of what the best one does are no rivals to it. */
const rivalShare = 0.5;

/** Give the layouts that account for most, two labels at least for each group that they leave unexplained. */
export function bestAmong(explanations: readonly Explanation[]): Explanation[] {
  const placed = explanations.filter(({ layout }) => layout.place !== 'within');
  const most = Math.max(...placed.map(({ explained }) => explained), 0);
  return placed.filter(
    ({ explained, unexplained }) =>
      explained > 0 && explained >= 2 * unexplained && explained > rivalShare * most,
  );
}

/** Tell what stands at each label where no layout explains it: there, nothing says that a figure behind a name is its own. */
export function bareExplanation(units: readonly Unit[]): Explanation['candidates'] {
  const bare = candidatesIn(groupsOf(units, 'before').map((group) => ({ ...group, ways: [] })));
  return new Map(
    [...bare].map(([metric, own]) => [metric, own.map((one) => ({ ...one, order: 'unclear' }))]),
  );
}

/** Tell whether figures are left over; digits that nobody can tell, alone at one label, are its own: `222282` may be two. */
function isOpen(group: ExplainedGroup): boolean {
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
  const candidates = candidatesIn(withOneHabit(underHeads(groups, units), units));
  return { layout, candidates, explained, unexplained };
}

function candidatesIn(groups: readonly ExplainedGroup[]): Explanation['candidates'] {
  const found = groups.flatMap((group) =>
    group.labels.map((label) => ({ label, own: candidatesAt(label, group) })),
  );
  const byMetric = Map.groupBy(found, ({ label }) => label.metric);
  return new Map([...byMetric].map(([metric, all]) => [metric, all.flatMap(({ own }) => own)]));
}

/** Read figures without names in the order of those that head their panel, or all pages; in a panel with none left over. */
function underHeads(groups: readonly ExplainedGroup[], units: readonly Unit[]): ExplainedGroup[] {
  const panels = panelsOf(units);
  const open = new Set(groups.filter(isOpen).map(({ panel }) => panel));
  const isHeaded = ({ panel }: ExplainedGroup): boolean =>
    !open.has(panel) && [units, panels[panel] ?? []].some(haveOneHead);
  return groups.map((group) =>
    isHeaded(group)
      ? withOrder(group, ({ order, nation }) =>
          order === 'unclear' && nation.type !== 'dash' ? 'sequence' : order,
        )
      : group,
  );
}

/** Names of the force, which a running head may repeat, and then the nation's, and so on. */
const isForceFirst = /^(?:(?:force )+nation )+$/;

function kindsOf(names: readonly Unit[]): string {
  return names.map(({ type }) => `${type} `).join('');
}

/** The force's name, which a running head may repeat, and then the nation's stand once, before the rows that they head. */
function haveOneHead(units: readonly Unit[]): boolean {
  const begin = units.findIndex((unit) => isFigure(unit) || unit.type === 'label');
  const names = units.filter(isName);
  const isInOrder = /^(?:force )+nation $/.test(kindsOf(names));
  return isInOrder && units.findLastIndex(isName) < begin;
}

/**
 * Names stand before their figures throughout, or after them. No order is told where the nation stands first elsewhere, or
 * would have a dash: its figures are never missing.
 */
function withOneHabit(groups: readonly ExplainedGroup[], units: readonly Unit[]): ExplainedGroup[] {
  const pairs = groups.flatMap(({ ways }) => ways.flat());
  const namesLead = pairs.some(({ order, namesFollow }) => order === 'paired' && !namesFollow);
  const forceLeads =
    isForceFirst.test(kindsOf(units.filter(isName))) &&
    pairs.every(({ nation }) => nation.type !== 'dash');
  return groups.map((group) =>
    withOrder(group, ({ order, namesFollow }) => {
      const isAgainst = order === 'paired' ? namesFollow && namesLead : !forceLeads;
      return isAgainst ? 'unclear' : order;
    }),
  );
}

function withOrder(group: ExplainedGroup, orderOf: (pair: Pair) => Pair['order']): ExplainedGroup {
  const ways = group.ways.map((pairs) => pairs.map((pair) => ({ ...pair, order: orderOf(pair) })));
  return { ...group, ways };
}
