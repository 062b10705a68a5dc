import type { Block, Chapter, ChapterKind, Footnote, Furniture } from '../schema/document.ts';
import type { JudgmentsEvidence } from '../schema/evidence.ts';
import type { NarrativeFigure } from '../schema/narrative-figure.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Identity, TitleFacts } from './identity/identify-report.ts';
import type { JudgmentsTable } from './judgments/read-judgments.ts';
import type { Line } from './text/lines.ts';
import type {
  KnownChapter,
  KnownHeading,
  KnownHeadings,
  ProgrammeHeading,
} from './outline/known-headings.ts';
import type { Panels } from './panels/read-panels.ts';
import type { PlacedPassage } from './prose/passages.ts';

/** A report file, of which nothing is read. */
export interface Bytes {
  type: 'bytes';
  value: Uint8Array;
}

/** The text of a report file: its lines. */
export interface Text {
  type: 'text';
  children: readonly Line[];
}

export type IdentifiedText = Text & { identity: Identity };

/** A report in its parts, each of lines. */
export interface DividedText {
  type: 'report';
  identity: Identity;
  headings: KnownHeadings;
  /** The headings that the report should have, in their order. */
  expected: readonly ProgrammeHeading[];
  /** The questions on which the contents list has a chapter. */
  listed: ReadonlySet<string>;
  children: readonly Part[];
}

/** A chapter, or what stands before the first one. */
export interface Part {
  type: 'part';
  chapter: KnownChapter;
  hasHeading: boolean;
  children: readonly PlacedLine[];
}

/** A line, with the reason for which it is out of the flow, or the heading that it is, whose words have no numbering. */
export interface PlacedLine extends Line {
  furniture?: Furniture['reason'] | undefined;
  heading?: KnownHeading & { words: string };
}

export type TitledText = DividedText & { title: TitleFacts };
export type TextWithPanels = TitledText & { panels: Panels };
export type TextWithJudgments = TextWithPanels & { table: JudgmentsTable };

/** A report in chapters, each of blocks: from here on nothing has lines. */
export interface Report extends Omit<TextWithJudgments, 'children'> {
  children: readonly ChapterNode[];
  footnotes: Footnote[];
  furniture: Furniture[];
  /** Numbers of the lines after which words are missing, or may be. */
  gaps: ReadonlySet<number>;
  /** Numbers of the lines of which nobody can tell whether a note goes on with them, the page, or another column. */
  openLines: ReadonlySet<number>;
  /** Its sections stand in their order; elsewhere nobody can tell what is said under which heading. */
  isInOrder: boolean;
}

export interface ChapterNode extends Omit<Chapter, 'blocks'> {
  type: 'chapter';
  children: Block[];
}

export interface JudgedReport extends Report {
  judged: Pick<ReportRecord, 'overall' | 'judgments'>;
  judgmentsEvidence: JudgmentsEvidence;
}

/** A report with its running text. */
export interface ReportInPassages extends JudgedReport {
  passages: readonly PlacedPassage[];
  /** Ids of the chapters whose lines are mixed: nobody can tell what they say. */
  mixed: ReadonlySet<string>;
}

export type ReportWithProse = ReportInPassages & {
  /** Figures that the prose says in two ways, which only bear witness. */
  disputed: readonly NarrativeFigure[];
  said: Pick<ReportRecord, 'narrativeFigures' | 'inProse' | 'definitions'>;
};

/** A report of which everything is read. */
export type ReadReport = ReportWithProse & {
  told: Pick<ReportRecord, 'areasForImprovement' | 'causesOfConcern'>;
};

/** Give the lines of a chapter without its furniture, and the number of the first; none, and 1, where it is missing. */
export function linesOf(
  { children }: DividedText,
  kind: ChapterKind,
): { lines: PlacedLine[]; line: number } {
  const part = children.find(({ chapter }) => chapter.kind === kind);
  const lines = part?.children.filter(({ furniture }) => furniture === undefined) ?? [];
  return { lines, line: part?.children[0]?.number ?? 1 };
}
