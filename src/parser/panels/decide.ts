import type { MetricId } from '../../schema/metric.ts';
import { agreed, distinct, figuresIn, shared, type Candidate } from './candidates.ts';
import {
  bestAmong,
  wholeAmong,
  type CandidatesByMetric,
  type Explanation,
  type Layout,
} from './explain.ts';
import type { FigureUnit } from './units.ts';

/** What the pages leave possible for a metric. */
export interface Decision {
  candidates: readonly Candidate[];
  /** The figures of these, each once. */
  figures: readonly FigureUnit[];
  /** The layouts that leave some of these possible. */
  layouts: readonly Layout[];
  /** Some of them account for every figure of the pages. */
  isWhole: boolean;
}

/**
 * Say what the pages leave possible for each metric: what all layouts do that account for every figure, or else those that
 * account for most; `bare` is what stands at the labels where none does.
 */
export function decide(
  explanations: readonly Explanation[],
  bare: CandidatesByMetric,
): (metric: MetricId) => Decision {
  const [whole, best] = [wholeAmong(explanations), bestAmong(explanations)];
  return (metric) => {
    const own =
      [whole, best]
        .map((some) => some.filter(({ candidates }) => candidates.has(metric)))
        .find((some) => some.length > 0) ?? [];
    const told = own.map((one) => one.candidates.get(metric) ?? []);
    const candidates = distinct(told.length > 0 ? agreed(told) : (bare.get(metric) ?? []));
    const says = (one: Explanation) =>
      shared(candidates, one.candidates.get(metric) ?? []).length > 0;
    return {
      candidates,
      figures: figuresIn(candidates),
      layouts: own.filter(says).map(({ layout }) => layout),
      isWhole: own.some((one) => says(one) && whole.includes(one)),
    };
  };
}
