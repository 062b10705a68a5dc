import type { MetricId } from '../schema/metric.ts';
import type { MetricDefinition, Unit } from './metrics.ts';
import { narrativeFigureDefinitions, type NarrativeFigureDefinition } from './narrative-figures.ts';

/** Something that reports count, whether Force in numbers prints it, the prose states it, or both. */
export interface Measure {
  id: MetricId;
  name: string;
  unit: Unit;
  /** As Force in numbers counts it; absent where only the prose states it. */
  metric?: MetricDefinition;
  /** As the prose counts it; absent where only Force in numbers prints it. */
  narrative?: NarrativeFigureDefinition;
}

/** List what the reports of a programme count: Force in numbers first, then what only the prose states. */
export function measuresOf(metrics: readonly MetricDefinition[]): Measure[] {
  const printed = metrics.map((metric) => {
    const narrative = narrativeFigureDefinitions.find(({ id }) => id === metric.id);
    const { id, name, unit } = metric;
    return { id, name, unit, metric, ...(narrative && { narrative }) };
  });
  const told = narrativeFigureDefinitions
    .filter(({ id }) => metrics.every((metric) => metric.id !== id))
    .map((narrative) => ({
      id: narrative.id,
      name: narrative.name,
      unit: narrative.unit,
      narrative,
    }));
  return [...printed, ...told];
}
