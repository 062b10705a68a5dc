import type { ConversionFamily } from './conversion.ts';
import { contentsSpan, isBlank } from './report-parts.ts';

interface ContentsEntry {
  title: string;
  /** Absent where the text lost it. */
  page: string | undefined;
}

/** `Force in numbers	3`, `Initial response .....	16` or `Mental health ..... | 16 |`, without tags. */
const ENTRY = /^\|?\s*(.*?)[\s.|]*(\d{1,3})?\s*\|?\s*$/;

/** Ways to print the contents list. */
export const contentsLists: ConversionFamily = {
  'contents with dot leaders': (text) =>
    relayContents(
      text,
      ({ title, page }) => `${title} ${'.'.repeat(60 - title.length)} ${page ?? ''}`,
    ),
  'contents with tabs': (text) =>
    relayContents(text, ({ title, page }) => `${title}\t${page ?? ''}`),
  'contents as a list': (text) =>
    relayContents(text, ({ title, page }) => `- ${title} ${page ?? ''}`.trimEnd()),
};

function relayContents(text: string, render: (entry: ContentsEntry) => string): string {
  const lines = text.split('\n');
  const span = contentsSpan(lines);
  if (!span) return text;
  const entries = lines
    .slice(span.start + 1, span.end)
    .map((line) => line.replaceAll(/<[^>]*>/g, ''))
    .filter((line) => !isBlank(line.replaceAll(/[|-]/g, '')))
    .map((line) => render(readEntry(line)));
  return [...lines.slice(0, span.start + 1), '', ...entries, '', ...lines.slice(span.end)].join(
    '\n',
  );
}

function readEntry(line: string): ContentsEntry {
  const match = ENTRY.exec(line);
  return { title: match?.[1] ?? line, page: match?.[2] };
}
