import { compareFigures } from '../format/comparison.ts';
import { isMissing } from '../format/missing.ts';
import type { PrintedFigure } from '../rounding/printed-figure.ts';
import type { Observation } from './observation.ts';
import type { Series, SeriesEntry } from './series.ts';

/** One end of a series: who is surely there, or which figure outside the series stands in the way of saying so. */
export type Extreme =
  { status: 'named'; entries: SeriesEntry[] } | { status: 'open'; against: Observation[] };

/**
 * Find who has the highest or the lowest figure of a series.
 *
 * Figures that may have been equal before rounding share the place; nobody is named where a further figure may equal one
 * of those but not the edge. It is left open where the same measure, counted
 * otherwise, has a figure of another force that is not surely inside: nothing that we say may be contradicted elsewhere.
 */
export function extremeOf(
  series: Series,
  end: 'highest' | 'lowest',
  all: readonly Observation[],
): Extreme {
  const beyond = end === 'highest' ? 'higher' : 'lower';
  const edge = series.reduce<SeriesEntry | undefined>(
    (found, entry) => (found && compare(entry, found, end) <= 0 ? found : entry),
    undefined,
  );
  if (edge === undefined) return { status: 'named', entries: [] };
  const entries = series.filter(({ figure }) => compareFigures(figure, edge.figure) === 'same');
  const isBlurred = series.some(
    (entry) =>
      !entries.includes(entry) &&
      entries.some(({ figure }) => compareFigures(figure, entry.figure) === 'same'),
  );
  if (isBlurred) return { status: 'named', entries: [] };
  const against = all.filter(({ time, force, report }) => {
    if (time !== 'current' || isMissing(force)) return false;
    if (entries.some((entry) => entry.force === report.force)) return false;
    const mayBeAtEnd = entries.some(({ figure }) => isAtOrBeyond(force, figure, beyond));
    return mayBeAtEnd && !isEntry(series, report.force, force);
  });
  return against.length === 0 ? { status: 'named', entries } : { status: 'open', against };
}

function compare(a: SeriesEntry, b: SeriesEntry, end: 'highest' | 'lowest'): number {
  const difference = a.figure.value - b.figure.value;
  return end === 'highest' ? difference : -difference;
}

function isAtOrBeyond(a: PrintedFigure, edge: PrintedFigure, beyond: 'higher' | 'lower'): boolean {
  const relation = compareFigures(a, edge);
  return relation === beyond || relation === 'same';
}

/** The series' own figures are inside by the way it was found. */
function isEntry(series: Series, force: string, figure: PrintedFigure): boolean {
  return series.some((entry) => entry.force === force && entry.figure === figure);
}
