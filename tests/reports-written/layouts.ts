import type { Row } from './judgment-tables.ts';
import { judgmentTables } from './judgment-tables.ts';
import { numberPanels, type Panel } from './number-panels.ts';

/** How a converter left a report: each part is a function from what is said to lines. */
export interface Layout {
  chapter: (title: string) => string[];
  heading: (words: string) => string[];
  grade: (words: string) => string[];
  contentsEntry: (words: string, page: number) => string;
  bullet: string;
  overall: (label: string, grade: string) => string[];
  judgments: (rows: readonly Row[]) => string[];
  numbers: (panels: readonly Panel[]) => string[];
}

/** Headings as plain lines and tables by tabs. */
const plain: Layout = {
  chapter: (title) => [title],
  heading: (words) => [words],
  grade: (words) => ['', words],
  contentsEntry: (words, page) => `${words}\t${String(page)}`,
  bullet: '-',
  overall: (label, grade) => [`${label}  ${grade}`],
  judgments: judgmentTables['by tabs'],
  numbers: numberPanels['label and value in turn'],
};

/** Headings marked and bold, everything in pipe tables. */
const markdown: Layout = {
  chapter: (title) => [`## **${title}**`],
  heading: (words) => [`### ${words}`],
  grade: (words) => ['', `**${words}** `],
  contentsEntry: (words, page) => `| ${words} ........ | ${String(page)} |`,
  bullet: '*',
  overall: (label, grade) => [`**${label}** `, '', `**${grade}**`],
  judgments: judgmentTables['by pipes'],
  numbers: numberPanels['a pipe table with a header row'],
};

/** Headings underlined, columns made of spaces. */
const underlined: Layout = {
  chapter: (title) => [title, '='.repeat(title.length)],
  heading: (words) => [words, '-'.repeat(words.length)],
  grade: (words) => ['', words],
  contentsEntry: (words, page) => `${words.padEnd(70, '.')} ${String(page)}`,
  bullet: '•',
  overall: (label, grade) => [`${label.padEnd(40)}${grade}`],
  judgments: judgmentTables['in columns of spaces'],
  numbers: numberPanels['in columns of spaces'],
};

/** ATX headings closed with marks, a cell a line. */
const closed: Layout = {
  chapter: (title) => [`# ${title} #`],
  heading: (words) => [`## ${words} ##`],
  grade: (words) => ['', `### ${words} ###`],
  contentsEntry: (words, page) => `${words}  ${String(page)}`,
  bullet: '–',
  overall: (label, grade) => [label, '', grade],
  judgments: judgmentTables['one cell per line'],
  numbers: numberPanels['value before its name'],
};

/** Every layout by name. */
export const layouts = { plain, markdown, underlined, closed } as const satisfies Readonly<
  Record<string, Layout>
>;
