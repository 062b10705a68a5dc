/** Keep something in the entry of the browser's history, beside what others keep there. */
export function remember(own: object): void {
  // What is there is null, or what this function has put there.
  history.replaceState({ ...(history.state as object | null), ...own }, '');
}
