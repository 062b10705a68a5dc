/** Turn words into part of an address: `Initial investigation` becomes `initial-investigation`. */
export function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** Give a function that makes each name it is given unique by counting repeats: `mental-health-2`. */
export function createUniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return function unique(name) {
    let candidate = name;
    for (let count = 2; taken.has(candidate); count += 1) candidate = `${name}-${count}`;
    taken.add(candidate);
    return candidate;
  };
}
