/** Question, grade and year as one row of the judgments prints them. */
export type Row = readonly [title: string, grade: string, year: string];

type Table = (rows: readonly Row[]) => string[];

const head: Row = ['Question', 'Grade', 'Last inspected'];

/** Ways to print the judgments, by name. */
export const judgmentTables = {
  'by tabs': (rows) => [head, ...rows].map((row) => row.join('\t')),
  'by pipes': (rows) => [
    pipeRow(head),
    '| :--- | :---: | ---: |',
    ...rows.map((row) => pipeRow(row)),
  ],
  'by pipes without outer ones': (rows) => [
    head.join(' | '),
    '---|---|---',
    ...rows.map((row) => row.join(' | ')),
  ],
  'in columns of spaces': (rows) =>
    [head, ...rows].map(([title, grade, year]) => `${title.padEnd(58)}${grade.padEnd(24)}${year}`),
  'one cell per line': (rows) =>
    [head, ...rows].flatMap((row) => row.flatMap((cell) => [cell, ''])),
  'one cell per line without blank lines': (rows) => [head, ...rows].flatMap((row) => [...row]),
  'grade split over two lines': (rows) =>
    rows.flatMap((row) => inColumns(row, { width: 56, yearAt: 'first' })),
  'title over two lines, year in the first': (rows) =>
    rows.flatMap((row) => inColumns(row, { width: 30, yearAt: 'first' })),
  'title over two lines, year in the last': (rows) =>
    rows.flatMap((row) => inColumns(row, { width: 30, yearAt: 'last' })),
  'title over three lines, year centred': (rows) =>
    rows.flatMap((row) => inColumns(row, { width: 20, yearAt: 'middle' })),
  'title over three lines, blank lines between rows': (rows) =>
    rows.flatMap((row) => [...inColumns(row, { width: 20, yearAt: 'middle' }), '']),
  'pipe rows broken over two lines': (rows) => [
    pipeRow(head),
    '|---|---|---|',
    ...rows.flatMap(([title, grade, year]) => {
      const [first = '', second = ''] = wrapped(title, 30);
      const [grade1 = '', grade2 = ''] = grade.split(' ');
      return second === '' && grade2 === ''
        ? [pipeRow([first, grade1, year])]
        : [pipeRow([first, grade1, year]), pipeRow([second, grade2, ''])];
    }),
  ],
} as const satisfies Readonly<Record<string, Table>>;

function pipeRow(cells: Row): string {
  return `| ${cells.join(' | ')} |`;
}

/** Print one row in narrow columns: title and grade go on in the lines below. */
function inColumns(
  [title, grade, year]: Row,
  { width, yearAt }: { width: number; yearAt: 'first' | 'middle' | 'last' },
): string[] {
  const titleLines = wrapped(title, width);
  const gradeLines = wrapped(grade, 12);
  const height = Math.max(titleLines.length, gradeLines.length);
  const yearLine = { first: 0, middle: Math.floor((height - 1) / 2), last: height - 1 }[yearAt];
  const gradeFrom = yearAt === 'middle' ? Math.floor((height - gradeLines.length) / 2) : 0;
  return Array.from({ length: height }, (_line, at) => {
    const left = (titleLines[at] ?? '').padEnd(width + 3);
    const middle = (gradeLines[at - gradeFrom] ?? '').padEnd(16);
    return `${left}${middle}${at === yearLine ? year : ''}`.trimEnd();
  });
}

/** Break words into lines of at most this many characters. */
export function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
