import type { DrawnFigure, Judgment } from '../../corpus/report.ts';
import type { PrintedMetric } from '../../corpus/printed-words.ts';

/** One metric as a layout prints it. */
interface PrintedPair {
  printed: PrintedMetric;
  force: string;
  forceFigure: string;
  nationFigure: string;
}

/** A panel of Force in numbers. */
export interface Panel {
  title: string;
  pairs: readonly PrintedPair[];
}

/** A way to print a report: page furniture, Force in numbers, judgments and findings. */
export interface Layout {
  name: string;
  /** Whether its pages have one column of words; more of a text must be read there. */
  isSingleColumn: boolean;
  css: string;
  isHyphenated: boolean;
  /** Number before a chapter's title: `1. `. */
  numbersChapters: boolean;
  runningHead: (force: string) => string;
  pageNumber: (page: number) => string;
  numbers: (panels: readonly Panel[]) => string;
  judgments: (overall: string, judgments: readonly Judgment[]) => string;
  findings: (heading: string, body: string) => string;
  items: (items: readonly string[]) => string;
}

/** What the page draws where it lost its figures: a picture without words. */
const picture = '<div class="picture"></div>';

/** Print a figure; where it is not in the text, as a picture that no converter reads. */
export function figureOf(figure: DrawnFigure): string {
  if (figure.status === 'not-supplied') return '–';
  return figure.status === 'stated' ? figure.printed : picture;
}

/** A metric's label with its period. */
export function labelOf({ label, period }: PrintedMetric): string {
  return period ? `${label} ${period.printed}` : label;
}

/** Print items as a list with bullets. */
export function bulletList(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

/** Print the judgments as a table with a row for each question. */
export function judgmentTable(
  judgments: readonly Judgment[],
  gradeWords: (grade: string) => string,
): string {
  const rows = judgments.map(
    ({ title, grade, lastInspected }) =>
      `<tr><td>${title}</td><td><span class="dot"></span> ${gradeWords(grade)}</td><td>${String(lastInspected)}</td></tr>`,
  );
  return `<table class="judgments"><tr><th>Question</th><th>Grade</th><th>Last inspected</th></tr>${rows.join('')}</table>`;
}
