import type { ReportRecord } from '../schema/record.ts';
import type { Metric } from '../schema/metric.ts';
import type { Source } from '../schema/source.ts';

interface PrintedLine {
  source: Source;
}

/** Printed lines that belong together; `isMeasure` where they are label, period and figures of one. */
export interface LineGroup<Line> {
  isMeasure: boolean;
  lines: Line[];
}

/** Parts the bare lines of Force in numbers into the measures that they print. */
export type FigureGroups = <Line extends PrintedLine>(lines: readonly Line[]) => LineGroup<Line>[];

/**
 * Group printed lines by the metrics of a record. A label stands before its figures, so a group runs
 * from the end of the one before it to the last line of its own metric; metrics whose lines are
 * interleaved share a group.
 */
export function createFigureGroups({ metrics }: Pick<ReportRecord, 'metrics'>): FigureGroups {
  return (lines) => {
    const spans = metrics.flatMap((metric) => spanOf(metric, lines));
    const ends = new Set(
      spans
        .map(({ last }) => last)
        .filter((end) => !spans.some(({ first, last }) => first <= end && end < last)),
    );
    const groups: LineGroup<(typeof lines)[number]>[] = [];
    let start = 0;
    for (const end of [...ends].sort((a, b) => a - b)) {
      groups.push({ isMeasure: true, lines: lines.slice(start, end + 1) });
      start = end + 1;
    }
    const rest = lines.slice(start);
    return rest.length === 0 ? groups : [...groups, { isMeasure: false, lines: rest }];
  };
}

/** Where among these lines a metric has its first and its last one, if it has any. */
function spanOf(metric: Metric, lines: readonly PrintedLine[]): { first: number; last: number }[] {
  const sources = [metric.period, metric.force, metric.englandAndWales].flatMap((part) =>
    'source' in part ? [part.source] : [],
  );
  const states = ({ source }: PrintedLine): boolean =>
    sources.some(({ line, endLine }) => source.line <= endLine && line <= source.endLine);
  const first = lines.findIndex(states);
  return first === -1 ? [] : [{ first, last: lines.findLastIndex(states) }];
}
