/** Two items, by their places in a list, that are alike enough to stand in one group. */
export interface Link {
  a: number;
  b: number;
  similarity: number;
}

/**
 * Group items by complete linkage: in a group every item is linked with every other.
 *
 * The two groups whose least similar items are most similar are joined first, until no two are left in
 * which all items are linked. Of equals the earlier in the list go first, so the answer is always the same.
 */
export function completeLinkage(links: readonly Link[]): number[][] {
  const groups = new Map<number, number[]>();
  const weakest = new Map<number, Map<number, number>>();
  for (const { a, b, similarity } of links) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      groups.set(from, [from]);
      const others = weakest.get(from) ?? new Map<number, number>();
      weakest.set(from, others.set(to, similarity));
    }
  }
  for (let next = closest(weakest); next !== undefined; next = closest(weakest)) {
    const { a, b } = next;
    groups.set(a, [...(groups.get(a) ?? []), ...(groups.get(b) ?? [])]);
    groups.delete(b);
    join(weakest, a, b);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
}

type Weakest = Map<number, Map<number, number>>;

function closest(weakest: Weakest): Link | undefined {
  let best: Link | undefined;
  for (const [a, others] of weakest) {
    for (const [b, similarity] of others) {
      if (a < b && (best === undefined || isBefore({ a, b, similarity }, best))) {
        best = { a, b, similarity };
      }
    }
  }
  return best;
}

function isBefore(link: Link, other: Link): boolean {
  return (
    link.similarity > other.similarity ||
    (link.similarity === other.similarity &&
      (link.a < other.a || (link.a === other.a && link.b < other.b)))
  );
}

/** Give the joined group the weaker of both links to each other group, and none where one of them had none. */
function join(weakest: Weakest, a: number, b: number): void {
  const ofA = weakest.get(a) ?? new Map<number, number>();
  const ofB = weakest.get(b) ?? new Map<number, number>();
  const joined = new Map<number, number>();
  for (const [other, similarity] of ofA) {
    const second = ofB.get(other);
    if (other !== b && second !== undefined) joined.set(other, Math.min(similarity, second));
  }
  for (const other of new Set([...ofA.keys(), ...ofB.keys()])) {
    weakest.get(other)?.delete(a);
    weakest.get(other)?.delete(b);
  }
  weakest.delete(b);
  weakest.set(a, joined);
  for (const [other, similarity] of joined) weakest.get(other)?.set(a, similarity);
}
