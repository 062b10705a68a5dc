import { formatFigure } from '../format/figure.ts';
import { formatMissing } from '../format/missing.ts';
import { sourceHref } from '../format/report-link.ts';
import type { ReportKey } from '../format/report-name.ts';
import type { Unit } from '../programme/metrics.ts';
import type { Value } from '../schema/value.ts';

/** A figure or the reason for its absence, with the address of its passage where the text has one. */
export interface FigureCell {
  words: string;
  isStated: boolean;
  href?: string;
}

/** Put a value into the words of a table cell whose head names the unit. */
export function figureCell(value: Value, unit: Unit, report: ReportKey): FigureCell {
  const isStated = value.status === 'stated';
  const words = isStated ? formatFigure(value.printed, unit) : formatMissing(value, unit);
  return 'source' in value
    ? { words, isStated, href: sourceHref(report, value.source) }
    : { words, isStated };
}
