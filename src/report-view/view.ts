import type { CitableKind } from '../format/citable.ts';
import type { Against } from '../observations/contradicted.ts';
import type { Block, ChapterKind, Furniture } from '../schema/document.ts';
import type { Grade } from '../schema/grade.ts';
import type { Source } from '../schema/source.ts';
import type { LineGroup } from './figure-groups.ts';

type HeadingBlock = Extract<Block, { type: 'heading' }>;

/** A run of text, a link or a footnote mark, ready to print. */
export type RunView =
  | { type: 'text'; text: string; style?: 'emphasis' | 'strong' }
  | { type: 'link'; text: string; href: string }
  /** A term of the glossary, where it is used first. */
  | { type: 'term'; text: string; term: string; href: string }
  /** The footnote marks of one place, as `8,9` is printed. */
  | { type: 'marks'; marks: NoteMark[] };

/** One footnote mark: its own fragment, and the address of its note. */
interface NoteMark {
  number: number;
  id: string;
  href: string;
}

/** The runs of one source line; `ids` are the fragments that lead here and nowhere else. */
export interface LineView {
  ids: string[];
  runs: RunView[];
}

/** A block of prose: its own fragments, then its lines. */
export interface PassageView {
  ids: string[];
  /** The lines of the text that it was read from. */
  source: Source;
  lines: LineView[];
  citable?: CitableKind;
  /** Where it is said how the figure or grade in it was read. */
  audit?: string;
  /** What Force in numbers prints against a figure in it. */
  against?: Against[];
}

export interface RowView {
  ids: string[];
  cells: { text: string; grade?: Grade; marks?: NoteMark[] }[];
}

export type BlockView =
  | (PassageView & { type: 'paragraph' })
  | (PassageView & {
      type: 'heading';
      level: 3 | 4;
      id: string;
      words: string;
      opens?: HeadingBlock['opens'];
    })
  | (PassageView & { type: 'figure'; notes: PassageView[] })
  | (PassageView & { type: 'grade'; grade: Grade })
  | { type: 'list'; items: PassageView[] }
  | { type: 'lines'; groups: LineGroup<PassageView>[] }
  | { type: 'table'; head: RowView; rows: RowView[] };

export interface ChapterView {
  id: string;
  kind: ChapterKind;
  words: string;
  title?: PassageView;
  blocks: BlockView[];
  /** Force in numbers only: what stands in the text as bare labels and figures. */
  printed: BlockView[];
}

/** A footnote with the marks that lead to it. */
export interface NoteView {
  number: number;
  id: string;
  ids: string[];
  /** The lines of the text that it was read from, if its words are there. */
  source?: Source;
  lines: LineView[];
  /** `no-text`: only its mark is in our copy. `no-mark`: only its words are. */
  state: 'complete' | 'no-text' | 'no-mark';
  /** Fragments of the marks, in the order of the text. */
  references: string[];
}

export interface ContentsEntry {
  id: string;
  words: string;
  entries: ContentsEntry[];
}

/** What was left out of the flow, together with the others left out for the same reason. */
export interface FurnitureView {
  reason: Furniture['reason'];
  lines: { ids: string[]; line: number; text: string }[];
}

export interface ReportView {
  titlePage: BlockView[];
  contents: ContentsEntry[];
  /** In the order in which a person would read them. */
  chapters: ChapterView[];
  /** Whether that is another order than the printed one. */
  isReordered: boolean;
  notes: NoteView[];
  furniture: FurnitureView[];
  /** How to cite the report, without a place in it and without an address. */
  citation: string;
}
