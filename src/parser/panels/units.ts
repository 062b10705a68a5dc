import type { MetricId } from '../../schema/metric.ts';
import type { Shape } from '../text/figure-lexer.ts';

/** The words of a period, and the line they stand on. */
export interface PrintedPeriod {
  printed: string;
  line: number;
}

/** The words that name a metric, with the period that is printed at them. */
export interface Label extends Standing {
  type: 'label';
  metric: MetricId;
  /** What figures of the metric look like. */
  shape: Shape;
  period?: string;
}

/** A figure, digits that something unknown touches, or the dash that stands for a figure. */
export type FigureUnit = Standing &
  (
    | { type: 'number'; value: number; printed: string; shape: Shape }
    | { type: 'doubtful'; printed: string }
    | { type: 'dash' }
  );

/** Where a unit stands. */
interface Standing {
  line: number;
  /** Spaces before its line, where there are any and the page is as it was laid out. */
  indent?: number | undefined;
}

/** A piece of the Force in numbers pages that means something to a reader; every word of them is looked at once. */
export type Unit =
  | Label
  | FigureUnit
  /** The title of a panel, or the name of whom figures are about. */
  | (Standing & { type: 'panel' | 'force' | 'nation' });

/** A piece of the text that is no figure, by the named groups of its pattern. */
export interface WordPiece {
  start: number;
  end: number;
  groups: Record<string, string | undefined>;
}

/** Tell whether a unit is a figure of any kind. */
export function isFigure(unit: Unit): unit is FigureUnit {
  return unit.type === 'number' || unit.type === 'doubtful' || unit.type === 'dash';
}

/** Tell whether a unit says whose a figure is. */
export function isName({ type }: Unit): boolean {
  return type === 'force' || type === 'nation';
}
