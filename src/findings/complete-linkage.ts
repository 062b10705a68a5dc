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
  return componentsOf(links)
    .flatMap(joinWithin)
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
}

/** From each group, named by its first item, to each other: how similar their least similar items are. */
type Weakest = Map<number, Map<number, number>>;

/** Part the links into islands that have no link between them, so that each is searched by itself. */
function componentsOf(links: readonly Link[]): Weakest[] {
  const all: Weakest = new Map();
  for (const { a, b, similarity } of links) {
    linksOf(all, a).set(b, similarity);
    linksOf(all, b).set(a, similarity);
  }
  const components: Weakest[] = [];
  const seen = new Set<number>();
  for (const start of all.keys()) {
    if (seen.has(start)) continue;
    const island: Weakest = new Map();
    const waiting = [start];
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      if (seen.has(item)) continue;
      seen.add(item);
      const others = linksOf(all, item);
      island.set(item, others);
      waiting.push(...others.keys());
    }
    components.push(island);
  }
  return components;
}

function linksOf(weakest: Weakest, item: number): Map<number, number> {
  const known = weakest.get(item);
  if (known) return known;
  const none = new Map<number, number>();
  weakest.set(item, none);
  return none;
}

function joinWithin(weakest: Weakest): number[][] {
  const groups = new Map([...weakest.keys()].map((item) => [item, [item]]));
  for (let next = closest(weakest); next !== undefined; next = closest(weakest)) {
    const { a, b } = next;
    groups.set(a, [...(groups.get(a) ?? []), ...(groups.get(b) ?? [])]);
    groups.delete(b);
    join(weakest, a, b);
  }
  return [...groups.values()];
}

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
