import type { Unit } from '../programme/metrics.ts';
import { formatUnit, isPercent } from './unit.ts';

/** A sign before a figure in any of the characters that texts use: `-0.05`, `–5`. */
const minusSign = /^[-\u2010-\u2012\u2013\u2212]/u;

/**
 * Format a printed figure with its sign: `199`, `−0.05%`, `+10%`.
 *
 * The digits are the report's own: nothing is rounded and no zero is added or dropped.
 */
export function formatFigure(printed: string, unit: Unit): string {
  const signed = printed.replace(minusSign, '\u2212');
  return isPercent(unit) ? `${signed}%` : signed;
}

/** Format a printed figure with its whole unit, to stand alone: `199 per 1,000 people`. */
export function formatFigureWithUnit(printed: string, unit: Unit): string {
  const figure = formatFigure(printed, unit);
  if (unit === 'percent' || unit === 'percent-change') return figure;
  if (unit === 'percent-of-outcomes') return `${figure} of outcomes`;
  return `${figure} ${formatUnit(unit)}`;
}
