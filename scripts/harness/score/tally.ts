import type { Scored } from './score-text.ts';

/** How many facts had each outcome. */
export interface Tally {
  right: number;
  told: number;
  silent: number;
  wrong: number;
  /** Read as the text prints it, where a reader of pictures printed another figure. */
  misprinted: number;
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
    misprinted: count('misprinted'),
    lost: count('not-in-text'),
  };
}

/** The share of the facts in the text that were read, and what is worse than a word about the rest. */
export function tallyWords({ right, told, silent, wrong, misprinted }: Tally): string {
  const all = right + told + silent + wrong;
  if (all === 0) return '–';
  const share = `${((100 * right) / all).toFixed(1)}%`;
  const words = `${share} ${String(silent)}s ${String(wrong)}w`;
  return misprinted === 0 ? words : `${words} ${String(misprinted)}m`;
}

/** The share that was read of everything the reports say, with what no reader could find in the texts. */
export function shareOfAll({ right, told, silent, wrong, misprinted, lost }: Tally): string {
  const all = right + told + silent + wrong + misprinted + lost;
  return all === 0 ? '–' : `${((100 * right) / all).toFixed(1)}% ${String(lost)} lost`;
}
