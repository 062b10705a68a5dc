import type { Shape } from '../text/figure-lexer.ts';
import { inDoubt, type Candidate } from './candidates.ts';
import { figuresOf, type Group } from './groups.ts';
import { isFigure, isName, type FigureUnit, type Label, type Unit } from './units.ts';

/**
 * How it is told whose the figures of a group are.
 *
 * `leading`, `following`: each figure stands behind its name, or before it. `sequence`: the force's name and the nation's,
 * and figures in the same order. `unclear`: by nothing.
 */
type NameOrder = 'leading' | 'following' | 'sequence' | 'unclear';

/** The two figures of each label, in the order of the labels. */
type Way = readonly (readonly FigureUnit[])[];

/** A group with every way to read it; no way where its figures are too few, too many, or of another shape. */
export interface ExplainedGroup extends Group {
  ways: readonly Way[];
  order: NameOrder;
}

/**
 * Find the ways in which the figures of a group can be the pairs of its labels: row by row, or in a column of the force's and
 * one of the nation's. Figures that stand beside names are read as these say; nobody can tell of others which way is right.
 */
export function explainGroup(group: Group): ExplainedGroup {
  const { labels, units } = group;
  const count = labels.length;
  const figures = figuresOf({ units });
  const isPaired = figures.length === 2 * count && (count > 1 || areNamesOfTwo(units));
  if (count === 0 || !isPaired) return { ...group, ways: [], order: 'unclear' };
  const rows = labels.map((_label, at) => figures.slice(2 * at, 2 * at + 2));
  const columns = labels.map((_label, at) => figures.filter((_figure, nth) => nth % count === at));
  const fitting = (...ways: Way[]) =>
    ways.filter((way) =>
      labels.every(({ shape }, at) => way[at]?.every((one) => fits(one, shape))),
    );
  const { order, names } = namesBeside(signatureOf(units));
  const [forces, nations] = ['F', 'N'].map((side) => figures.filter((_, at) => names[at] === side));
  if (forces?.length === count && nations?.length === count) {
    const named = labels.map((_label, at) => [forces, nations].flatMap((side) => side[at] ?? []));
    return { ...group, ways: fitting(named), order };
  }
  const ways = count === 1 ? fitting(rows) : fitting(rows, columns);
  return { ...group, ways, order: standInOrder(units, count) ? 'sequence' : 'unclear' };
}

/** The force's name (F), the nation's (N) and figures (v) as they stand: `FvNv`. */
function signatureOf(units: readonly Unit[]): string {
  return units
    .filter((unit) => isFigure(unit) || isName(unit))
    .map(({ type }) => (type === 'force' ? 'F' : type === 'nation' ? 'N' : 'v'))
    .join('');
}

/** Give the name of each figure where it stands beside one, always before it or always after it, or in a column under it. */
function namesBeside(signature: string): { order: NameOrder; names: string } {
  if (/^(?:v[FN])+$/.test(signature))
    return { order: 'following', names: signature.replaceAll('v', '') };
  const isLed = /^(?:(?:[FN]v)+|[FN]v+[FN]v+)$/.test(signature);
  const names = signature.replace(/([FN])(v+)/g, (_all, name: string, { length }: string) =>
    name.repeat(length),
  );
  return { order: 'leading', names: isLed ? names : '' };
}

/** Tell whether both names stand before all figures, or those of each label; or on one line below a line of figures. */
function standInOrder(units: readonly Unit[], count: number): boolean {
  const signature = signatureOf(units);
  const [names, figures] = [units.filter(isName), figuresOf({ units })];
  if (names.length !== 2 && names.length !== 2 * count) return false;
  return (
    (/^(?:(?:FN)+v+|(?:FNvv)+)$/.test(signature) && standAlike(names, figures)) ||
    (/^v+(?:FN)+$/.test(signature) && areRows(names, figures))
  );
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

/** More labels of one shape than any programme has are not tried: they have as many pairs as the square of their figures. */
const mostLabels = 12;

/** Tell which figures of a group that is explained a label may have; labels of one shape may each have any two of it. */
export function pairsAt(label: Label, { labels, units, ways, order }: ExplainedGroup): Candidate[] {
  const figures = figuresOf({ units });
  if (labels.filter(({ shape }) => shape === label.shape).length === 1)
    return ways.flatMap((way): Candidate[] => {
      const [force, nation] = way[labels.indexOf(label)] ?? [];
      if (!force || !nation) return [];
      const isForceFirst = figures.indexOf(force) < figures.indexOf(nation);
      return order !== 'unclear' && isForceFirst && nation.type !== 'dash'
        ? [{ force, nation, order: order === 'sequence' ? 'sequence' : 'paired' }]
        : eitherWay(force, nation);
    });
  if (labels.length > mostLabels) return [];
  const own = figures.filter((figure) => fits(figure, label.shape));
  return own.flatMap((one, at) => own.slice(at + 1).flatMap((other) => eitherWay(one, other)));
}

function eitherWay(one: FigureUnit, other: FigureUnit): Candidate[] {
  return [
    { force: one, nation: other, order: 'unclear' },
    { force: other, nation: one, order: 'unclear' },
  ];
}

/** Figures at a label that are no pair: one alone may still say something, others may be anybody's. */
export function looseAt(
  { shape }: Label,
  { labels, units }: Pick<Group, 'labels' | 'units'>,
): Candidate[] {
  const all = figuresOf({ units });
  const figures = all.filter((figure) => fits(figure, shape));
  const [figure] = figures;
  if (!figure) return [];
  if (all.length > 1 || labels.length > 1) return inDoubt(figures);
  const signature = signatureOf(units);
  if (signature === 'Fv') return [{ force: figure, order: 'paired' }];
  const isForces = signature.includes('F') && !signature.includes('N');
  return [{ [isForces ? 'force' : 'nation']: figure, order: 'unclear' }];
}

type Standing = Pick<Unit, 'line' | 'indent'>;

/** Tell whether some stand on one line and others on another: both then stand from left to right. */
function areRows(some: readonly Standing[], others: readonly Standing[]): boolean {
  const [first, second] = [linesOf(some), linesOf(others)];
  return first.size === 1 && second.size === 1 && first.isDisjointFrom(second);
}

/**
 * Tell whether figures keep the order of names before them: those on one line stand from left to right, and those one below
 * the other do as names that do so too, unless these go to the right and the figures to the left.
 */
function standAlike(names: readonly Standing[], figures: readonly Standing[]): boolean {
  const [across, own] = [stepOf(names), stepOf(figures)];
  if (own === 'across') return true;
  const areApart = linesOf(names).isDisjointFrom(linesOf(figures));
  return across !== 'across' && areApart && across * own >= 0;
}

/** How much further in the second of some stands than the first, unless both stand on one line. */
function stepOf([one, other]: readonly Standing[]): number | 'across' {
  if (one?.line === other?.line) return 'across';
  return (other?.indent ?? 0) - (one?.indent ?? 0);
}

function linesOf(units: readonly Standing[]): Set<number> {
  return new Set(units.map(({ line }) => line));
}
