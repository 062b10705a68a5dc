import { blocksOf } from './blocks.ts';
import type { Block } from './block.ts';
import { textOf } from './block-paragraph.ts';
import { flowParagraphs } from './flow.ts';
import { wordsWithin } from './join-lines.ts';
import type { PdfPage } from './page.ts';
import { printParagraphs, type Paragraph } from './paragraph.ts';
import { segmentsOf } from './segments.ts';
import { measureType } from './type-measures.ts';
import { readPanels } from './value-panels.ts';

/** The text of a report, and the pages of it on which numbers could not be given to those whose they are. */
export interface ReportText {
  text: string;
  unsettledPages: number[];
}

/**
 * Turn the pages of a report into the text that is kept: paragraphs in one line each, a form feed between pages.
 *
 * `bodies` are the names under which value panels print numbers: the force and England and Wales. Nothing is
 * left out; page numbers and running heads stay where they stand.
 */
export function reportText(pages: readonly PdfPage[], bodies: readonly string[]): ReportText {
  const unsettledPages: number[] = [];
  const names = new Set(bodies.map((name) => name.toLowerCase()));
  const segments = pages.map(({ items }) => segmentsOf(items));
  const measures = measureType(segments);
  const knownWords = wordsWithin(segments.flat().map(({ text }) => text));
  const isName = (text: string): boolean => names.has(text.toLowerCase());
  const printed = pages.map((page, at) => {
    const blocks = blocksOf(segments[at] ?? [], {
      measures,
      isName,
      isNumber,
      isTitlePage: at === 0,
    });
    const context = {
      measures,
      knownWords,
      isTitlePage: at === 0,
      isLabel: (block: Block) => isName(textOf(block, knownWords)),
      isValue: (block: Block) => isNumber(textOf(block, knownWords)),
    };
    const panels = readPanels(blocks, context);
    if (panels?.isSettled === false) unsettledPages.push(at + 1);
    const paragraphs = panels?.paragraphs ?? flowParagraphs(blocks, context);
    return printParagraphs([...paragraphs, ...turnedParagraphs(page)]);
  });
  return { text: `${printed.join('\n\n\f\n')}\n`, unsettledPages };
}

/** A number as a panel prints it, or the dash for one that was not supplied. */
function isNumber(text: string): boolean {
  return /^(?:[+−–-]?\s?\d[\d,.]*\s?%?|[–—-])$/.test(text);
}

/** Turned text is kept after the rest of its page, because it belongs to no line. */
function turnedParagraphs({ items }: PdfPage): Paragraph[] {
  return items.flatMap(({ text, turned }) =>
    turned && text.trim() !== '' ? [{ kind: 'text' as const, text: text.trim() }] : [],
  );
}
