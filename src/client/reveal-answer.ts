/**
 * Bring an answer into view where the screen ends before it does: what was asked goes to the top, because the keyboard
 * of a phone may cover the rest.
 */
export function revealAnswer(asked: Element, answer: Element): void {
  const height = window.visualViewport?.height ?? innerHeight;
  if (answer.getBoundingClientRect().bottom > height) asked.scrollIntoView({ block: 'start' });
}
