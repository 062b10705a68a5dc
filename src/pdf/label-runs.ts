import { isNumber } from './number-text.ts';

/**
 * Tell texts that stand beside each other as the labels of panels do, however close: numbers, and names or parts of
 * names where these are broken over lines.
 */
export function labelRuns(names: Iterable<string>): (texts: readonly string[]) => boolean {
  const parts = new Set([...names].flatMap((name) => partsOf(name.toLowerCase())));
  return (texts) =>
    !parts.has(texts.join(' ').toLowerCase()) &&
    texts.every((text) => isNumber(text) || parts.has(text.toLowerCase()));
}

/** A name whole, and with words at its end or beginning left to another line. */
function partsOf(name: string): string[] {
  const words = name.split(' ');
  return words.flatMap((_word, at) => [
    words.slice(0, at + 1).join(' '),
    words.slice(at).join(' '),
  ]);
}
