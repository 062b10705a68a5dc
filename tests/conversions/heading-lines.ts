import { contentsSpan, isBlank, isTableRow, plainLine } from './report-parts.ts';

export interface HeadingLine {
  index: number;
  /** 1 to 6 where the text marks it, `undefined` where the heading is a plain line. */
  level: number | undefined;
  title: string;
}

/** Headings of the programme's layout that no contents list names. */
const UNLISTED = new Set([
  'Contents',
  'Calls for assistance',
  'Anti-social behaviour',
  'Crime (excluding fraud)',
  'Crime outcomes*',
  'Domestic abuse',
  'Organised crime groups',
  'Judgments',
  'Summary',
  'Area for improvement',
  'Areas for improvement',
  'Cause of concern',
  'Recommendations',
  'Methodology',
  'Data in the report',
  'Population',
  'Survey of police staff',
  'Review of crime files',
  'Recorded crime and crime outcomes',
  'Organised crime groups (OCGs)',
  'Figures in the report',
]);

/** `## **Initial response**` */
const MARKED = /^(#{1,6})\s+(.*?)\s*$/;

/** List the heading lines: the marked ones, and plain lines that stand alone and are a known title. */
export function headingLines(lines: readonly string[]): HeadingLine[] {
  const titles = new Set([...UNLISTED, ...contentsTitles(lines)]);
  return lines.flatMap((line, index) => {
    const marked = MARKED.exec(line);
    if (marked) return [{ index, level: marked[1]?.length, title: plainLine(line) }];
    const isAlone = isBlank(lines[index - 1]) && isBlank(lines[index + 1]);
    const isPlain = isAlone && !isTableRow(line) && titles.has(plainLine(line));
    return isPlain ? [{ index, level: undefined, title: plainLine(line) }] : [];
  });
}

/** Replace each heading line by what `render` makes of it; more lines than one are allowed. */
export function mapHeadings(
  text: string,
  render: (heading: HeadingLine, line: string) => string,
): string {
  const lines = text.split('\n');
  for (const heading of headingLines(lines)) {
    lines[heading.index] = render(heading, lines[heading.index] ?? '');
  }
  return lines.join('\n');
}

function contentsTitles(lines: readonly string[]): string[] {
  const span = contentsSpan(lines);
  if (!span) return [];
  return lines
    .slice(span.start + 1, span.end)
    .map((line) =>
      plainLine(line)
        .replaceAll(/[|\t]/g, ' ')
        .replace(/[\s.]*\d*\s*$/, '')
        .trim(),
    )
    .filter((title) => title !== '');
}
