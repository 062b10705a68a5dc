/** A seeded source of chance: the same seed gives the same draws on every machine. */
export interface Random {
  /** A number from 0 up to, but not with, 1. */
  next: () => number;
  /** A whole number from `least` to `most`, both possible. */
  whole: (least: number, most: number) => number;
  /** Whether something of this likelihood happens. */
  chance: (likelihood: number) => boolean;
  pick: <T>(items: readonly T[]) => T;
  /** As many different items as asked for, or all, in the order in which they stand. */
  some: <T>(items: readonly T[], count: number) => T[];
}

/** Make the source that belongs to a seed and a name, so that one force's report does not depend on the others. */
export function randomOf(seed: number, name: string): Random {
  let state = hash(`${String(seed)} ${name}`);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    chance: (likelihood) => next() < likelihood,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('Nothing to pick from');
      return item;
    },
    some: (items, count) =>
      items
        .map((item, at) => ({ item, at, rank: next() }))
        .sort((one, other) => one.rank - other.rank)
        .slice(0, count)
        .sort((one, other) => one.at - other.at)
        .map(({ item }) => item),
  };
}

/** Mix a text into 32 bits (FNV-1a). */
function hash(text: string): number {
  return [...text].reduce(
    (mixed, letter) => Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
}
