import type { Inline } from '../../schema/document.ts';
import { isTorn } from '../sentences/sentence-ends.ts';
import { passageOf, textOf, type Passage } from '../sentences/passage.ts';
import type { ChapterNode, Report } from '../report-tree.ts';

/** A paragraph of the running text, and where it stands in the report. */
export interface PlacedPassage extends Passage {
  chapter: ChapterNode;
  /** The section that it certainly stands in, as its heading is printed. */
  section?: string;
}

/** The running text of the chapters that the inspectors wrote: every paragraph outside the front matter and the annex. */
export function passagesOf({ children }: Report): PlacedPassage[] {
  return children
    .filter(({ kind }) => kind === 'overview' || kind === 'question' || kind === 'other')
    .flatMap(passagesIn);
}

function passagesIn(chapter: ChapterNode): PlacedPassage[] {
  const { children: blocks } = chapter;
  let heading: string | undefined;
  let section: string | undefined;
  return blocks.flatMap((block, at) => {
    if (block.type === 'heading') {
      heading = textOf(block.content);
      section = block.opens === 'section' ? heading : undefined;
    }
    if (block.type !== 'paragraph') return [];
    const [before, next] = [blocks[at - 1], blocks[at + 1]];
    const place = {
      chapter,
      ...(heading && { heading }),
      ...(section && { section }),
      ...(before?.type === 'paragraph' && { isAfterTear: isPieceOfSentence(before.content) }),
      ...(next?.type === 'heading' && { nextHeading: textOf(next.content) }),
    };
    return [{ ...passageOf(block.content), ...place }];
  });
}

/** Example: `As of 1 July 2017, Greater`; a label has no comma. */
function isPieceOfSentence(content: readonly Inline[]): boolean {
  return isTorn(content) && textOf(content).includes(',');
}

/** Text that is no running text of the inspectors: footnotes, notes under figures, items of lists. */
export function asidesOf({
  children,
  footnotes,
}: Pick<Report, 'children' | 'footnotes'>): Passage[] {
  const blocks = children.flatMap((chapter) => chapter.children);
  const inBlocks = blocks.flatMap((block) => {
    if (block.type === 'figure') return block.notes;
    return block.type === 'list' ? block.items : [];
  });
  return [...footnotes, ...inBlocks].map(({ content }) => passageOf(content));
}
