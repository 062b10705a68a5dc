import type { Choice, FinderMessage } from '../finder/messages.ts';
import { renderMessage } from './render-finder.ts';
import { requiredElement } from './required-element.ts';
import { revealAnswer } from './reveal-answer.ts';

export interface AnswerRegion {
  show: (message: FinderMessage) => void;
  /** Say what is wrong with what stands in the field, which stays there. */
  showError: (message: string) => void;
  clear: () => void;
  /** Bring the answer into view, with what was asked above it. */
  reveal: () => void;
  /** Move on to the answer from a button that it has replaced. */
  focus: () => void;
}

/** Govern the places where a search speaks: the error below its field and the answer after it. */
export function answerRegion(root: HTMLElement, choose: (choice: Choice) => void): AnswerRegion {
  const input = requiredElement(root, 'input', HTMLInputElement);
  const error = requiredElement(root, '[data-error]', HTMLElement);
  const answer = requiredElement(root, '[data-answer]', HTMLElement);

  function clear(): void {
    answer.replaceChildren();
    error.textContent = '';
    input.removeAttribute('aria-invalid');
  }

  function showError(message: string): void {
    clear();
    error.textContent = message;
    input.setAttribute('aria-invalid', 'true');
  }

  function show(message: FinderMessage): void {
    if (message.tone === 'error') {
      showError(message.heading);
      return;
    }
    clear();
    answer.setAttribute('data-tone', message.tone);
    answer.replaceChildren(...renderMessage(message, choose));
  }

  function reveal(): void {
    revealAnswer(input, answer);
  }

  function focus(): void {
    (answer.querySelector('a') ?? input).focus();
  }

  return { show, showError, clear, reveal, focus };
}
