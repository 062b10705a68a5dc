import type { Unit } from '../../../programme/metrics.ts';

/** A number that stands alone: not the rest of a longer one, of a date or of a price. */
export const number =
  '(?<![\\w.,£$-])(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,6})(?:\\.\\d{1,4})?(?![\\d]|[.,]\\d)';

const people = '(?:of )?(?:the )?(?:population|people)';
export const percent = '(?:%|per[- ]?cent)';

/** What follows a number and its noun. */
const measures: Partial<Record<Unit, string>> = {
  percent,
  'percent-of-outcomes': percent,
  'per-100-domestic-abuse-offences':
    '(?:per|for every) 100 domestic abuse(?:[- ]{1,2}related)? (?:offences|crimes)',
  'per-million-population': `(?:per|for every) (?:(?:(?:1|one|a) )?million|1,000,000) ${people}`,
  'per-10000-population': `(?:per|for every) (?:10,000|ten thousand) ${people}`,
};

/** What a rate is counted by, inside the words of its unit. */
export const baseOfRate =
  /(?<=\b(?:per|every) .{1,20})(?:domestic abuse(?:[- ]{1,2}related)? (?:offences|crimes)|population|people)/gi;

/** The pattern of a unit's words; a figure in a unit that no sentence words is never found. */
export function measureOf(unit: Unit): string {
  return measures[unit] ?? '(?!)';
}

/** Read a number as printed: `2,470`, `46.0`. */
export function numberIn(printed: string): number {
  return Number(printed.replaceAll(',', ''));
}
