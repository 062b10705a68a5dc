/** A passage with the words to mark in it. */
export interface MarkedPassage {
  /** Fragment of the passage: `line-12`. */
  fragment: string;
  phrases: string[];
}

const separator = '&mark=';

/** Add to a passage's address the words to mark there; in the fragment they stay on the device. */
export function markHref(href: string, phrases: readonly string[]): string {
  return [href, ...phrases.map((phrase) => encodeURIComponent(phrase))].join(separator);
}

/** Read the words to mark from a fragment such as `#line-12&mark=mental%20health`. */
export function readMarkAddress(hash: string): MarkedPassage | undefined {
  const [fragment = '', ...phrases] = hash.slice(1).split(separator);
  if (fragment === '' || phrases.length === 0) return undefined;
  try {
    return { fragment, phrases: phrases.map((phrase) => decodeURIComponent(phrase)) };
  } catch {
    // An address that was cut short in the middle of a letter still leads to its passage.
    return { fragment, phrases: [] };
  }
}
