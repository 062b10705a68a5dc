import { blocksOf } from './blocks.ts';
import type { Block } from './block.ts';
import { textOf } from './block-paragraph.ts';
import { flowParagraphs } from './flow.ts';
import { gutterOf, usualGutter } from './gutter.ts';
import { wordsWithin } from './join-lines.ts';
import { joinJustified } from './join-justified.ts';
import { labelRuns } from './label-runs.ts';
import { isNumber } from './number-text.ts';
import type { PdfPage } from './page.ts';
import { printParagraphs, type Paragraph } from './paragraph.ts';
import { partNames } from './part-names.ts';
import type { Segment } from './segment.ts';
import { segmentsOf } from './segments.ts';
import { pageFurniture } from './page-furniture.ts';
import { measureLabels, measureType } from './type-measures.ts';
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
  const areLabels = labelRuns(bodies);
  const segments = pages.map(({ items }) => joinJustified(segmentsOf(items, areLabels)));
  const measures = measureType(segments);
  const knownWords = wordsWithin(segments.flat().map(({ text }) => text));
  const isName = (text: string): boolean => names.has(text.toLowerCase());
  const isOnPages = pageFurniture(segments);
  const rulesOf = (at: number) => ({
    measures,
    isName,
    isNumber,
    isFurniture: (line: Segment) => isOnPages(line, at),
    isTitlePage: at === 0,
  });
  const blocks = segments.map((onPage, at) => blocksOf(onPage, rulesOf(at)));
  const usual = usualGutter(blocks, measures);
  const printed = pages.map((page, at) => {
    const [onPage = [], inBlocks = []] = [segments[at], blocks[at]];
    const rules = rulesOf(at);
    const context = {
      measures,
      knownWords,
      isTitlePage: at === 0,
      isLabel: (block: Block) =>
        isName(textOf(block, knownWords)) && !block.lines.some(rules.isFurniture),
      isValue: (block: Block) => isNumber(textOf(block, knownWords)),
    };
    const labelled = blocksOf(onPage, { ...rules, measures: measureLabels(onPage, measures) });
    const panels = readPanels(
      labelled.flatMap((block) => partNames(block, isName)),
      context,
    );
    if (panels?.isSettled === false) unsettledPages.push(at + 1);
    const paragraphs =
      panels?.paragraphs ?? flowParagraphs(inBlocks, context, gutterOf(inBlocks, measures, usual));
    return printParagraphs([...paragraphs, ...turnedParagraphs(page)]);
  });
  return { text: `${printed.join('\n\n\f\n')}\n`, unsettledPages };
}

/** Turned text is kept after the rest of its page, because it belongs to no line. */
function turnedParagraphs({ items }: PdfPage): Paragraph[] {
  return items.flatMap(({ text, turned }) =>
    turned && text.trim() !== '' ? [{ kind: 'text' as const, text: text.trim() }] : [],
  );
}
