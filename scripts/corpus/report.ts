/** Who an invented report is about, with the name of a real force. */
export interface ReportForce {
  slug: string;
  name: string;
  shortName: string;
}

/** A figure of Force in numbers: as printed with its value, a dash, or nothing because the page lost it. */
export type DrawnFigure =
  | { status: 'stated'; printed: string; value: number }
  | { status: 'not-supplied' }
  | { status: 'not-in-text' };

/** One metric as Force in numbers prints it. */
export interface DrawnMetric {
  metric: string;
  force: DrawnFigure;
  englandAndWales: DrawnFigure;
}

/** A period in the report's words, with its dates. */
export interface PrintedPeriod {
  printed: string;
  from: string;
  to: string;
  against?: { from: string; to: string };
}

/** A figure that a passage states. */
interface StatedFigure {
  figure: string;
  period?: PrintedPeriod;
  base: string;
  force: string;
  englandAndWales?: string;
  comparison?: string;
  caveats: readonly string[];
}

/** What a passage says that a record must hold. */
type Said =
  { kind: 'asked' } | { kind: 'since-earlier' } | { kind: 'figure'; stated: StatedFigure };

/** A stretch of a paragraph: a sentence or more. `[[name]]` in its words is a footnote reference. */
export interface Passage {
  words: string;
  says?: Said;
}

/** What stands in a section, from top to bottom. */
export type Block =
  | { kind: 'paragraph'; passages: readonly Passage[] }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'figure'; caption: string; source: string };

export interface Section {
  heading: string;
  blocks: readonly Block[];
}

/** A finding with the name of its matter: findings of one matter are twins, in the same words or in others. */
export interface Finding {
  matter: string;
  text: string;
}

export interface CauseOfConcern extends Finding {
  leadIn: string;
  recommendations: readonly string[];
}

export interface Judgment {
  question: string;
  title: string;
  grade: string;
  lastInspected: number;
}

/** A question that was inspected: its title page, sections and findings. */
export interface Chapter {
  question: string;
  title: string;
  grade: string;
  sections: readonly Section[];
  causesOfConcern: readonly CauseOfConcern[];
  areasForImprovement: readonly Finding[];
}

/** An invented report, whole: every text and every print of it is made from this. */
export interface CorpusReport {
  id: string;
  force: ReportForce;
  isbn: string;
  overall: string;
  judgments: readonly Judgment[];
  metrics: readonly DrawnMetric[];
  summary: readonly Block[];
  chapters: readonly Chapter[];
  annex: readonly Section[];
}
