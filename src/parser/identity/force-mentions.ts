import type { Force } from '../../schema/force.ts';
import type { Line } from '../lines.ts';
import { fullNames, nameKey } from './force-names.ts';

/** A force named in a text. */
export interface Mention {
  force: Force;
  /** Index of the line on which the name begins. */
  at: number;
}

/** Names of forces as words, the longest first, by their first word. */
type NamesByWord = ReadonlyMap<string, readonly { words: readonly string[]; force: Force }[]>;

/** Example: the words of `Devon & Cornwall Police`. */
const word = /[\p{L}\p{N}&]+/gu;

/** Find every whole name of a force, also one that is broken over two lines. Linear in the length of the text. */
export function forceMentions(lines: readonly Line[], register: readonly Force[]): Mention[] {
  const names = namesByWord(register);
  const words = lines.flatMap(({ plain }, at) =>
    (plain.match(word) ?? []).map((printed) => ({ word: wordKey(printed), at })),
  );
  return words.flatMap(({ word: first, at }, from) => {
    const named = names
      .get(first)
      ?.find((name) => name.words.every((one, nth) => words[from + nth]?.word === one));
    return named ? [{ force: named.force, at }] : [];
  });
}

function namesByWord(register: readonly Force[]): NamesByWord {
  const names = register.flatMap((force) =>
    [...new Set(fullNames(force).map(nameKey))].map((name) => ({ words: name.split(' '), force })),
  );
  names.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(names, (name) => name.words[0] ?? '');
}

function wordKey(printed: string): string {
  return printed === '&' ? 'and' : printed.toLowerCase();
}
