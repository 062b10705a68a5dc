/** Between the names of two forces in the address of their page. */
const between = '-and-';

/** The name of two forces in an address; either order gives the same one. */
export function pairSlug(a: string, b: string): string {
  return [a, b].sort().join(between);
}

/** The address of the page of two forces. */
export function pairHref(a: string, b: string): string {
  return `/compare/${pairSlug(a, b)}/`;
}

/** What an address that has no page of two forces may have meant. */
export type PairAddress =
  | { kind: 'pair'; href: string }
  | { kind: 'same'; force: string }
  | { kind: 'no-report'; forces: string[] }
  /** Both have reports, but none of one programme. */
  | { kind: 'no-programme'; forces: string[] }
  | { kind: 'unknown'; names: string[] };

/** Example: `/compare/kent-and-avon-and-somerset/`. */
const address = /\/compare\/(?<names>[^/]+-and-[^/]+?)\/?$/u;

/**
 * Read an address as one of two forces; `undefined` where it is none.
 *
 * Names have an `and` of their own, so every place that could part them is tried.
 */
export function readPairAddress(
  path: string,
  {
    register,
    reported,
  }: {
    register: ReadonlySet<string>;
    /** The forces that have a report, programme by programme. */
    reported: readonly ReadonlySet<string>[];
  },
): PairAddress | undefined {
  const names = address.exec(path)?.groups?.names?.toLowerCase();
  if (names === undefined) return undefined;
  const splits = splitsOf(names);
  const known = splits.find((pair) => pair.every((name) => register.has(name)));
  if (known === undefined) {
    const half = splits.find((pair) => pair.some((name) => register.has(name))) ?? splits[0] ?? [];
    return { kind: 'unknown', names: half.filter((name) => !register.has(name)) };
  }
  const [a, b] = known;
  if (a === b) return { kind: 'same', force: a };
  const without = known.filter((name) => !reported.some((forces) => forces.has(name)));
  if (without.length > 0) return { kind: 'no-report', forces: without };
  return reported.some((forces) => forces.has(a) && forces.has(b))
    ? { kind: 'pair', href: pairHref(a, b) }
    : { kind: 'no-programme', forces: known };
}

function splitsOf(names: string): [string, string][] {
  const parts = names.split(between);
  return parts
    .slice(1)
    .map((_, index) => [
      parts.slice(0, index + 1).join(between),
      parts.slice(index + 1).join(between),
    ]);
}
