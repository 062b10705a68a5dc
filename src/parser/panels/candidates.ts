import type { FigureUnit } from './units.ts';

/** How the two figures of a metric are told apart: by the names beside them, by the order of two names, or by nothing. */
export type PairOrder = 'paired' | 'sequence' | 'unclear';

/** Figures that may be a metric's, and how it is told whose each is; without any, those there may be another's. */
export interface Candidate {
  force?: FigureUnit | undefined;
  nation?: FigureUnit | undefined;
  order: PairOrder;
}

/** Figures that may be a metric's, or another's. */
export function inDoubt(figures: readonly FigureUnit[]): Candidate[] {
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
