import type { ExplainedGroup } from './explain.ts';
import { figuresOf } from './groups.ts';
import { fits, signatureOf, type Pair, type PairOrder } from './pairs.ts';
import type { FigureUnit, Label } from './units.ts';

/** Figures that may be a metric's, and how it is told whose each is; without any, those there may be another's. */
export interface Candidate {
  force?: FigureUnit | undefined;
  nation?: FigureUnit | undefined;
  order: PairOrder;
}

/** Tell which figures of its group a label may have. */
export function candidatesAt(label: Label, group: ExplainedGroup): Candidate[] {
  const pairs = pairsAt(label, group);
  if (pairs.length === 0) return looseAt(label, group);
  return pairs.flatMap(({ force, nation, order }): Candidate[] => [
    { force, nation, order },
    ...(order === 'unclear' ? [{ force: nation, nation: force, order }] : []),
  ]);
}

/** More labels than any programme has have no pairs: there are as many as the square of their figures. */
const mostLabels = 12;

/** Labels of one shape may each have any two figures of it. */
function pairsAt(
  { metric, shape }: Label,
  group: ExplainedGroup,
): readonly Pick<Pair, 'force' | 'nation' | 'order'>[] {
  const own = group.ways.flat().filter((pair) => pair.metric === metric);
  const areApart = new Set(group.labels.map((label) => label.shape)).size === group.labels.length;
  if (own.length === 0 || areApart) return own;
  if (group.labels.length > mostLabels) return [];
  const figures = figuresOf(group).filter((figure) => fits(figure, shape));
  return figures.flatMap((force, at) =>
    figures.slice(at + 1).map((nation) => ({ force, nation, order: 'unclear' as const })),
  );
}

/** Figures at a label that are no pair: one alone may still say something, others may be anybody's. */
export function looseAt(
  { shape }: Label,
  { labels, units }: Pick<ExplainedGroup, 'labels' | 'units'>,
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

/** Figures that may be a metric's, or another's. */
function inDoubt(figures: readonly FigureUnit[]): Candidate[] {
  return [{ order: 'unclear' }, ...figures.map((force) => ({ force, order: 'unclear' as const }))];
}

/** Tell whether candidates are in doubt: they say nothing against others. */
export function areInDoubt(candidates: readonly Candidate[]): boolean {
  return candidates.some(({ force, nation }) => !force && !nation);
}

/** What all layouts have in common; where that is nothing, or one of them is in doubt, all figures are. */
export function agreed(told: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const both = told.some(areInDoubt) ? [] : told.reduce(shared);
  const figures = figuresIn(told.flat());
  return both.length > 0 || figures.length === 0 ? both : inDoubt(figures);
}

const certainties = ['paired', 'sequence', 'unclear'];

/** What two layouts both leave possible, each told by the surer one. */
export function shared(
  some: readonly Candidate[],
  others: readonly Candidate[],
): readonly Candidate[] {
  const known = new Map(others.map((other) => [candidateKey(other), other]));
  return some.flatMap((one) => {
    const other = known.get(candidateKey(one));
    if (!other) return [];
    return certainties.indexOf(one.order) <= certainties.indexOf(other.order) ? [one] : [other];
  });
}

/** Each candidate once. */
export function distinct(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((one) => [candidateKey(one), one])).values()];
}

/** The printed figures of candidates, each once; two of one line that look alike are two where they make a pair. */
export function figuresIn(candidates: readonly Candidate[]): FigureUnit[] {
  const figures = new Map<string, FigureUnit>();
  for (const { force, nation } of candidates) {
    const [one, other] = [figureKey(force), figureKey(nation)];
    if (force) figures.set(one, force);
    if (nation) figures.set(one === other ? `${other} again` : other, nation);
  }
  return [...figures.values()];
}

function candidateKey({ force, nation }: Candidate): string {
  return `${figureKey(force)}\n${figureKey(nation)}`;
}

/** What two units, read in different orders, have in common where they are one printed figure. */
export function figureKey(figure: FigureUnit | undefined): string {
  if (!figure) return '';
  return `${String(figure.line)} ${figure.type} ${figure.type === 'dash' ? '' : figure.printed}`;
}
