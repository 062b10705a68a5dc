import type { MetricId } from '../../schema/metric.ts';
import { agreed, distinct, figuresIn, inDoubt, shared, type Candidate } from './candidates.ts';
import { bestAmong, wholeAmong, type Explanation, type Layout } from './explain.ts';
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
 * account for most.
 */
export function decide(explanations: readonly Explanation[]): (metric: MetricId) => Decision {
  const [whole, best] = [wholeAmong(explanations), bestAmong(explanations)];
  return (metric) => {
    const candidatesIn = ({ candidates }: Explanation) => candidates.get(metric) ?? [];
    const own =
      [whole, best]
        .map((some) => some.filter(({ candidates }) => candidates.has(metric)))
        .find((some) => some.length > 0) ?? [];
    const candidates = distinct(
      own.length > 0
        ? agreed(own.map(candidatesIn))
        : bare(explanations.slice(0, 1).flatMap(candidatesIn)),
    );
    const says = (one: Explanation) => shared(candidates, candidatesIn(one)).length > 0;
    return {
      candidates,
      figures: figuresIn(candidates),
      layouts: own.filter(says).map(({ layout }) => layout),
      isWhole: own.some((one) => says(one) && whole.includes(one)),
    };
  };
}

/** Where no layout explains what stands at a label, nothing says that two figures are a pair, or that one behind a name is its own. */
function bare(candidates: readonly Candidate[]): Candidate[] {
  const figures = figuresIn(candidates);
  if (figures.length > 1) return inDoubt(figures);
  return candidates.map((one) => ({ ...one, order: 'unclear' }));
}
