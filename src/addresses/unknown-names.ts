/** What other sites add to the links that they lead here with: `utm_source`, `fbclid`. */
const added = /^utm_|clid$/u;

/** Say which names of an address's query a page does not know; `known` are those that it reads. */
export function unknownNames(query: string, known: readonly string[]): string[] {
  return [...new Set(new URLSearchParams(query).keys())]
    .filter((name) => !known.includes(name) && !added.test(name))
    .map((name) => `Nothing here is called “${name}”, so that is left out.`);
}
