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
  /** So many words has the longest name. */
  longest: number;
}

/** Example: the words of `Devon & Cornwall Police`. */
const word = /[\p{L}\p{N}&]+/gu;

/** Find every whole name of a force, also one that is broken over two lines. Linear in the length of the text. */
export function forceMentions(lines: readonly Line[], register: readonly Force[]): Mention[] {
  const names = namesOf(register);
  return lines.flatMap((line, at) =>
    names.mayBegin.test(line.plain) ? mentionsOn(lines, at, names) : [],
  );
}

/** The names that begin on a line; their last words may stand on the lines after it. */
function mentionsOn(lines: readonly Line[], at: number, { byWord, longest }: Names): Mention[] {
  const words = wordsOf(lines[at]);
  const count = words.length;
  for (let next = at + 1; next < lines.length && words.length < count + longest; next += 1)
    words.push(...wordsOf(lines[next]).slice(0, longest));
  return words.slice(0, count).flatMap((first, from) => {
    const named = byWord
      .get(first)
      ?.find((name) => name.words.every((one, nth) => words[from + nth] === one));
    return named ? [{ force: named.force, at }] : [];
  });
}

function wordsOf(line: Line | undefined): string[] {
  const printed = line?.plain.toLowerCase().match(word) ?? [];
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
  return {
    byWord,
    mayBegin: new RegExp([...byWord.keys()].join('|'), 'i'),
    longest: names[0]?.words.length ?? 0,
  };
}
