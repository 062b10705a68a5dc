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
  const words: string[] = [];
  const lineOf: number[] = [];
  for (const [at, { plain }] of lines.entries()) {
    for (const printed of plain.toLowerCase().match(word) ?? []) {
      words.push(printed === '&' ? 'and' : printed);
      lineOf.push(at);
    }
  }
  const mentions: Mention[] = [];
  for (const [from, first] of words.entries()) {
    const named = names
      .get(first)
      ?.find((name) => name.words.every((one, nth) => words[from + nth] === one));
    if (named) mentions.push({ force: named.force, at: lineOf[from] ?? 0 });
  }
  return mentions;
}

/** A register is asked about with every report, and its names are always the same. */
const namesOfRegisters = new WeakMap<readonly Force[], NamesByWord>();

function namesByWord(register: readonly Force[]): NamesByWord {
  const known = namesOfRegisters.get(register) ?? collectNames(register);
  namesOfRegisters.set(register, known);
  return known;
}

function collectNames(register: readonly Force[]): NamesByWord {
  const names = register.flatMap((force) =>
    [...new Set(fullNames(force).map(nameKey))].map((name) => ({ words: name.split(' '), force })),
  );
  names.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(names, (name) => name.words[0] ?? '');
}
