import type { NarrativeFigure, NarrativeFigureId } from '../../../schema/narrative-figure.ts';
import type { Value } from '../../../schema/value.ts';
import { datesOf, isOneYearBefore, isSamePeriod } from './periods.ts';

/** A sentence that seems to state a figure, and why the figure is left out. */
export interface NarrativeProblem {
  line: number;
  facts: { figure: NarrativeFigureId; found: string; why: string };
}

/** What prose states, in the order of the text. */
export interface NarrativeReading {
  figures: NarrativeFigure[];
  problems: NarrativeProblem[];
}

/** Keep each figure once: said twice it stands once, and said in two ways it is left out. */
export function mergeFigures(found: readonly NarrativeFigure[]): NarrativeReading {
  const merged: NarrativeReading = { figures: [], problems: [] };
  for (const [figure, stated] of Map.groupBy(found, (one) => one.figure)) {
    const latest = stated.filter(
      ({ period }) =>
        !stated.some((later) => isOneYearBefore(datesOf(period), datesOf(later.period))),
    );
    const best = latest.find((one) => one.englandAndWales.status === 'stated') ?? latest[0];
    const other = best && latest.find((one) => !agree(best, one));
    if (other) {
      const [kept, printed] = [printedOf(best.force), printedOf(other.force)];
      const why = `it is said in two ways, with \`${kept}\` and \`${printed}\``;
      merged.problems.push({ line: other.source.line, facts: { figure, found: printed, why } });
    } else if (best) merged.figures.push(best);
  }
  return merged;
}

function agree(one: NarrativeFigure, other: NarrativeFigure): boolean {
  return (
    isSamePeriod(datesOf(one.period), datesOf(other.period)) &&
    areCompatible(one.force, other.force) &&
    areCompatible(one.englandAndWales, other.englandAndWales)
  );
}

function areCompatible(one: Value, other: Value): boolean {
  return one.status !== 'stated' || other.status !== 'stated' || one.value === other.value;
}

function printedOf(value: Value): string {
  return value.status === 'stated' ? value.printed : value.status;
}
