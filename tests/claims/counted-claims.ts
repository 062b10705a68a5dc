import type { Claim, Groups } from './check-claim.ts';
import { nation, type Evidence } from './evidence.ts';
import { isSurelyAbove, mayBeOne, rangeOf, strip } from './range.ts';

const counts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Example: `Two forces higher than England and Wales (31), one lower and one about the same after rounding`. */
export function headlineFault(
  _groups: Groups,
  claim: Claim,
  evidence: Evidence[],
): string | undefined {
  const { sentence } = claim;
  const national = /\((?<figure>[^)]+)\)/u.exec(sentence)?.groups?.figure ?? '';
  if (!evidence.some(({ who, printed }) => who === nation && strip(printed) === strip(national)))
    return 'no such national figure';
  const line = rangeOf(strip(national));
  const forces = Map.groupBy(
    evidence.filter(({ who }) => who !== nation),
    ({ who }) => who,
  );
  const claims = [
    ...sentence.matchAll(/(?<count>\w+)(?: forces?)? (?<relation>higher|lower|about the same)/giu),
  ];
  for (const { groups } of claims) {
    const count = countOf(groups?.count ?? '', sentence);
    const fits = [...forces.values()].filter((stated) =>
      stated.some(({ range }) => {
        if (groups?.relation === 'higher') return isSurelyAbove(range, line);
        return groups?.relation === 'lower' ? isSurelyAbove(line, range) : mayBeOne(range, line);
      }),
    );
    if (fits.length < count)
      return `${count} ${groups?.relation ?? ''}, where ${fits.length} can be`;
  }
  return undefined;
}

/** Example: `Rose in two of five forces and fell in three`. */
export function directionsFault(
  _groups: Groups,
  claim: Claim,
  evidence: Evidence[],
): string | undefined {
  const changes = evidence
    .filter(({ who }) => who !== nation)
    .map(({ printed }) => Number(strip(printed)));
  const ways = {
    rose: changes.filter((value) => value > 0),
    fell: changes.filter((value) => value < 0),
    change: changes.filter((value) => value === 0),
  };
  for (const { groups } of claim.sentence.matchAll(
    /(?<way>rose|fell|change)(?: after rounding)? in (?:all )?(?<count>\w+)/giu,
  )) {
    const way = groups?.way?.toLowerCase();
    if (way !== 'rose' && way !== 'fell' && way !== 'change') continue;
    const count = countOf(groups?.count ?? '', claim.sentence);
    if (ways[way].length < count) return `${way} in ${count}`;
  }
  return undefined;
}

/** Example: `Three forces, from 26.3% to 49.8%`. */
export function rangeFault(
  { count = '', low = '', high = '' }: Groups,
  { sentence }: Claim,
  evidence: Evidence[],
): string | undefined {
  const forces = evidence.filter(({ who }) => who !== nation);
  const isStated = (end: string): boolean =>
    forces.some(({ printed }) => strip(end) === strip(printed));
  if (!isStated(low) || !isStated(high)) return 'a range that no report states';
  const [from, to] = [low, high].map((end) => Number(strip(end)));
  const within = forces.filter(
    ({ printed }) => Number(strip(printed)) >= Number(from) && Number(strip(printed)) <= Number(to),
  );
  const found = new Set(within.map(({ who }) => who)).size;
  return found < countOf(count, sentence) ? `only ${String(found)} lie in it` : undefined;
}

/** Read a count in words or digits. */
export function countOf(word: string, sentence: string): number {
  if (/^both$/iu.test(word)) return 2;
  const at = counts.indexOf(word.toLowerCase());
  if (at >= 0) return at;
  const number = Number(word);
  if (Number.isNaN(number)) throw new Error(`no count in “${sentence}”: ${word}`);
  return number;
}
