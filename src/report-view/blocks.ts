import { formatGrade } from '../format/grade.ts';
import { wordsOf } from '../format/inline-words.ts';
import type { Block, Inline, TableRow } from '../schema/document.ts';
import { gradeSchema, type Grade } from '../schema/grade.ts';
import type { Source } from '../schema/source.ts';
import type { Anchors } from './anchors.ts';
import type { AuditLinks } from './audit-links.ts';
import type { Contradictions } from './contradictions.ts';
import type { Citables } from './citables.ts';
import type { FigureGroups } from './figure-groups.ts';
import { slugOf } from './fragments.ts';
import { layOutLines } from './lines.ts';
import type { NoteMarks } from './notes.ts';
import type { BlockView, PassageView, RowView } from './view.ts';

/** What laying out a page needs to remember from block to block. */
export interface Layout {
  anchors: Anchors;
  marks: NoteMarks;
  unique: (name: string) => string;
  citableAt: Citables;
  auditAt: AuditLinks;
  againstAt: Contradictions;
  groupLines: FigureGroups;
}

interface Passage {
  content: readonly Inline[];
  source: Source;
}

/** Lay out one block; the fragments of headings begin with that of their chapter. */
export function buildBlock(block: Block, chapterId: string, layout: Layout): BlockView {
  switch (block.type) {
    case 'heading': {
      const words = wordsOf(block.content);
      const id = layout.unique(`${chapterId}-${slugOf(words)}`);
      const { level, opens } = block;
      const passage = passageOf(block, layout);
      return { ...passage, type: 'heading', level, id, words, ...(opens && { opens }) };
    }
    case 'paragraph':
      return { ...citableOf(block, layout), type: 'paragraph' };
    case 'grade':
      return { ...withAudit(block, layout), type: 'grade', grade: block.grade };
    case 'list':
      return { type: 'list', items: block.items.map((item) => citableOf(item, layout)) };
    case 'lines':
      return {
        type: 'lines',
        groups: layout.groupLines(block.lines).map(({ isMeasure, lines }) => ({
          isMeasure,
          lines: lines.map((line) => passageOf(line, layout)),
        })),
      };
    case 'figure':
      return {
        ...passageOf({ content: block.caption, source: block.source }, layout),
        type: 'figure',
        citable: 'figure',
        notes: block.notes.map((note) => passageOf(note, layout)),
      };
    case 'table': {
      const [head, ...rows] = block.rows.map((row) => rowOf(row, layout));
      return { type: 'table', head: head ?? { ids: [], cells: [] }, rows };
    }
  }
}

/** Lay out a passage. Its lines are those of its own words: a title's source is its whole chapter. */
export function passageOf({ content, source }: Passage, layout: Layout): PassageView {
  return {
    ids: layout.anchors.claim(source.line),
    source: { line: source.line, endLine: content.at(-1)?.line ?? source.line },
    lines: layOutLines(content, layout.anchors, layout.marks),
  };
}

function withAudit(passage: Passage, layout: Layout): PassageView {
  const audit = layout.auditAt(passage.source);
  const against = layout.againstAt(passage.source);
  return {
    ...passageOf(passage, layout),
    ...(audit !== undefined && { audit }),
    ...(against.length > 0 && { against }),
  };
}

function citableOf(passage: Passage, layout: Layout): PassageView {
  const citable = layout.citableAt(passage.source);
  const view = withAudit(passage, layout);
  return citable === undefined ? view : { ...view, citable };
}

function rowOf(row: TableRow, { anchors, marks }: Layout): RowView {
  return {
    ids: anchors.claim(row.source.line),
    cells: row.cells.map((text, index) => {
      const grade = gradeOfCell(text);
      const own = row.marks?.filter(({ cell }) => cell === index) ?? [];
      return {
        text,
        ...(grade !== undefined && { grade }),
        ...(own.length > 0 && {
          marks: own.map(({ footnote }) => ({ number: footnote, ...marks.mark(footnote) })),
        }),
      };
    }),
  };
}

/** A cell that holds a grade's words and nothing else can carry its mark. */
function gradeOfCell(text: string): Grade | undefined {
  const words = text.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
  return gradeSchema.options.find((grade) => formatGrade(grade).toLowerCase() === words);
}
