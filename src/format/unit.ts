import type { Unit } from '../programme/metrics.ts';

const words: Record<Unit, string> = {
  'per-1000-population': 'per 1,000 people',
  'per-million-population': 'per million people',
  'per-10000-population': 'per 10,000 people',
  'per-100-domestic-abuse-offences': 'per 100 domestic abuse-related offences',
  'percent-change': 'per cent change',
  'percent-of-outcomes': 'per cent of outcomes',
  percent: 'per cent',
};

/** Format a unit for the head of a table column or the subtitle of a chart: `per 1,000 people`. */
export function formatUnit(unit: Unit): string {
  return words[unit];
}

/** Tell whether figures of a unit are printed with a percent sign. */
export function isPercent(unit: Unit): boolean {
  return unit === 'percent' || unit === 'percent-of-outcomes' || unit === 'percent-change';
}
