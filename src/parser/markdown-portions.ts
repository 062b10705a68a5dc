import type { Stretch } from './plain-paragraphs.ts';

/** The Markdown reader takes four times as long for twice the blocks, so it gets about so many lines at once. */
const portionLines = 100;

/** Characters that the reader could take for Markdown; a block with very many, or without an end, is no prose. */
const special = /[[\]*_\\]/g;
const mostSpecials = 300;
const mostLines = 1000;

/** A line at which a block begins, whatever stands above it. */
const begins = /^(?:- \S|#{1,6} \S)/;

/** Consecutive lines that Markdown reads alike alone. */
export interface Portion extends Stretch {
  /** A single block that is too much for the Markdown reader. */
  isCrowded: boolean;
}

/** Part a text into portions: none ends inside a block, and lists are flat. Empty lines at the ends are left out. */
export function portions(texts: readonly string[]): Portion[] {
  const found: Portion[] = [];
  let specials = 0;
  for (const block of blocksOf(texts)) {
    const own = specialsIn(texts, block);
    const isCrowded = own > mostSpecials || block.to - block.from > mostLines;
    const last = found.at(-1);
    const fits =
      last !== undefined && block.to - last.from <= portionLines && specials + own <= mostSpecials;
    if (fits && !last.isCrowded && !isCrowded) last.to = block.to;
    else {
      found.push({ ...block, isCrowded });
      specials = 0;
    }
    specials += own;
  }
  return found;
}

/** Find the blocks: what an empty line ends, or the start of an item or a heading. */
function blocksOf(texts: readonly string[]): Stretch[] {
  const blocks: Stretch[] = [];
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? '';
    if (text === '') continue;
    const isNew = at === 0 || texts[at - 1] === '' || begins.test(text);
    const last = blocks.at(-1);
    if (isNew || last === undefined) blocks.push({ from: at, to: at + 1 });
    else last.to = at + 1;
  }
  return blocks;
}

function specialsIn(texts: readonly string[], { from, to }: Stretch): number {
  let count = 0;
  for (let at = from; at < to; at += 1) count += texts[at]?.match(special)?.length ?? 0;
  return count;
}
