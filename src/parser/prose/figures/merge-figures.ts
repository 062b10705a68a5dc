import type { NarrativeFigure, NarrativeFigureId } from '../../../schema/narrative-figure.ts';
import type { Value } from '../../../schema/value.ts';
import { datesOf, isOneYearBefore, isSamePeriod } from './periods.ts';

/** Told what seems to be a figure, on what line, and why it is left out. */
export type Tell = (
  line: number,
  facts: { figure: NarrativeFigureId; found: string; why: string },
) => void;

/** What prose states; of a figure that is said in two ways nobody can tell which is right, but both bear witness. */
export interface NarrativeReading {
  figures: NarrativeFigure[];
  disputed: NarrativeFigure[];
}

/** Keep each figure once: said twice it stands once, and said in two ways it is left out. */
export function mergeFigures(found: readonly NarrativeFigure[], tell: Tell): NarrativeReading {
  const merged: NarrativeReading = { figures: [], disputed: [] };
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
      tell(other.source.line, { figure, found: printed, why });
      merged.disputed.push(best, other);
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
