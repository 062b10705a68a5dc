/** A file that cannot become a text, with the reason in words for the person who gave it. */
export class UnreadablePdfError extends Error {
  override name = 'UnreadablePdfError';
}
