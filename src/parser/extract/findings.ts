import type { Block, Chapter, Inline } from '../../schema/document.ts';
import type { AreaForImprovement, CauseOfConcern } from '../../schema/finding.ts';
import type { Source } from '../../schema/source.ts';
import type { Reporter } from '../diagnostics.ts';
import type { KnownHeadings } from '../headings.ts';
import { textOf } from '../inline-text.ts';
import { keyOf } from '../lines.ts';

/** What the inspectors told the force to do, in the order of the report. */
export interface Findings {
  areasForImprovement: AreaForImprovement[];
  causesOfConcern: CauseOfConcern[];
}

/** Example: `The force should …`, `The constabulary needs to …`; one report prints `The chief constable should`. */
const obligation =
  /^(?:The|This)\s+(?:force|constabulary|service|chief\s+const\w+|commissioner)\s+(?:\w+ly\s+)?(?:should|must|needs?\s+to)\b/;

/** The same for a force that is named: `Bedfordshire Police should …`. */
const namedObligation =
  /^\p{Lu}[\p{L}&' -]{2,50}?(?:Police|Constabulary|Service)\s+(?:should|must|needs?\s+to)\b/u;

/** Example: `The force should immediately take steps to:`; a converter may have joined the first item to it. */
const leadInPattern =
  /^([^.:]{0,200}\b(?:should|must|needs?\s+to)\b[^.:]{0,100}:)(?:\s+[-•*–]\s+(.+))?$/;

/** Example: `… organised criminals pose; - define an intelligence requirement …`. */
const runTogether = /(?<=[.;]|;\s(?:and|or))\s+[-•*–]\s+/;

type Part = 'areas-for-improvement' | 'cause-of-concern' | 'recommendations' | undefined;

/** Read areas for improvement and causes of concern under the question whose chapter they stand in. */
export function extractFindings(
  { id, chapters, headings }: { id: string; chapters: readonly Chapter[]; headings: KnownHeadings },
  reporter: Reporter,
): Findings {
  const findings: Findings = { areasForImprovement: [], causesOfConcern: [] };
  for (const chapter of chapters) {
    if (chapter.kind === 'annex' || chapter.kind === 'title-page') continue;
    readChapter({ id, chapter, headings, findings }, reporter);
  }
  return findings;
}

function readChapter(
  {
    id,
    chapter,
    headings,
    findings,
  }: { id: string; chapter: Chapter; headings: KnownHeadings; findings: Findings },
  reporter: Reporter,
): void {
  let part: Part;
  let heading: { words: string; source: Source; found: number } | undefined;
  let leadIn: string | undefined;
  let cause: CauseOfConcern | undefined;

  const close = () => {
    if (heading?.found === 0)
      reporter.report('empty-finding', heading.source.line, { heading: heading.words });
    heading = undefined;
    leadIn = undefined;
  };
  const closeCause = () => {
    if (cause?.recommendations.length === 0)
      reporter.report('recommendations-missing', cause.source.line);
    cause = undefined;
  };

  const addArea = (content: readonly Inline[], source: Source) => {
    for (const text of sentencesOfItem(textOf(content))) {
      if (heading) heading.found += 1;
      if (!isObligation(text))
        reporter.report('torn-item', source.line, { found: text.slice(0, 40) });
      else if (chapter.question === undefined) {
        reporter.report('finding-without-question', source.line, { heading: heading?.words ?? '' });
      } else {
        const number = findings.areasForImprovement.length + 1;
        findings.areasForImprovement.push({
          id: `${id}-afi-${String(number)}`,
          question: chapter.question,
          text,
          source,
        });
      }
    }
  };

  const addCause = (text: string, source: Source) => {
    closeCause();
    if (heading) heading.found += 1;
    if (chapter.question === undefined) {
      reporter.report('finding-without-question', source.line, { heading: heading?.words ?? '' });
      return;
    }
    const number = findings.causesOfConcern.length + 1;
    cause = {
      id: `${id}-coc-${String(number)}`,
      question: chapter.question,
      text,
      recommendations: [],
      source,
    };
    findings.causesOfConcern.push(cause);
  };

  const addRecommendation = (words: string, source: Source) => {
    if (heading) heading.found += 1;
    if (!cause) reporter.report('cause-missing', source.line);
    for (const text of words.split(runTogether)) {
      cause?.recommendations.push({ text, ...(leadIn !== undefined && { leadIn }), source });
    }
  };

  const readParagraph = (text: string, block: Extract<Block, { type: 'paragraph' }>) => {
    const opening = part === undefined ? null : leadInPattern.exec(text);
    if (opening) {
      part = 'recommendations';
      leadIn = opening[1];
      if (opening[2] !== undefined) addRecommendation(opening[2], block.source);
    } else if (part === 'areas-for-improvement' && isObligation(text))
      addArea(block.content, block.source);
    else if (part === 'cause-of-concern' && !cause) addCause(text, block.source);
    else if (part === 'cause-of-concern' && cause) {
      cause.text = `${cause.text} ${text}`;
      cause.source = { line: cause.source.line, endLine: block.source.endLine };
    } else if (part === 'recommendations' && isObligation(text)) {
      leadIn = undefined;
      addRecommendation(text, block.source);
    } else if (part !== undefined) {
      close();
      part = undefined;
    }
  };

  const readList = (block: Extract<Block, { type: 'list' }>) => {
    if (part === 'areas-for-improvement')
      for (const item of block.items) addArea(item.content, item.source);
    else if (part === 'recommendations' || (part === 'cause-of-concern' && cause)) {
      for (const item of block.items) addRecommendation(textOf(item.content), item.source);
    } else if (part === 'cause-of-concern') {
      for (const item of block.items) addCause(textOf(item.content), item.source);
    } else if (
      chapter.kind === 'question' &&
      block.items.some((item) => isObligation(textOf(item.content)))
    ) {
      reporter.report('unclaimed-list', block.source.line);
    }
  };

  for (const block of chapter.blocks) {
    if (block.type === 'heading') {
      const role = headings.get(keyOf(textOf(block.content)))?.role;
      const isRecommendations = role === 'recommendations';
      close();
      part =
        role === 'areas-for-improvement' || role === 'cause-of-concern' || isRecommendations
          ? role
          : undefined;
      if (!isRecommendations) closeCause();
      if (part) heading = { words: textOf(block.content), source: block.source, found: 0 };
    } else if (block.type === 'paragraph') readParagraph(textOf(block.content), block);
    else if (block.type === 'list') readList(block);
  }
  close();
  closeCause();
}

function isObligation(text: string): boolean {
  return obligation.test(text) || namedObligation.test(text);
}

/** Part two items that a converter ran together: `… effectively. - The force should …`. */
function sentencesOfItem(text: string): string[] {
  return text.split(runTogether);
}
