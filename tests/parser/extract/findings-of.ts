import { createReporter } from '../../../src/parser/diagnostics.ts';
import { cellsOf } from '../../../src/parser/document/table-rows.ts';
import { findingsIn } from '../../../src/parser/extract/read-findings.ts';
import { knownHeadings } from '../../../src/parser/outline/known-headings.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';
import type { ChapterNode } from '../../../src/parser/report-tree.ts';
import type { Block } from '../../../src/schema/document.ts';
import type { AreaForImprovement, CauseOfConcern } from '../../../src/schema/finding.ts';

/** A chapter told in lines: `# ` is a heading, `- ` an item of a list, `| ` a row of a table, the rest paragraphs. */
export function chapterOf(lines: readonly string[], question = 'preventing-crime'): ChapterNode {
  const blocks: Block[] = [];
  for (const [at, line] of lines.entries()) {
    const source = { line: at + 1, endLine: at + 1 };
    const content = [{ type: 'text' as const, text: line.replace(/^[#-] /, ''), line: at + 1 }];
    const last = blocks.at(-1);
    if (line.startsWith('# ')) blocks.push({ type: 'heading', level: 3, content, source });
    else if (line.startsWith('| '))
      blocks.push({ type: 'table', rows: [{ cells: cellsOf(line), source }], source });
    else if (!line.startsWith('- ')) blocks.push({ type: 'paragraph', content, source });
    else if (last?.type === 'list') last.items.push({ content, source });
    else blocks.push({ type: 'list', items: [{ content, source }], source });
  }
  const isQuestion = question !== '';
  return {
    type: 'chapter',
    id: 'chapter',
    kind: isQuestion ? 'question' : 'overview',
    ...(isQuestion && { question }),
    title: [],
    children: blocks,
    source: { line: 1, endLine: lines.length },
  };
}

/** What is read of the findings of a chapter, and the rules that it raises with their lines. */
export function findingsOf(chapter: ChapterNode): {
  areas: AreaForImprovement[];
  causes: CauseOfConcern[];
  rules: string[];
} {
  const programme = programmeTitled('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const reporter = createReporter();
  const report = { id: 'r', children: [chapter], headings: knownHeadings(programme) };
  const { areasForImprovement: areas, causesOfConcern: causes } = findingsIn(
    { ...report, gaps: new Set() },
    reporter,
  );
  const rules = reporter.diagnostics().map(({ rule, line }) => `${rule} ${String(line)}`);
  return { areas, causes, rules };
}

/** An area for improvement, and the sentence before recommendations. */
export const should = 'The force should look.';
export const leadIn = 'The force should immediately take steps to:';
