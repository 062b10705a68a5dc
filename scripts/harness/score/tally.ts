import type { Scored } from './score-text.ts';

/** How many facts had each outcome. */
export interface Tally {
  right: number;
  told: number;
  silent: number;
  wrong: number;
  /** Not in the text: a converter lost or garbled it. */
  lost: number;
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
    lost: count('not-in-text'),
  };
}

/** The share of the facts in the text that were read, and what is worse than a word about the rest. */
export function tallyWords({ right, told, silent, wrong }: Tally): string {
  const all = right + told + silent + wrong;
  if (all === 0) return '–';
  const share = `${((100 * right) / all).toFixed(1)}%`;
  return `${share} ${String(silent)}s ${String(wrong)}w`;
}

/** The share that was read of everything the reports say, with what no reader could find in the texts. */
export function shareOfAll({ right, told, silent, wrong, lost }: Tally): string {
  const all = right + told + silent + wrong + lost;
  return all === 0 ? '–' : `${((100 * right) / all).toFixed(1)}% ${String(lost)} lost`;
}
