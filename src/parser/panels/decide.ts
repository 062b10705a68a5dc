import type { MetricId } from '../../schema/metric.ts';
import {
  areInDoubt,
  bareCandidatesOf,
  canAgree,
  candidatesOf,
  distinct,
  figureKey,
  inDoubt,
  shared,
  type Candidate,
  type Candidates,
  type KnownFigures,
} from './candidates.ts';
import { rivalsAmong, wholeAmong, type Explanation, type Layout } from './explain.ts';
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

/** What a layout leaves possible. */
interface View {
  layout: Layout;
  candidates: Candidates;
}

/**
 * Say what the pages leave possible for each metric: what all layouts do that account for every figure.
 *
 * Where labels have a place of their own in these, others that account for most may leave less of that possible; else both
 * must agree, and what only one of them can tell is so.
 */
export function decide(
  explanations: readonly Explanation[],
  known: KnownFigures,
): (metric: MetricId) => Decision {
  const viewsOf = (some: readonly Explanation[]): View[] =>
    uncontradicted(some, known).map((explanation) => ({
      layout: explanation.layout,
      candidates: candidatesOf(explanation, known),
    }));
  const [whole, rivals] = [viewsOf(wholeAmong(explanations)), viewsOf(rivalsAmong(explanations))];
  const bare = explanations[0] && bareCandidatesOf(explanations[0]);
  return (metric) => {
    const all = toldBy(whole, rivals, metric) ?? bare?.get(metric) ?? [];
    const candidates = distinct(all);
    const says = (view: View) => shared(candidates, view.candidates.get(metric) ?? []).length > 0;
    const own = [...whole, ...rivals].filter(says);
    return {
      candidates,
      figures: figuresIn(candidates),
      layouts: own.map(({ layout }) => layout),
      isWhole: own.some((view) => whole.includes(view)),
    };
  };
}

/** What layouts leave possible for a metric; nothing where none of them has a label of it. */
function toldBy(
  whole: readonly View[],
  rivals: readonly View[],
  metric: MetricId,
): readonly Candidate[] | undefined {
  const [own, others] = [whole, rivals].map((views) =>
    views.flatMap(({ candidates }) =>
      candidates.has(metric) ? [candidates.get(metric) ?? []] : [],
    ),
  );
  const one = agreed(own ?? []);
  if (one && whole.some(({ layout }) => layout.place !== 'within')) {
    const both = shared(one, agreed((others ?? []).filter(arePairs)) ?? []);
    return both.length > 0 ? both : one;
  }
  const other = agreed(others ?? []);
  const clear = [one ?? [], other ?? []].filter((some) => some.length > 0 && !areInDoubt(some));
  return agreed(clear) ?? one ?? other;
}

/** What all have in common; where that is nothing, or one of them is in doubt, all are. */
function agreed(told: readonly (readonly Candidate[])[]): readonly Candidate[] | undefined {
  if (told.length === 0) return undefined;
  const both = told.some(areInDoubt) ? [] : told.reduce(shared);
  const figures = figuresIn(told.flat());
  return both.length > 0 || figures.length === 0 ? both : inDoubt(figures);
}

function arePairs(candidates: readonly Candidate[]): boolean {
  return candidates.every(({ force, nation }) => force && nation);
}

/** The printed figures of candidates, each once; two of one line that look alike are two where they make a pair. */
function figuresIn(candidates: readonly Candidate[]): FigureUnit[] {
  const figures = new Map<string, FigureUnit>();
  for (const { force, nation } of candidates) {
    const [one, other] = [figureKey(force), figureKey(nation)];
    if (force) figures.set(one, force);
    if (nation) figures.set(one === other ? `${other} again` : other, nation);
  }
  return [...figures.values()];
}

/** Leave out layouts of which a group can be read in no way that fits the known figures, unless that goes for all. */
function uncontradicted(
  explanations: readonly Explanation[],
  known: KnownFigures,
): readonly Explanation[] {
  const left = explanations.filter(({ groups }) =>
    groups.every(({ ways }) => ways.length === 0 || ways.some((pairs) => canAgree(pairs, known))),
  );
  return left.length > 0 ? left : explanations;
}
