import type { FindingsChoice } from '../findings/findings-address.ts';
import { findMatches } from './find-matches.ts';
import { requiredElement } from './required-element.ts';
import { readSearchWords } from './search-words.ts';
import { findRanges } from './text-ranges.ts';

/** How much a choice leaves. */
export interface Narrowed {
  findings: number;
  /** Forces that the findings are from. */
  forces: number;
  /** A force was asked for that was told nothing, and stands there with the reason. */
  isNoneListed: boolean;
}

/** Show the findings that a choice leaves, and mark its words in them. */
export function narrowFindings(root: HTMLElement, choice: FindingsChoice): Narrowed {
  const words = readSearchWords(choice.query);
  const counts = [...root.querySelectorAll<HTMLElement>('[data-told]')].map((told) =>
    narrowForce(told, choice, words),
  );
  markWords(root, words);
  return {
    findings: counts.reduce((sum, count) => sum + count, 0),
    forces: counts.filter((count) => count > 0).length,
    isNoneListed:
      counts.every((count) => count === 0) &&
      root.querySelector('[data-told]:not([hidden])') !== null,
  };
}

function narrowForce(told: HTMLElement, choice: FindingsChoice, words: readonly string[]): number {
  const isForce = choice.force === '' || told.dataset.told === choice.force;
  let shown = 0;
  for (const item of told.querySelectorAll<HTMLElement>('li[data-kind]')) {
    item.hidden = !(isForce && isWanted(item, choice, words));
    if (!item.hidden) shown += 1;
  }
  for (const under of told.querySelectorAll<HTMLElement>('[data-under]')) {
    under.hidden = under.querySelector('li:not([hidden])') === null;
  }
  // A force that was told nothing is an answer to those who ask for no more than the force.
  const isAskedAlone = choice.question === '' && choice.kind === '' && words.length === 0;
  told.hidden = shown === 0 && !(isForce && isAskedAlone);
  requiredElement(told, '[data-absences]', HTMLElement).hidden = !isAskedAlone;
  return shown;
}

function isWanted(
  item: HTMLElement,
  { question, kind }: FindingsChoice,
  words: readonly string[],
): boolean {
  const text = item.querySelector('[data-finding]')?.textContent ?? '';
  return (
    (question === '' || item.dataset.question === question) &&
    (kind === '' || item.dataset.kind === kind) &&
    words.every((word) => findMatches(text, word).length > 0)
  );
}

function markWords(root: HTMLElement, words: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = words
    .flatMap((word) => findRanges(root, word))
    .filter(({ startContainer }) =>
      startContainer.parentElement?.closest('li:not([hidden]) > [data-finding]'),
    );
  CSS.highlights.set('searched', new Highlight(...ranges));
}
