import type { Force } from '../../schema/force.ts';
import { keyOf, type Line } from '../text/lines.ts';
import { remembering } from '../remembering.ts';

/** Words of a name that say it is a whole force's. */
const forceWord = /\b(?:police|constabulary|heddlu)\b/i;

/** A force named in a text. */
export interface Mention {
  force: Force;
  /** Index of the line on which the name begins. */
  at: number;
  /** A sentence begins with it that says how good it is, or what it is to do. */
  isJudged: boolean;
}

/** What a report says only of the force that it is about. */
const verdict =
  /^\s+(?:(?:now|also|still|urgently|therefore)\s+)?(?:needs?\s+to|should|must|requires?\s+improvement|is\s+(?:outstanding|good|inadequate))\b/;

/** What finds the names of forces, the longest first, and whose each of them is; a register is asked about with every report. */
const namesOf = remembering((register: readonly Force[]) => {
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

/** Find the force whose name the words begin with; the longest name wins, and words may follow it. */
export function forceNamed(words: string, register: readonly Force[]): Force | undefined {
  const { pattern, byKey } = namesOf(register);
  const key = nameKey(words);
  const name = key.match(pattern)?.[0] ?? '';
  return key.startsWith(name) ? byKey.get(name) : undefined;
}

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
    const isJudged =
      verdict.test(text.slice(index + name.length, index + name.length + 40)) &&
      beginsSentence(text.slice(Math.max(0, index - 40), index));
    return force ? [{ force, at, isJudged }] : [];
  });
}

/** Tell whether a sentence begins after words: these end one, or an empty line parts them from it. */
function beginsSentence(before: string): boolean {
  const words = before.trimEnd();
  const gap = before.slice(words.length).split('\n');
  return words === '' || /[.?!:]["'”’)]{0,2}$/.test(words) || gap.length > 2;
}

/** Names that stand for the whole force: official, of today, and every alias that says it is a force. */
export function fullNames(force: Force): string[] {
  const { name, nameNow, shortName, aliases } = force;
  return [
    name,
    ...(nameNow === undefined ? [] : [nameNow]),
    ...aliases.filter((alias) => forceWord.test(alias)),
    `${shortName} Police`,
    `${shortName} Constabulary`,
  ];
}

/** Reduce a force's name to what all its spellings share: `the Devon & Cornwall Police`, `Devon and Cornwall Police`. */
export function nameKey(words: string): string {
  return keyOf(words.replaceAll('&', ' and ')).replace(/^the /, '');
}

/** Write a pattern that finds a name in any spelling, and broken over two lines. */
export function namePattern(name: string): string {
  return nameKey(name)
    .split(' ')
    .map((word) => (word === 'and' ? '(?:and|&)' : word))
    .join('[\\s–—-]{1,9}');
}
