import type { HeadingCandidate } from './headings.ts';

/** The best chain of candidates that ends with one of a rank. */
interface Chain {
  weight: number;
  last: HeadingCandidate;
  before: Chain | undefined;
}

/**
 * Find the sequence of headings that fits the expected order best: ranks rise, and the weights are the most together.
 *
 * Linear in the number of candidates for a given number of ranks. Of two chains that weigh the same, the one that
 * takes its headings later stands: titles in a table come before the chapters that they name.
 */
export function alignHeadings(
  candidates: readonly HeadingCandidate[],
  ranks: number,
): ReadonlySet<HeadingCandidate> {
  const best: (Chain | undefined)[] = Array.from({ length: ranks });
  for (const candidate of candidates) {
    if (candidate.rank === undefined) continue;
    const before = heaviest(best.slice(0, candidate.rank));
    const chain = { weight: candidate.weight + (before?.weight ?? 0), last: candidate, before };
    const known = best[candidate.rank];
    if (!known || chain.weight >= known.weight) best[candidate.rank] = chain;
  }
  const chosen = new Set<HeadingCandidate>();
  for (let chain = heaviest(best); chain; chain = chain.before) chosen.add(chain.last);
  return chosen;
}

function heaviest(chains: readonly (Chain | undefined)[]): Chain | undefined {
  let found: Chain | undefined;
  for (const chain of chains) if (chain && chain.weight > (found?.weight ?? 0)) found = chain;
  return found;
}
