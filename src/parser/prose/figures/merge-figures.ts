import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Period } from '../../../schema/period.ts';
import type { Value } from '../../../schema/value.ts';
import type { NarrativeReading } from './narrative-reading.ts';
import { isOneYearBefore, isSamePeriod } from './periods.ts';

/** Keep each figure once: said twice it stands once, and said in two ways it is left out. */
export function mergeFigures(found: readonly NarrativeFigure[]): NarrativeReading {
  const merged: NarrativeReading = { figures: [], problems: [] };
  for (const [figure, stated] of Map.groupBy(found, (one) => one.figure)) {
    const periods = new Set(stated.map(({ period }) => printedIn(period)));
    const latest = stated.filter(({ period }) => !isFollowedByAny(printedIn(period), periods));
    const best = latest.find((one) => one.englandAndWales.status === 'stated') ?? latest[0];
    const other = latest.find((one) => best !== undefined && !agree(best, one));
    if (best === undefined) continue;
    if (other === undefined) {
      merged.figures.push(best);
      continue;
    }
    const printed = printedOf(other.force);
    merged.problems.push({
      rule: 'uncertain-figure',
      line: other.source.line,
      facts: {
        figure,
        found: printed,
        why: `it is said in two ways, with \`${printedOf(best.force)}\` and \`${printed}\``,
      },
    });
  }
  return merged;
}

function printedIn(period: Period): string {
  return period.status === 'stated' ? period.printed : '';
}

function isFollowedByAny(period: string, periods: ReadonlySet<string>): boolean {
  return period !== '' && [...periods].some((later) => isOneYearBefore(period, later));
}

function agree(one: NarrativeFigure, other: NarrativeFigure): boolean {
  return (
    isSamePeriod(printedIn(one.period), printedIn(other.period)) &&
    areCompatible(one.force, other.force) &&
    areCompatible(one.englandAndWales, other.englandAndWales)
  );
}

function areCompatible(one: Value, other: Value): boolean {
  const areBothStated = one.status === 'stated' && other.status === 'stated';
  return !areBothStated || one.value === other.value;
}

function printedOf(value: Value): string {
  return value.status === 'stated' ? value.printed : value.status;
}
