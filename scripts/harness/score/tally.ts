import type { Scored } from './score-text.ts';

/** How many facts had each outcome; facts that are not in the text are left out. */
export interface Tally {
  right: number;
  told: number;
  silent: number;
  wrong: number;
}

/** Count outcomes. */
export function tally(scored: readonly Scored[]): Tally {
  const count = (outcome: Scored['outcome']) =>
    scored.filter((one) => one.outcome === outcome).length;
  return {
    right: count('right'),
    told: count('told'),
    silent: count('silent'),
    wrong: count('wrong'),
  };
}

/** The share of the facts in the text that were read, and what is worse than a word about the rest. */
export function tallyWords({ right, told, silent, wrong }: Tally): string {
  const all = right + told + silent + wrong;
  if (all === 0) return '–';
  const share = `${((100 * right) / all).toFixed(1)}%`;
  return `${share} ${String(silent)}s ${String(wrong)}w`;
}
