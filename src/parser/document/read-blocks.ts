import type { Inline } from '../../schema/document.ts';
import type { Source } from '../../schema/source.ts';
import { textOf } from '../sentences/passage.ts';
import { inlineContent, type LineWords } from './inline-content.ts';
import type { BlockKind, LinePart } from './line-parts.ts';
import type { NoteStart } from './notes.ts';

/** A block of the running text before its place in the chapter is known. */
export interface RawBlock {
  kind: BlockKind;
  /** The note that it is. */
  note?: NoteStart | undefined;
  content: Inline[];
  /** The words of the content. */
  text: string;
  source: Source;
}

/** Gather the parts of lines into blocks: a heading is one line, an item or a paragraph goes on until something ends it. */
export function readBlocks(parts: Iterable<LinePart>): RawBlock[] {
  const blocks: (Pick<RawBlock, 'kind' | 'note'> & { lines: LineWords[] })[] = [];
  let open: { lines: LineWords[] } | undefined;
  for (const { opens, note, ...line } of parts) {
    if (line.words === '') open = undefined;
    else if (open && !opens) open.lines.push(line);
    else {
      const block = { kind: opens ?? ('paragraph' as const), note, lines: [line] };
      blocks.push(block);
      open = opens === 'heading' ? undefined : block;
    }
  }
  return blocks.map(({ lines, ...block }) => {
    const content = inlineContent(lines);
    const line = lines[0]?.number ?? 1;
    const source = { line, endLine: lines.at(-1)?.number ?? line };
    return { ...block, content, text: textOf(content), source };
  });
}
