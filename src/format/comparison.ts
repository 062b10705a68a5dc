import { isShare, type Unit } from '../programme/metrics.ts';
import type { Value } from '../schema/value.ts';
import { isMissing } from './missing.ts';
import { decimalsOf, mayBeEqual, type PrintedFigure } from '../rounding/printed-figure.ts';

/** How one figure stands to another; never a judgment on either. */
export type Relation = 'higher' | 'lower' | 'same';

/** Compare two figures: they are the same unless they cannot have been equal before rounding. */
export function compareFigures(a: PrintedFigure, b: PrintedFigure): Relation {
  if (mayBeEqual(a, b)) return 'same';
  return a.value > b.value ? 'higher' : 'lower';
}

/** Compare two values; `undefined` unless there is a figure for both. */
export function compareValues(a: Value, b: Value): Relation | undefined {
  return isMissing(a) || isMissing(b) ? undefined : compareFigures(a, b);
}

/**
 * Format how a figure stands to another: `lower than England and Wales`, `3.7 percentage points lower than …`.
 *
 * A change that is further below zero is no lower number of anything: it fell more.
 */
export function formatRelation({ figure, other, name, unit }: RelationInput): string {
  const relation = compareFigures(figure, other);
  if (unit === 'percent-change') return formatChanges(figure, other, name);
  if (relation === 'same') return formatSame(figure, other, name);
  const points = isShare(unit) ? gapOf(figure, other) : undefined;
  return points === undefined
    ? `${relation} than ${name}`
    : `${points} percentage points ${relation} than ${name}`;
}

interface RelationInput {
  figure: PrintedFigure;
  other: PrintedFigure;
  /** What the other figure is of: `England and Wales`. */
  name: string;
  unit: Unit;
}

function formatSame(figure: PrintedFigure, other: PrintedFigure, name: string): string {
  return figure.printed === other.printed
    ? `the same as ${name} after rounding`
    : `about the same as ${name} after rounding`;
}

function formatChanges(figure: PrintedFigure, other: PrintedFigure, name: string): string {
  const direction = directionOf(figure);
  const isOneWay = figure.value * other.value > 0;
  if (mayBeEqual(figure, other)) {
    return isOneWay
      ? `${direction}, about as ${name} after rounding`
      : formatSame(figure, other, name);
  }
  if (!isOneWay) return `${direction}; ${name} ${directionOf(other)}`;
  const isMore = Math.abs(figure.value) > Math.abs(other.value);
  return `${direction} ${isMore ? 'more' : 'less'} than ${name}`;
}

function directionOf({ value }: PrintedFigure): string {
  if (value === 0) return 'did not change after rounding';
  return value > 0 ? 'rose' : 'fell';
}

/** Format how far two figures lie apart; `undefined` unless both are printed with the same decimals, of which there are some. */
function gapOf(a: PrintedFigure, b: PrintedFigure): string | undefined {
  const decimals = decimalsOf(a.printed);
  if (decimals === 0 || decimals !== decimalsOf(b.printed)) return undefined;
  return Math.abs(a.value - b.value).toFixed(decimals);
}
