import { formatFigure } from '../format/figure.ts';
import { isContradicted } from '../observations/contradicted.ts';
import type { ChartPoint } from './chart-point.ts';
import type { MeasureRow } from './measure-view.ts';

/** Make the point that a chart draws for a row of its table. */
export function rowPoint({ force, name, figure, observation }: MeasureRow): ChartPoint {
  const words = formatFigure(figure.printed, observation.unit);
  const isDoubted = isContradicted(observation, 'force');
  return { force, name, value: figure.value, words: isDoubted ? `${words} (in doubt)` : words };
}
