import type { MetricId } from '../schema/metric.ts';
import type { QuestionId } from '../schema/question.ts';
import type { MetricDefinition, Unit } from './metrics.ts';
import type { NarrativeFigureDefinition } from './narrative-figures.ts';
import type { Programme } from './programmes.ts';

/** Something that reports count, whether Force in numbers prints it, the prose states it, or both. */
export interface Measure {
  id: MetricId;
  question: QuestionId;
  name: string;
  unit: Unit;
  /** As Force in numbers counts it; absent where only the prose states it. */
  metric?: MetricDefinition;
  /** As the prose counts it; absent where only Force in numbers prints it. */
  narrative?: NarrativeFigureDefinition;
}

/** List what the reports of a programme count: Force in numbers first, then what only the prose states. */
export function measuresOf({
  metrics,
  narrativeFigures,
}: Pick<Programme, 'metrics' | 'narrativeFigures'>): Measure[] {
  const printed = metrics.map((metric) => {
    const narrative = narrativeFigures.find(({ id }) => id === metric.id);
    const { id, question, name, unit } = metric;
    return { id, question, name, unit, metric, ...(narrative && { narrative }) };
  });
  const told = narrativeFigures
    .filter(({ id }) => metrics.every((metric) => metric.id !== id))
    .map((narrative) => ({
      id: narrative.id,
      question: narrative.question,
      name: narrative.name,
      unit: narrative.unit,
      narrative,
    }));
  return [...printed, ...told];
}
