import type { OpenReason, PairReason } from '../../schema/evidence.ts';
import type { Account } from './accounts.ts';
import type { FigureUnit } from './units.ts';

/** Whose the figures of one metric are, or why they are left out. */
export interface Verdict {
  reason: PairReason | OpenReason;
  /** Absent where it is not in the text, or left out. */
  force?: FigureUnit;
  nation?: FigureUnit;
}

/** What reports agree on about the national figure of a metric. */
interface Agreed {
  /** Absent where it is not known. */
  national: number | undefined;
  /** Reports state different ones. */
  isDisputed: boolean;
  /** Other figures of this report stand in the order of their names. */
  isOrderKept: boolean;
}

/** Settle whose the figures of one metric are, with the national figure where it is known. */
export function settlePair(
  { order, figures, signature }: Account,
  { national, isDisputed, isOrderKept }: Agreed,
): Verdict {
  const [first, second] = figures;
  const fits = second && mayBe(second, national);
  if (figures.some(({ type }) => type === 'doubtful'))
    return order === 'paired' && first && fits
      ? { reason: 'damaged', force: first, nation: second }
      : { reason: 'damaged' };
  if (order === 'none') return { reason: 'no-figures' };
  if (order === 'contested') return { reason: 'layouts-differ' };
  if (!first || !second) return settleLone(first, signature, national);
  const isTurned = order === 'sequence' && is(first, national) && !is(second, national);
  if (order !== 'unclear' && (!isTurned || isOrderKept)) {
    if (isDisputed || isTurned || !fits) return { reason: 'reports-differ' };
    const reason = order === 'paired' ? 'beside-names' : 'order-of-names';
    return { reason, force: first, nation: second };
  }
  if (national === undefined) return { reason: 'nothing-tells' };
  if (is(first, national)) return { reason: 'national-figure', force: second, nation: first };
  if (is(second, national)) return { reason: 'national-figure', force: first, nation: second };
  return { reason: 'not-national' };
}

/** Tell whether two figures told by order are in it: the second is the nation's, and the first is not. */
export function keepsOrder(
  { order, figures: [first, second] }: Account,
  national?: number,
): boolean {
  return order === 'sequence' && is(second, national) && !is(first, national);
}

/** A single figure is the nation's where it equals the national one; else it is the force's if its name stands before it. */
function settleLone(
  figure: FigureUnit | undefined,
  signature: string,
  national: number | undefined,
): Verdict {
  if (figure?.type !== 'number' || national === undefined) return { reason: 'one-figure' };
  const isForces = signature.includes('F') && !signature.includes('N');
  if (figure.value === national)
    return isForces ? { reason: 'one-figure' } : { reason: 'only-national', nation: figure };
  return signature === 'Fv' ? { reason: 'only-force', force: figure } : { reason: 'one-figure' };
}

function is(figure: FigureUnit | undefined, national: number | undefined): boolean {
  return figure?.type === 'number' && figure.value === national;
}

/** A figure may be the nation's where it is none that is known not to be. */
function mayBe(figure: FigureUnit, national: number | undefined): boolean {
  return figure.type !== 'number' || national === undefined || figure.value === national;
}
