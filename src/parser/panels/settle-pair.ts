import type { OpenReason, PairReason } from '../../schema/evidence.ts';
import { areInDoubt, figureKey, type Candidate } from './candidates.ts';
import type { Decision } from './decide.ts';
import type { FigureUnit } from './units.ts';

/** Whose the figures of one metric are, or why they are left out. */
export interface Verdict {
  reason: PairReason | OpenReason;
  /** Absent where it is not in the text, or left out. */
  force?: FigureUnit | undefined;
  nation?: FigureUnit | undefined;
}

/** What reports agree on about the national figure of a metric. */
interface Agreed {
  /** Absent where it is not known. */
  national: number | undefined;
  /** Reports state different ones. */
  isDisputed: boolean;
}

/** Two figures of which names tell whose each is. */
interface PairTold {
  force: FigureUnit;
  nation: FigureUnit;
  order: 'paired' | 'sequence';
}

/** Settle whose the figures of one metric are, with the national figure where it is known. */
export function settlePair(
  { candidates, figures }: Pick<Decision, 'candidates' | 'figures'>,
  { national, isDisputed }: Agreed,
): Verdict {
  const told = pairTold(candidates);
  if (figures.some(({ type }) => type === 'doubtful'))
    return told?.order === 'paired' && mayBe(told.nation, national) && !is(told.force, national)
      ? { reason: 'damaged', force: told.force, nation: told.nation }
      : { reason: 'damaged' };
  if (candidates.length === 0) return { reason: 'no-figures' };
  if (!told) return settleOpen({ candidates, figures }, national);
  const { force, nation, order } = told;
  if (isDisputed || !mayBe(nation, national)) return { reason: 'reports-differ' };
  return { reason: order === 'paired' ? 'beside-names' : 'order-of-names', force, nation };
}

/** Settle figures of which nothing in the text tells whose they are: one that is the national figure is the nation's. */
function settleOpen(
  { candidates, figures }: Pick<Decision, 'candidates' | 'figures'>,
  national: number | undefined,
): Verdict {
  const [lone, ...rest] = candidates;
  const isLone = rest.length === 0 && figures.length === 1;
  if (areInDoubt(candidates)) return { reason: 'layouts-differ' };
  if (national === undefined)
    return {
      reason: isLone ? 'one-figure' : figures.length > 2 ? 'layouts-differ' : 'nothing-tells',
    };
  const [first, ...others] = candidates.filter(({ nation }) => is(nation, national));
  if (first) {
    const { force, nation } = first;
    if (!force) return { reason: 'only-national', nation };
    if (others.length === 0 || (figures.length === 2 && is(force, national)))
      return { reason: 'national-figure', force, nation };
    const isSame = others.every((other) => figureKey(other.nation) === figureKey(nation));
    return { reason: 'layouts-differ', nation: isSame ? nation : undefined };
  }
  if (!isLone) return { reason: figures.length > 2 ? 'layouts-differ' : 'not-national' };
  const isForces =
    lone?.order === 'paired' && lone.force?.type === 'number' && lone.force.value !== national;
  return isForces ? { reason: 'only-force', force: lone.force } : { reason: 'one-figure' };
}

/** Give the one pair that is possible, where its names tell whose each figure is. */
export function pairTold(candidates: readonly Candidate[]): PairTold | undefined {
  const [one, ...others] = candidates;
  if (!one?.force || !one.nation || one.order === 'unclear' || others.length > 0) return undefined;
  return { force: one.force, nation: one.nation, order: one.order };
}

function is(figure: FigureUnit | undefined, national: number | undefined): boolean {
  return figure?.type === 'number' && figure.value === national;
}

/** A figure may be the nation's where it is none that is known not to be. */
function mayBe(figure: FigureUnit, national: number | undefined): boolean {
  return figure.type !== 'number' || national === undefined || figure.value === national;
}
