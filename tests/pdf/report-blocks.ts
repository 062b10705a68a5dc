/** A value panel of Force in numbers: what is measured, and whose values are which. */
export interface Panel {
  title?: string;
  caption: string;
  force: readonly [label: string, value: string];
  nation: readonly [label: string, value: string];
}

export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'grade'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'bullet'; text: string }
  | { kind: 'panels'; panels: readonly Panel[] }
  | { kind: 'table'; overall: readonly string[]; rows: readonly (readonly string[])[] };

/** A report's words by what they are on the page, so that they can be laid out anew. */
export interface ReportBlocks {
  title: readonly string[];
  contents: readonly (readonly [title: string, page: string])[];
  blocks: readonly Block[];
  /** Text of each footnote by its mark, in Unicode superscript digits. */
  footnotes: ReadonlyMap<string, string>;
}

const SUB_HEADINGS = new Set([
  'Judgments',
  'Summary',
  'Areas for improvement',
  'Methodology',
  'Figures in the report',
]);

/**
 * Take apart the Bedfordshire text, the one of the five in which every value of Force in numbers survived.
 *
 * It is written for that one text and reads nothing else: its job is to know the words, not to parse.
 */
export function reportBlocks(text: string): ReportBlocks {
  const lines = text.split('\n').map((line) => line.trim());
  const at = (line: string, from = 0): number => lines.indexOf(line, from);
  const contentsAt = at('Contents');
  const numbersAt = at('Force in numbers');
  const judgmentsAt = at('Judgments');
  const summaryAt = at('Summary');
  const starredAt = lines.findIndex((line) => line.startsWith('*Figures are shown'));

  const contents = lines.slice(contentsAt, numbersAt).flatMap((line) => {
    const [title, page] = line.split('\t');
    return title !== undefined && page !== undefined ? [[title, page] as const] : [];
  });
  const chapters = new Set(contents.map(([title]) => title));
  const footnotes = new Map<string, string>();
  const blocks = [
    ...proseBlocks(lines.slice(starredAt, judgmentsAt), chapters, footnotes),
    ...tableBlocks(lines.slice(judgmentsAt, summaryAt)),
    ...proseBlocks(lines.slice(summaryAt), chapters, footnotes),
  ];
  return {
    title: lines.slice(0, contentsAt).filter((line) => line !== ''),
    contents,
    footnotes,
    blocks: [
      { kind: 'heading', level: 2, text: 'Force in numbers' },
      { kind: 'panels', panels: panelsOf(lines.slice(numbersAt + 1, starredAt)) },
      ...blocks,
    ],
  };
}

function proseBlocks(
  lines: readonly string[],
  chapters: ReadonlySet<string>,
  footnotes: Map<string, string>,
): Block[] {
  const blocks: Block[] = [];
  let note: string | undefined;
  for (const line of lines.filter((each) => each !== '')) {
    if (note !== undefined && isCitation(line)) {
      footnotes.set(note, `${footnotes.get(note) ?? ''} ${line}`);
      continue;
    }
    note = undefined;
    const footnote = /^([⁰¹²³⁴-⁹]+) (.*)$/.exec(line);
    if (footnote?.[1] !== undefined && footnote[2] !== undefined) {
      [, note] = footnote;
      footnotes.set(footnote[1], footnote[2]);
    } else if (line.startsWith('- ')) {
      blocks.push({ kind: 'bullet', text: line.slice(2) });
    } else if (/^(?:Good|Requires improvement|Ungraded)$/.test(line)) {
      blocks.push({ kind: 'grade', text: line });
    } else if (chapters.has(line)) {
      const isChapter = blocks.at(-1)?.kind !== 'grade';
      blocks.push({ kind: 'heading', level: isChapter ? 2 : 3, text: line });
    } else if (SUB_HEADINGS.has(line)) {
      blocks.push({ kind: 'heading', level: 3, text: line });
    } else {
      blocks.push({ kind: 'paragraph', text: line.replace(/\^\{([\d, ]+)\}/g, superscriptsOf) });
    }
  }
  return blocks;
}

/** A note may go on with its source and the address of it, as paragraphs of their own. */
function isCitation(line: string): boolean {
  return line.endsWith('Available from:') || line.startsWith('www.');
}

function superscriptsOf(_match: string, marks: string): string {
  return marks.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

function tableBlocks(lines: readonly string[]): Block[] {
  const rows = lines
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  return [
    { kind: 'heading', level: 3, text: 'Judgments' },
    { kind: 'table', overall: ['Overall effectiveness 2017', 'Requires improvement'], rows },
  ];
}

function panelsOf(lines: readonly string[]): Panel[] {
  const words = lines.filter((line) => line !== '');
  const panels: Panel[] = [];
  let title: string | undefined;
  for (let at = 0; at < words.length;) {
    const [first = '', second = '', ...rest] = words.slice(at, at + 6);
    if (second !== 'Bedfordshire Police') {
      title = first;
      at += 1;
      continue;
    }
    // The text gives the two values after their labels, either in turn or both at the end.
    const [force = '', nation = ''] = rest.filter((word) => /\d/.test(word));
    const panel: Panel = {
      caption: first,
      force: ['Bedfordshire Police', force],
      nation: ['England and Wales', nation],
    };
    panels.push(title === undefined ? panel : { title, ...panel });
    title = undefined;
    at += 5;
  }
  return panels;
}
