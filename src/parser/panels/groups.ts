import { isFigure, isName, type FigureUnit, type Label, type Unit } from './units.ts';

/** Where labels stand: before the figures that are theirs, after them, or between the one side's and the other's. */
export type LabelPlace = 'before' | 'after' | 'between';

export const labelPlaces: readonly LabelPlace[] = ['before', 'after', 'between'];

/** Labels that stand together, with the names and figures that are theirs where labels stand in one place throughout. */
export interface Group {
  labels: readonly Label[];
  /** Names and figures in reading order. */
  units: readonly Unit[];
  /** Which panel it ends in, counted from the start. */
  panel: number;
}

/** Divide Force in numbers into groups, each label and each figure in one; a group without labels is left over. */
export function groupsOf(units: readonly Unit[], place: LabelPlace): Group[] {
  if (place === 'between') return groupsAround(units);
  if (place === 'before') return groupsBelow(units);
  const titles = units.filter(({ type }) => type === 'panel').length;
  return groupsBelow(units.toReversed())
    .toReversed()
    .map(({ labels, units: own, panel }) => ({
      labels: labels.toReversed(),
      units: own.toReversed(),
      panel: titles - panel,
    }));
}

/** The figures of a group, in reading order. */
export function figuresOf({ units }: Pick<Group, 'units'>): FigureUnit[] {
  return units.filter(isFigure);
}

/** A label has what follows it up to the next one; figures of several labels that stood together go to all of these. */
function groupsBelow(units: readonly Unit[]): Group[] {
  const groups: Group[] = [];
  let waiting: Group[] = [];
  for (const group of singleGroups(units)) {
    const count = figuresOf(group).length;
    if (count === 0) {
      if (group.labels.length > 0) waiting.push(group);
      continue;
    }
    const taken = waiting.slice(waiting.length - labelsToTake(group, count, waiting));
    groups.push(...waiting.slice(0, waiting.length - taken.length));
    groups.push({
      labels: [...taken.flatMap(({ labels }) => labels), ...group.labels],
      units: [...taken.flatMap(({ units: own }) => own), ...group.units],
      panel: group.panel,
    });
    waiting = [];
  }
  return [...groups, ...waiting];
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

function singleGroups(units: readonly Unit[]): Group[] {
  const groups: { labels: Label[]; units: Unit[]; panel: number }[] = [];
  let current: (typeof groups)[number] = { labels: [], units: [], panel: 0 };
  let panel = 0;
  const begin = (labels: Label[]) => {
    groups.push(current);
    current = { labels, units: [], panel };
  };
  for (const unit of units) {
    if (unit.type === 'panel') {
      panel += 1;
      begin([]);
    } else if (unit.type === 'label') begin([unit]);
    else current.units.push(unit);
  }
  return [...groups, current];
}

/** As many figures stand before the labels as after them; what does not fit so is left over. */
function groupsAround(units: readonly Unit[]): Group[] {
  const groups: Group[] = [];
  const namesFollow = units.find((unit) => isFigure(unit) || isName(unit))?.type === 'number';
  let panel = 0;
  let labels: Label[] = [];
  let [before, after]: [Unit[], Unit[]] = [[], []];
  const end = () => {
    const isEven = [before, after].every((side) => side.filter(isFigure).length === labels.length);
    if (isEven) groups.push({ labels, units: [...before, ...after], panel });
    else
      groups.push(
        { labels: [], units: [...before, ...after], panel },
        { labels, units: [], panel },
      );
    [labels, before, after] = [[], [], []];
  };
  for (const [at, unit] of units.entries()) {
    if (unit.type === 'panel') {
      end();
      panel += 1;
    } else if (unit.type === 'label') {
      if (after.some(isFigure)) end();
      labels.push(unit);
    } else if (labels.length === 0) before.push(unit);
    else {
      after.push(unit);
      const next = units[at + 1];
      const nameFollows = namesFollow && isFigure(unit) && next !== undefined && isName(next);
      if (!nameFollows && after.filter(isFigure).length === labels.length) end();
    }
  }
  end();
  return groups.filter((group) => group.labels.length > 0 || group.units.some(isFigure));
}
