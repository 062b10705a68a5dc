import type { Block, ReportBlocks } from './report-blocks.ts';

/** A page of the body: what stands on it, and the footnotes that its marks call for. */
export interface Page {
  blocks: readonly Block[];
  footnotes: readonly (readonly [mark: string, text: string])[];
}

const LINES_ON_A_PAGE = 38;
const CHARACTERS_IN_A_LINE = 84;

/**
 * Fill pages as a word processor does: chapters begin a page, long paragraphs are torn between two,
 * and a footnote stands on the page of its mark.
 *
 * Sizes are estimates on the safe side; a page that ends short is as good for a test.
 */
export function paginate({ blocks, footnotes }: ReportBlocks): Page[] {
  const pages: Page[] = [];
  let current: Block[] = [];
  let room = LINES_ON_A_PAGE;
  const turn = (): void => {
    if (current.length > 0) pages.push({ blocks: current, footnotes: notesOf(current, footnotes) });
    current = [];
    room = LINES_ON_A_PAGE;
  };
  const queue = [...blocks];
  for (let block = queue.shift(); block !== undefined; block = queue.shift()) {
    if (block.kind === 'heading' && block.level === 2) turn();
    const height = heightOf(block, footnotes);
    if (height > room && block.kind === 'paragraph' && room > 8) {
      const [head, tail] = tear(block.text, (room - 5) * CHARACTERS_IN_A_LINE);
      current.push({ kind: 'paragraph', text: head });
      turn();
      queue.unshift({ kind: 'paragraph', text: tail });
      continue;
    }
    if (height > room) turn();
    current.push(block);
    // A heading at the foot of a page goes with what follows it.
    room -= block.kind === 'heading' ? height + 2 : height;
  }
  turn();
  return pages;
}

function heightOf(block: Block, footnotes: ReadonlyMap<string, string>): number {
  if (block.kind === 'panels') return 30;
  if (block.kind === 'table') return 16;
  const notes = notesOf([block], footnotes).map(([, text]) => linesOf(text) + 0.5);
  const own = block.kind === 'heading' ? 3 : linesOf(block.text) + 0.8;
  return notes.reduce((sum, lines) => sum + lines, own);
}

function linesOf(text: string): number {
  return Math.ceil(text.length / CHARACTERS_IN_A_LINE);
}

function tear(text: string, length: number): [string, string] {
  const at = text.lastIndexOf(' ', Math.min(length, text.length - 40));
  return at < 1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function notesOf(
  blocks: readonly Block[],
  footnotes: ReadonlyMap<string, string>,
): (readonly [string, string])[] {
  const text = blocks.map((block) => ('text' in block ? block.text : '')).join(' ');
  return [...text.matchAll(/[⁰¹²³⁴-⁹]+/g)].flatMap(([mark]) => {
    const note = footnotes.get(mark);
    return note === undefined ? [] : [[mark, note] as const];
  });
}
