import type { Block } from './block.ts';
import { blockParagraph, textOf, type PageContext } from './block-paragraph.ts';
import { boxOf } from './neighbour.ts';
import type { Paragraph } from './paragraph.ts';
import { readingOrder, type Box } from './reading-order.ts';
import { valueGroups, type ValueGroup } from './value-groups.ts';
import { valuePairs, type ValueMarks } from './value-pairs.ts';

interface Panel extends Box {
  blocks: readonly Block[];
}

/** What a page of value panels says, and whether it is certain whose each value is. */
export interface PanelReading {
  paragraphs: Paragraph[];
  isSettled: boolean;
}

/**
 * Read a page of value panels so that each caption is followed by whose value is what.
 *
 * If any of its panels cannot be read for certain, all numbers of the page are put in one row at its end: a
 * number beside a caption or a name would say that it belongs there. Gives nothing where there are no panels.
 */
export function readPanels(
  blocks: readonly Block[],
  context: PageContext & ValueMarks,
): PanelReading | undefined {
  const labels = blocks.filter(context.isLabel);
  const numbers = blocks.filter(context.isValue);
  const names = new Set(labels.map((label) => textOf(label, context.knownWords)));
  if (names.size < 2 || numbers.length < 2) return undefined;
  const groups = valueGroups(valuePairs(blocks, context), blocks);
  return groups.length > 0
    ? { paragraphs: panelParagraphs(groups, blocks, context), isSettled: true }
    : { paragraphs: looseParagraphs(blocks, context), isSettled: false };
}

function looseParagraphs(blocks: readonly Block[], context: PageContext & ValueMarks): Paragraph[] {
  const ordered = readingOrder(blocks);
  const foot = ordered.at(-1);
  const pageNumber =
    foot !== undefined && context.isValue(foot) && isFarBelow(foot, ordered) ? foot : undefined;
  const numbers = ordered.filter((block) => context.isValue(block) && block !== pageNumber);
  return [
    ...ordered
      .filter((block) => !context.isValue(block))
      .map((block) => blockParagraph(block, context)),
    { kind: 'row', text: numbers.map((block) => textOf(block, context.knownWords)).join('\t') },
    ...(pageNumber === undefined ? [] : [blockParagraph(pageNumber, context)]),
  ];
}

/** A page number stands by itself at the foot; no value is as far from its label. */
function isFarBelow(foot: Block, blocks: readonly Block[]): boolean {
  const size = foot.lines[0]?.size ?? 0;
  return blocks.every((block) => block === foot || foot.top - block.bottom > size);
}

function panelParagraphs(
  groups: readonly ValueGroup[],
  blocks: readonly Block[],
  context: PageContext,
): Paragraph[] {
  const panels = panelsOf(groups);
  const inPanels = new Set(panels.flatMap((panel) => panel.blocks));
  const rest = blocks.filter((block) => !inPanels.has(block)).map((block) => panelOf([block]));
  return readingOrder([...panels, ...rest]).flatMap((panel) =>
    panel.blocks.map((block) => blockParagraph(block, context)),
  );
}

/** Put groups that stand under one title into one panel. */
function panelsOf(groups: readonly ValueGroup[]): Panel[] {
  const panels: Panel[] = [];
  for (const { caption, above, pairs } of groups.toSorted(byPlace)) {
    const values = pairs.flatMap(({ label, value }) => [label, value]);
    const title = above !== undefined && isTitle(above, caption) ? [above] : [];
    const panel = panelOf([...title, caption, ...values]);
    const upper = title.length > 0 ? undefined : panels.find((each) => isRightAbove(each, panel));
    if (upper === undefined) panels.push(panel);
    else panels[panels.indexOf(upper)] = panelOf([...upper.blocks, ...panel.blocks]);
  }
  return panels;
}

function byPlace(a: ValueGroup, b: ValueGroup): number {
  return a.caption.top - b.caption.top || a.caption.left - b.caption.left;
}

/** The title of a panel is in larger or bolder type than the caption. */
function isTitle(above: Block, caption: Block): boolean {
  const [first] = above.lines;
  const [below] = caption.lines;
  if (first === undefined || below === undefined) return false;
  return first.size > 1.1 * below.size || (first.bold && !below.bold);
}

/** A further measure of a panel begins at the same edge just below. */
function isRightAbove(upper: Panel, panel: Panel): boolean {
  const size = panel.blocks[0]?.lines[0]?.size ?? 0;
  const gap = panel.top - upper.bottom;
  return Math.abs(upper.left - panel.left) < size && gap > -size && gap < 4 * size;
}

function panelOf(blocks: readonly Block[]): Panel {
  return { ...boxOf(blocks), blocks };
}
