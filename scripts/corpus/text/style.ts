import { footnotePlain, footnoteSup, footnoteBraces } from './note-marks.ts';

/** One way in which a converter leaves a report. */
export interface TextStyle {
  /** Before and after the words of a chapter's and of a section's heading. */
  chapter: (words: string) => string;
  section: (words: string) => string;
  caption: (words: string) => string;
  bullet: string;
  contentsEntry: (words: string, page: number) => string;
  noteMark: (number: number) => string;
  overall: (label: string, grade: string) => string[];
  judgment: (cells: readonly [string, string, string]) => string;
  /** The two names and the two figures of one metric. */
  figures: (pair: FigurePair) => string[];
}

/** What Force in numbers prints under one label. */
interface FigurePair {
  force: string;
  nation: string;
  forceFigure: string;
  nationFigure: string;
}

const plain: TextStyle = {
  chapter: (words) => words,
  section: (words) => words,
  caption: (words) => words,
  bullet: '-',
  contentsEntry: (words, page) => `${words}\t${String(page)}`,
  noteMark: footnotePlain,
  overall: (label, grade) => [`${label}  ${grade}`],
  judgment: ([title, grade, year]) => `${title}\t ${grade}\t${year}`,
  figures: ({ force, nation, forceFigure, nationFigure }) => [
    ...[force, '', forceFigure, '', nation, '', nationFigure],
  ],
};

const marked: TextStyle = {
  ...plain,
  chapter: (words) => `## **${words}**`,
  section: (words) => `### ${words}`,
  caption: (words) => `**${words}**`,
  contentsEntry: (words, page) => `| ${words} | ${String(page)} |`,
  noteMark: footnoteSup,
  figures: ({ force, nation, forceFigure, nationFigure }) => [
    ...[force, '', nation, '', `**${forceFigure}**`, '', `**${nationFigure}**`],
  ],
};

const tabbed: TextStyle = {
  ...plain,
  bullet: '•',
  contentsEntry: (words, page) =>
    `${words} ${'.'.repeat(60 - (words.length % 50))} ${String(page)}`,
  noteMark: footnoteBraces,
  overall: (label, grade) => [label, '', grade],
  figures: ({ force, nation, forceFigure, nationFigure }) => [
    `${force}\t${nation}`,
    `${forceFigure}\t${nationFigure}`,
  ],
};

/** The styles that the corpus is written in, after those of the real texts. */
export const textStyles: readonly TextStyle[] = [plain, marked, tabbed];
