/** Copy words, and say in a status line whether the browser let us. */
export async function copyWords(words: string, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    status.textContent = 'Copied';
  } catch {
    // Browsers refuse without a secure address; the words can still be marked by hand.
    status.textContent = 'The browser did not allow it: mark the words and copy them.';
  }
}
