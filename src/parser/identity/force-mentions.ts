import type { Force } from '../../schema/force.ts';
import type { Line } from '../lines.ts';
import { remembering } from '../remembering.ts';
import { fullNames, nameKey, namePattern } from './force-names.ts';

/** A force named in a text. */
export interface Mention {
  force: Force;
  /** Index of the line on which the name begins. */
  at: number;
}

/** What finds the names of forces, and whose each of them is. */
interface Names {
  pattern: RegExp;
  byKey: ReadonlyMap<string, Force>;
}

/** A register is asked about with every report, and its names are always the same. */
const namesOf = remembering((register: readonly Force[]): Names => {
  const byKey = new Map(
    register.flatMap((force) => fullNames(force).map((name) => [nameKey(name), force] as const)),
  );
  const longestFirst = [...byKey.keys()].sort((a, b) => b.length - a.length);
  // Whether a word is the first of any name is seen much sooner than which name it begins.
  const firstWord = [...new Set(longestFirst.map((name) => name.split(' ')[0]))].join('|');
  const anyName = longestFirst.map(namePattern).join('|');
  const pattern = new RegExp(`\\b(?=(?:${firstWord})\\b)(?:${anyName})\\b`, 'gi');
  return { pattern, byKey };
});

/** Find every whole name of a force, also one that is broken over lines. Linear in the length of the text. */
export function forceMentions(lines: readonly Line[], register: readonly Force[]): Mention[] {
  const { pattern, byKey } = namesOf(register);
  const text = lines.map(({ plain }) => plain).join('\n');
  let at = 0;
  let end = lines[0]?.plain.length ?? 0;
  return [...text.matchAll(pattern)].flatMap(({ index, 0: name }) => {
    while (end < index) {
      at += 1;
      end += 1 + (lines[at]?.plain.length ?? 0);
    }
    const force = byKey.get(nameKey(name));
    return force ? [{ force, at }] : [];
  });
}
