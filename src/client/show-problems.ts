import { createElement } from './create-element.ts';
import { requiredElement } from './required-element.ts';

/** Say beside a choice what of the address cannot be done; nothing clears it. */
export function showProblems(root: HTMLElement, problems: readonly string[]): void {
  const place = requiredElement(root, '[data-problems]', HTMLElement);
  place.replaceChildren(...problems.map((words) => createElement('p', {}, words)));
}
