import type { Block } from './block.ts';
import { blockParagraph, textOf, type PageContext } from './block-paragraph.ts';
import { boxOf, nearest } from './neighbour.ts';
import type { Paragraph } from './paragraph.ts';
import { readingOrder, type Box } from './reading-order.ts';
import { roundSize } from './type-measures.ts';
import { isTitleOf, valueGroups, type ValueGroup } from './value-groups.ts';
import { namesOfValues, type ValueMarks } from './value-names.ts';
import { valueRows, type Frame } from './value-rows.ts';

interface Panel extends Box {
  /** In the order of reading; the names come again with each measure that they head. */
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
  const pageNumber = pageNumberOf(blocks, context);
  const values = ofCommonSize(numbers.filter((block) => block !== pageNumber));
  const marks = { ...context, isValue: (block: Block) => values.includes(block) };
  const nameOf = namesOfValues(values, blocks, marks);
  const rows = nameOf === undefined ? [] : valueRows(nameOf, blocks, marks);
  const groups = valueGroups(rows, blocks, marks);
  return groups.length > 0
    ? { paragraphs: panelParagraphs(groups, blocks, context), isSettled: true }
    : { paragraphs: looseParagraphs(blocks, values, context), isSettled: false };
}

/** The values of a page are in type of one size; another number is a year, or part of a line of words. */
function ofCommonSize(numbers: readonly Block[]): Block[] {
  const sizeOf = ({ lines }: Block): number => roundSize(lines[0]?.size ?? 0);
  const bySize = Map.groupBy(numbers, sizeOf);
  return [...bySize.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function looseParagraphs(
  blocks: readonly Block[],
  values: readonly Block[],
  context: PageContext & ValueMarks,
): Paragraph[] {
  const ordered = readingOrder(blocks);
  const [last] = ordered.slice(-1);
  const foot = last === undefined || values.includes(last) || !context.isValue(last) ? [] : [last];
  const words = ordered.filter((block) => !values.includes(block) && !foot.includes(block));
  const numbers = ordered.filter((block) => values.includes(block));
  return [
    ...words.map((block) => blockParagraph(block, context)),
    { kind: 'row', text: numbers.map((block) => textOf(block, context.knownWords)).join('\t') },
    ...foot.map((block) => blockParagraph(block, context)),
  ];
}

/** A page number stands by itself at the foot; no value is as far from its label. */
function pageNumberOf(blocks: readonly Block[], { isValue }: ValueMarks): Block | undefined {
  const foot = readingOrder(blocks).at(-1);
  if (foot === undefined || !isValue(foot)) return undefined;
  const size = foot.lines[0]?.size ?? 0;
  const isFarBelow = blocks.every((block) => block === foot || foot.top - block.bottom > size);
  return isFarBelow ? foot : undefined;
}

function panelParagraphs(
  groups: readonly ValueGroup[],
  blocks: readonly Block[],
  context: PageContext,
): Paragraph[] {
  const panels = panelsOf(groups, blocks);
  const inPanels = new Set(panels.flatMap((panel) => panel.blocks));
  const rest = blocks.filter((block) => !inPanels.has(block)).map((block) => panelOf([block]));
  return readingOrder([...panels, ...rest]).flatMap((panel) =>
    panel.blocks.map((block) => blockParagraph(block, context)),
  );
}

/** Put the measures under one pair of names, and those right below with names of their own, into one panel. */
function panelsOf(groups: readonly ValueGroup[], blocks: readonly Block[]): Panel[] {
  const panels = new Map<Frame, Panel>();
  const used = new Set(
    groups.flatMap(({ caption, frame, values }) => [caption, ...frame, ...values]),
  );
  for (const group of groups.toSorted(byPlace)) {
    const title = titleOf(group, blocks, used);
    const printed = [...title, group.caption, ...valuesOf(group)];
    const above = [...panels].find(
      ([frame, panel]) =>
        frame === group.frame || (title.length === 0 && isRightAbove(panel, panelOf(printed))),
    );
    for (const block of title) used.add(block);
    panels.set(above?.[0] ?? group.frame, panelOf([...(above?.[1].blocks ?? []), ...printed]));
  }
  return [...panels.values()];
}

function byPlace(a: ValueGroup, b: ValueGroup): number {
  return a.caption.top - b.caption.top || a.caption.left - b.caption.left;
}

function valuesOf({ frame, values }: ValueGroup): Block[] {
  return frame.flatMap((name, at) => {
    const value = values[at];
    return value === undefined ? [name] : [name, value];
  });
}

/** The title right above the caption or its panel, in larger or bolder type. */
function titleOf(
  { caption, box }: ValueGroup,
  blocks: readonly Block[],
  used: ReadonlySet<Block | undefined>,
): Block[] {
  const above = [caption, boxOf([caption, box])].map((from) =>
    nearest({ from, direction: 'above', blocks, lines: 1.5 }),
  );
  const title = above.find((block) => block !== undefined && !used.has(block));
  return title !== undefined && isTitleOf(title, caption) ? [title] : [];
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
