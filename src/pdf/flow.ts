import { blockOf, type Block } from './block.ts';
import { blockParagraph, textOf, type PageContext } from './block-paragraph.ts';
import { respects, type Gutter } from './gutter.ts';
import type { Paragraph } from './paragraph.ts';
import { bandsOf, columnsOf } from './reading-order.ts';
import { tableRows } from './table-row.ts';

/** Prose in columns has cells of at least this many lines; table cells are shorter. */
const LINES_OF_PROSE = 4;

/** Read the blocks of a page from top to bottom: paragraphs, table rows, and columns one after the other. */
export function flowParagraphs(
  blocks: readonly Block[],
  context: PageContext,
  gutter: Gutter | undefined,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let columns: Block[] = [];
  const endColumns = (): void => {
    const isBefore = (block: Block): boolean => gutter !== undefined && block.right < gutter;
    const inOrder =
      gutter === undefined || !respects(columns, gutter)
        ? columnsOf(columns)
        : [columns.filter(isBefore), columns.filter((block) => !isBefore(block))];
    const all = inOrder.flatMap((column) =>
      column.toSorted((a, b) => a.top - b.top || a.left - b.left),
    );
    paragraphs.push(...all.map((block) => blockParagraph(block, context)));
    columns = [];
  };
  for (const band of bandsOf(blocks)) {
    const parts = columnsOf(band);
    const isInColumns = gutter !== undefined && respects(band, gutter);
    if (isInColumns || isProse(parts)) {
      columns.push(...band);
      continue;
    }
    endColumns();
    if (parts.length === 1) paragraphs.push(...band.map((block) => blockParagraph(block, context)));
    else paragraphs.push(...rowParagraphs(parts, context));
  }
  endColumns();
  return paragraphs;
}

function isProse(columns: readonly (readonly Block[])[]): boolean {
  const long = columns.filter((blocks) =>
    blocks.some(({ lines }) => lines.length >= LINES_OF_PROSE),
  );
  return columns.length > 1 && long.length > 1;
}

/** Print the cells of a band with tabs between them. */
function rowParagraphs(
  columns: readonly (readonly Block[])[],
  { knownWords }: PageContext,
): Paragraph[] {
  const cells = columns.map((blocks) =>
    blockOf(blocks.flatMap(({ lines }) => lines).toSorted((a, b) => a.y - b.y)),
  );
  return tableRows(cells).map((row) => ({
    kind: 'row',
    text: row.map((cell) => textOf(cell, knownWords)).join('\t'),
  }));
}
