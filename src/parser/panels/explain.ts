import type { MetricId } from '../../schema/metric.ts';
import type { Candidate } from './candidates.ts';
import { figuresOf, groupsOf, labelPlaces, panelsOf, type LabelPlace } from './groups.ts';
import { explainGroup, looseAt, pairsAt, type ExplainedGroup } from './pairs.ts';
import { isFigure, isName, type Unit } from './units.ts';

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

function explain(units: readonly Unit[], layout: Layout): Explanation {
  const groups = groupsOf(units, layout.place).map(explainGroup);
  const explained = groups.flatMap(({ labels, ways }) => (ways.length > 0 ? labels : [])).length;
  const unexplained = groups.filter(isOpen).length;
  const candidates = candidatesIn(withOneHabit(underHeads(groups, units), units));
  return { layout, candidates, explained, unexplained };
}

/** Tell whether figures are left over; digits that nobody can tell, alone at one label, are its own: `222282` may be two. */
function isOpen(group: ExplainedGroup): boolean {
  const figures = figuresOf(group);
  const areDamaged = group.labels.length === 1 && figures.every(({ type }) => type === 'doubtful');
  return group.ways.length === 0 && figures.length > 0 && !areDamaged;
}

function candidatesIn(groups: readonly ExplainedGroup[]): Explanation['candidates'] {
  const found = groups.flatMap((group) =>
    group.labels.map((label) => ({
      metric: label.metric,
      own: group.ways.length > 0 ? pairsAt(label, group) : looseAt(label, group),
    })),
  );
  const byMetric = Map.groupBy(found, ({ metric }) => metric);
  return new Map([...byMetric].map(([metric, all]) => [metric, all.flatMap(({ own }) => own)]));
}

/** Read figures without names in the order of those that head their panel, or all pages; in a panel with none left over. */
function underHeads(groups: readonly ExplainedGroup[], units: readonly Unit[]): ExplainedGroup[] {
  const open = new Set(groups.filter(isOpen).map(({ panel }) => panel));
  const isHeaded = haveOneHead(units);
  const headed = panelsOf(units).map(
    (panel, at) => !open.has(at) && (isHeaded || haveOneHead(panel)),
  );
  return groups.map((group) =>
    group.order === 'unclear' && headed[group.panel] ? { ...group, order: 'sequence' } : group,
  );
}

/** The force's name, which a running head may repeat, and then the nation's stand once, before the rows that they head. */
function haveOneHead(units: readonly Unit[]): boolean {
  const begin = units.findIndex((unit) => isFigure(unit) || unit.type === 'label');
  return /^(?:force )+nation $/.test(kindsOf(units)) && units.findLastIndex(isName) < begin;
}

/** Names of the force, which a running head may repeat, and then the nation's, and so on. */
const isForceFirst = /^(?:(?:force )+nation )+$/;

function kindsOf(units: readonly Unit[]): string {
  return units
    .filter(isName)
    .map(({ type }) => `${type} `)
    .join('');
}

/**
 * Names stand before their figures throughout, or after them. No order is told where the nation stands first elsewhere, or
 * would have a dash: its figures are never missing.
 */
function withOneHabit(groups: readonly ExplainedGroup[], units: readonly Unit[]): ExplainedGroup[] {
  const namesLead = groups.some(({ order, ways }) => order === 'leading' && ways.length > 0);
  const forceLeads = isForceFirst.test(kindsOf(units)) && !groups.some(endsInDash);
  return groups.map((group) => {
    const isAgainst =
      (group.order === 'following' && namesLead) || (group.order === 'sequence' && !forceLeads);
    return isAgainst ? { ...group, order: 'unclear' } : group;
  });
}

/** Tell whether a label's second figure is a dash. */
function endsInDash({ ways }: ExplainedGroup): boolean {
  return ways.some((way) => way.some(([, nation]) => nation?.type === 'dash'));
}
