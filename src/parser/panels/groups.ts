import { isFigure, isName, type FigureUnit, type Label, type Unit } from './units.ts';

/** Where labels stand: before their figures, after them, between the one side's and the other's, or anywhere in the panel. */
export type LabelPlace = 'before' | 'after' | 'between' | 'within';

export const labelPlaces: readonly LabelPlace[] = ['before', 'after', 'between', 'within'];

/** Labels that stand together, with the names and figures that are theirs where labels stand in one place throughout. */
export interface Group {
  labels: readonly Label[];
  /** Names and figures in reading order. */
  units: readonly Unit[];
  /** Which panel it ends in, counted from the start. */
  panel: number;
}

/** What stands from one panel's title to the next. */
type Panel = Pick<Group, 'units' | 'panel'>;

/** Divide Force in numbers into groups, each label and each figure in one; a group without labels is left over. */
export function groupsOf(units: readonly Unit[], place: LabelPlace): Group[] {
  const panels = panelsOf(units).map((own, panel) => ({ units: own, panel }));
  if (place === 'before') return groupsBelow(panels);
  if (place === 'after')
    return groupsBelow(panels.map(turned).toReversed()).map(turned).toReversed();
  if (place === 'within') return panels.map(groupWithin);
  const first = units.find((unit) => isFigure(unit) || isName(unit));
  return panels.flatMap((panel) => groupsAround(panel, first?.type === 'number'));
}

/** Part the units at the titles of panels. */
export function panelsOf(units: readonly Unit[]): Unit[][] {
  const panels: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.type === 'panel') panels.push([]);
    else panels.at(-1)?.push(unit);
  }
  return panels;
}

/** The figures of a group, in reading order. */
export function figuresOf({ units }: Pick<Group, 'units'>): FigureUnit[] {
  return units.filter(isFigure);
}

/** The same read from the end. */
function turned<Part extends Panel & Partial<Group>>(part: Part): Part {
  const labels = part.labels && { labels: part.labels.toReversed() };
  return { ...part, units: part.units.toReversed(), ...labels };
}

/** A label has what follows it up to the next one; figures of several labels that stood together go to all of these. */
function groupsBelow(panels: readonly Panel[]): Group[] {
  const groups: Group[] = [];
  let waiting: Group[] = [];
  for (const group of panels.flatMap(singleGroups)) {
    const figures = figuresOf(group).length;
    if (figures === 0) {
      if (group.labels.length > 0) waiting.push(group);
      continue;
    }
    const sharing = waiting.splice(waiting.length - labelsToTake(group, figures, waiting));
    const all = [...sharing, group];
    groups.push(...waiting, {
      labels: all.flatMap(({ labels }) => labels),
      units: all.flatMap(({ units }) => units),
      panel: group.panel,
    });
    waiting = [];
  }
  return [...groups, ...waiting];
}

/** Each label with what follows it, and before these what follows none. */
function singleGroups({ units, panel }: Panel): Group[] {
  const starts = [0, ...units.flatMap(({ type }, at) => (type === 'label' ? [at] : []))];
  return starts.map((start, nth) =>
    groupWithin({ units: units.slice(start, starts[nth + 1]), panel }),
  );
}

function groupWithin({ units, panel }: Panel): Group {
  const labels = units.filter((unit) => unit.type === 'label');
  return { labels, units: units.filter(({ type }) => type !== 'label'), panel };
}

/**
 * Count the labels before a group that share its figures: two figures a label.
 *
 * Where there are too few figures for labels that stand right above one another, they are all over the same figures.
 */
function labelsToTake(group: Group, figures: number, waiting: readonly Group[]): number {
  const wanted = figures / 2 - group.labels.length;
  if (wanted > 0) return Number.isInteger(wanted) && wanted <= waiting.length ? wanted : 0;
  const isApart = ({ units, panel }: Group) => units.length > 0 || panel !== group.panel;
  return waiting.length - 1 - waiting.findLastIndex(isApart);
}

/** As many figures stand before the labels as after them; what does not fit so is left over. */
function groupsAround({ units, panel }: Panel, namesFollow: boolean): Group[] {
  const groups: Group[] = [];
  let labels: Label[] = [];
  let [before, after]: [Unit[], Unit[]] = [[], []];
  const end = () => {
    const own = [...before, ...after];
    const isEven = [before, after].every((side) => side.filter(isFigure).length === labels.length);
    if (isEven) groups.push({ labels, units: own, panel });
    else groups.push({ labels: [], units: own, panel }, { labels, units: [], panel });
    [labels, before, after] = [[], [], []];
  };
  for (const [at, unit] of units.entries()) {
    if (unit.type === 'label') {
      if (after.some(isFigure)) end();
      labels.push(unit);
      continue;
    }
    (labels.length === 0 ? before : after).push(unit);
    const next = units[at + 1];
    const isNamedNext = namesFollow && isFigure(unit) && next !== undefined && isName(next);
    const figures = after.filter(isFigure).length;
    if (figures > 0 && figures === labels.length && !isNamedNext) end();
  }
  end();
  return groups.filter((group) => group.labels.length > 0 || group.units.some(isFigure));
}
