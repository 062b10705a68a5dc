import type { Block } from './block.ts';
import { blockParagraph, type PageContext } from './block-paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import { readingOrder, type Box } from './reading-order.ts';
import { valuePairs, type ValueMarks, type ValuePair } from './value-pairs.ts';

interface Panel extends Box {
  blocks: readonly Block[];
}

/**
 * Read a page of value panels so that each caption is followed by whose value is what.
 *
 * Gives nothing where the page has no such panels, or none that can be read for certain.
 */
export function panelParagraphs(
  blocks: readonly Block[],
  context: PageContext & ValueMarks,
): Paragraph[] | undefined {
  const pairs = valuePairs(blocks, context);
  if (pairs.length < 2) return undefined;
  const rows = rowsOf(pairs);
  const paired = new Set(pairs.flatMap(({ label, value }) => [label, value]));
  const free = new Set(blocks.filter((block) => !paired.has(block)));
  const panels: Panel[] = [];
  for (const row of rows) {
    const inside = row.flatMap(({ label, value }) => [label, value]);
    const caption = blockAbove(boxOf(inside), free, 3);
    const title = caption && titleOf(caption, free);
    for (const block of [caption, title]) if (block !== undefined) free.delete(block);
    const panel = panelOf([title, caption, ...inside].filter((block) => block !== undefined));
    const above = title === undefined ? panelAbove(panel, panels) : undefined;
    if (above === undefined) panels.push(panel);
    else panels[panels.indexOf(above)] = panelOf([...above.blocks, ...panel.blocks]);
  }
  return readingOrder([...panels, ...[...free].map((block) => panelOf([block]))]).flatMap((panel) =>
    panel.blocks.map((block) => blockParagraph(block, context)),
  );
}

/** Put pairs that stand side by side in one row, from top to bottom; no body twice in a row. */
function rowsOf(pairs: readonly ValuePair[]): ValuePair[][] {
  const rows: ValuePair[][] = [];
  const sorted = pairs.toSorted((a, b) => a.label.top - b.label.top || a.label.left - b.label.left);
  for (const pair of sorted) {
    const row = rows.findLast((each) => isBeside(pair, each));
    if (row === undefined) rows.push([pair]);
    else row.push(pair);
  }
  return rows;
}

function isBeside({ label }: ValuePair, row: readonly ValuePair[]): boolean {
  const words = (block: Block): string => block.lines.map(({ text }) => text).join(' ');
  return row.every(
    (other) =>
      Math.abs(other.label.top - label.top) < label.bottom - label.top &&
      words(other.label) !== words(label),
  );
}

/** The nearest free block above a box that faces it, within so many lines. */
function blockAbove(box: Box, free: ReadonlySet<Block>, lines: number): Block | undefined {
  const candidates = [...free].filter((block) => {
    const size = block.lines[0]?.size ?? 0;
    const gap = box.top - block.bottom;
    const faces = block.left < box.right && box.left < block.right;
    return faces && gap > -0.5 * size && gap < lines * size;
  });
  return candidates.toSorted((a, b) => b.bottom - a.bottom)[0];
}

/** The title of a panel stands close above the caption in larger or bolder type. */
function titleOf(caption: Block, free: ReadonlySet<Block>): Block | undefined {
  const others = new Set([...free].filter((block) => block !== caption));
  const title = blockAbove(caption, others, 1.5);
  const [first] = title?.lines ?? [];
  const [below] = caption.lines;
  if (first === undefined || below === undefined) return undefined;
  return first.size > 1.1 * below.size || (first.bold && !below.bold) ? title : undefined;
}

/** The panel that a further caption with values belongs to: it begins at the same edge, just above. */
function panelAbove(panel: Panel, panels: readonly Panel[]): Panel | undefined {
  const size = panel.blocks[0]?.lines[0]?.size ?? 0;
  return panels.findLast(
    (above) => Math.abs(above.left - panel.left) < size && panel.top - above.bottom < 4 * size,
  );
}

function panelOf(blocks: readonly Block[]): Panel {
  return { ...boxOf(blocks), blocks };
}

function boxOf(blocks: readonly Block[]): Box {
  return {
    left: Math.min(...blocks.map(({ left }) => left)),
    right: Math.max(...blocks.map(({ right }) => right)),
    top: Math.min(...blocks.map(({ top }) => top)),
    bottom: Math.max(...blocks.map(({ bottom }) => bottom)),
  };
}
