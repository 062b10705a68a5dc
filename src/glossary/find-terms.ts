import type { GlossaryEntry } from './glossary.ts';

/** Text, and the term that it names where it is to be linked. */
export interface TextPart {
  text: string;
  term?: string;
}

/** Splits the texts of one page, in their order, at the first use of each term. */
export type TermFinder = (text: string) => TextPart[];

/** A way to write a term, and the pattern that finds it as whole words. */
interface Name {
  term: string;
  pattern: RegExp;
  length: number;
}

interface Use {
  term: string;
  start: number;
  end: number;
}

/** `MASH`, `SCPOs`: in small letters these would be other words, as `dash` is. */
const capitals = /\p{Lu}{2}/u;

/** `forums`: the texts speak of one as well. */
const plural = /([^sS])s$/u;

/** `4Ps`, which texts also print as `four Ps` */
const numeral = /^[2-9](?=\p{Lu})/u;

const numeralWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `, ` or `-` in a name, kept as a part of its own. */
const between = /([^\p{L}\p{N}'’]+)/u;

/** Find the terms of a glossary in the texts of one page; each is found once, by its longest name. */
export function createTermFinder(
  entries: readonly Pick<GlossaryEntry, 'term' | 'abbreviation' | 'otherNames'>[],
): TermFinder {
  const names = entries
    .flatMap(({ term, abbreviation, otherNames = [] }) =>
      [term, ...otherNames, ...(abbreviation === undefined ? [] : [abbreviation])].map((name) =>
        nameOf(name, term),
      ),
    )
    .toSorted((a, b) => b.length - a.length);
  const used = new Set<string>();
  return (text) => {
    const uses: Use[] = [];
    for (const { term, pattern } of names) {
      const use = used.has(term) ? undefined : firstFree(text, pattern, uses);
      if (use === undefined) continue;
      // Shorter names of the same term come later in the list and must not be linked again.
      used.add(term);
      uses.push({ term, ...use });
    }
    return split(text, uses);
  };
}

function nameOf(name: string, term: string): Name {
  const source = name.trim().replace(plural, '$1').split(between).map(sourceOf).join('');
  const flags = capitals.test(name) ? 'gu' : 'giu';
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${source}s?(?![\\p{L}\\p{N}]|-\\p{L})`, flags);
  return { term, pattern, length: name.length };
}

/** Words and what is between them by turns: texts differ in apostrophes, numerals, spaces and hyphens. */
function sourceOf(part: string, index: number): string {
  if (index % 2 === 0) return part.replace(numeral, spelledOrNot).replaceAll(/['’]/gu, "['’]");
  return part.includes(',') ? ',\\s+' : '[\\s\\p{Pd}]+';
}

function spelledOrNot(digit: string): string {
  return `(?:${digit}|${numeralWords[Number(digit) - 2]} )`;
}

/** Find the first place that no longer name has taken. */
function firstFree(
  text: string,
  pattern: RegExp,
  taken: readonly Use[],
): Pick<Use, 'start' | 'end'> | undefined {
  for (const match of text.matchAll(pattern)) {
    const use = { start: match.index, end: match.index + match[0].length };
    if (!taken.some(({ start, end }) => use.start < end && start < use.end)) return use;
  }
  return undefined;
}

function split(text: string, uses: readonly Use[]): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { term, start, end } of uses.toSorted((a, b) => a.start - b.start)) {
    parts.push({ text: text.slice(from, start) }, { text: text.slice(start, end), term });
    from = end;
  }
  return [...parts, { text: text.slice(from) }].filter((part) => part.text !== '');
}
