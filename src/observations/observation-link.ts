import { auditHref, auditIds, metricAuditHref } from '../format/audit-link.ts';
import { quoteHref } from '../format/quote-link.ts';
import { sourceHref } from '../format/report-link.ts';
import type { Value } from '../schema/value.ts';
import type { Observation } from './observation.ts';

/** The address of the passage that states a figure; `undefined` where no line of the text does. */
export function observedHref(
  { report, quote }: Pick<Observation, 'report' | 'quote'>,
  value: Value,
): string | undefined {
  if (quote !== undefined) return quoteHref(report, quote.source, quote.text);
  return 'source' in value ? sourceHref(report, value.source) : undefined;
}

/** The address that says how a figure was read, or why there is none. */
export function observedAuditHref({ report, measure, quote }: Observation): string {
  return quote === undefined
    ? metricAuditHref(report, measure.id)
    : `${auditHref(report)}#${auditIds.prose(measure.id, quote.source.line)}`;
}
