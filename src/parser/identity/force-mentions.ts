import type { Force } from '../../schema/force.ts';
import type { Line } from '../lines.ts';
import { fullNames, nameKey } from './force-names.ts';

/** A force named in a text. */
export interface Mention {
  force: Force;
  /** Index of the line on which the name begins. */
  at: number;
}

/** Names of forces as words. */
interface Names {
  /** By their first word, the longest first. */
  byWord: ReadonlyMap<string, readonly { words: readonly string[]; force: Force }[]>;
  /** No name begins on a line without this. */
  mayBegin: RegExp;
  /** Finds the first words of all of them. */
  firstWords: RegExp;
  /** So many words has the longest name. */
  longest: number;
}

/** Example: the words of `Devon & Cornwall Police`. */
const word = /[\p{L}\p{N}&]+/gu;

/** No name with what parts its words is longer than this. */
const longestPrinted = 100;

/** Find every whole name of a force, also one that is broken over two lines. Linear in the length of the text. */
export function forceMentions(lines: readonly Line[], register: readonly Force[]): Mention[] {
  const { byWord, mayBegin, firstWords, longest } = namesOf(register);
  return lines.flatMap(({ plain }, at) => {
    if (!mayBegin.test(plain)) return [];
    return [...plain.matchAll(firstWords)].flatMap(({ index, 0: first }) => {
      const words = wordsFrom(lines, { at, index, count: longest });
      const named = byWord
        .get(first.toLowerCase())
        ?.find((name) => name.words.every((one, nth) => words[nth] === one));
      return named ? [{ force: named.force, at }] : [];
    });
  });
}

/** The words that stand at a place of a line, so many of them; the last may stand on the lines after it. */
function wordsFrom(
  lines: readonly Line[],
  { at, index, count }: { at: number; index: number; count: number },
): string[] {
  const words = wordsOf(lines[at]?.plain.slice(index));
  for (let next = at + 1; next < lines.length && words.length < count; next += 1)
    words.push(...wordsOf(lines[next]?.plain));
  return words;
}

function wordsOf(plain = ''): string[] {
  const printed = plain.slice(0, longestPrinted).toLowerCase().match(word) ?? [];
  return printed.map((one) => (one === '&' ? 'and' : one));
}

/** A register is asked about with every report, and its names are always the same. */
const namesOfRegisters = new WeakMap<readonly Force[], Names>();

function namesOf(register: readonly Force[]): Names {
  const known = namesOfRegisters.get(register) ?? collectNames(register);
  namesOfRegisters.set(register, known);
  return known;
}

function collectNames(register: readonly Force[]): Names {
  const names = register.flatMap((force) =>
    [...new Set(fullNames(force).map(nameKey))].map((name) => ({ words: name.split(' '), force })),
  );
  names.sort((a, b) => b.words.length - a.words.length);
  const byWord = Map.groupBy(names, (name) => name.words[0] ?? '');
  const firstWord = `\\b(?:${[...byWord.keys()].join('|')})\\b`;
  return {
    byWord,
    mayBegin: new RegExp(firstWord, 'i'),
    firstWords: new RegExp(firstWord, 'gi'),
    longest: names[0]?.words.length ?? 0,
  };
}
