import type { ConversionFamily } from './conversion.ts';
import { mapHeadings } from './heading-lines.ts';

/** Ways to print a heading. */
export const headings: ConversionFamily = {
  /** Mark the first two levels by a line of signs below, as older Markdown writers do. */
  'setext headings': (text) =>
    mapHeadings(text, ({ level, title }, line) => {
      if (level === 1) return `${title}\n${'='.repeat(title.length)}`;
      return level === 2 ? `${title}\n${'-'.repeat(title.length)}` : line;
    }),
  /** Leave headings as lines of their own with no mark at all. */
  'plain headings': (text) => mapHeadings(text, ({ title }) => title),
  /** Give every heading the same level, as converters do that see only "larger than the text". */
  'headings of one level': (text) => mapHeadings(text, ({ title }) => `## ${title}`),
  /** Set headings in bold, as converters do that see weight and not size. */
  'bold headings': (text) =>
    mapHeadings(text, ({ title }) => `**${title.replaceAll(/(?<!\\)\*/g, String.raw`\*`)}**`),
  'bold italic headings': (text) => mapHeadings(text, ({ title }) => `***${title}***`),
  'headings with their marks run in': (text) => mapHeadings(text, ({ title }) => `##${title}`),
  'headings between equals signs': (text) => mapHeadings(text, ({ title }) => `== ${title} ==`),
  /** Close headings with the marks that open them. */
  'closed headings': (text) => mapHeadings(text, ({ title }) => `### ${title} ###`),
  /** Leave headings as HTML elements in the text. */
  'headings as tags': (text) =>
    mapHeadings(
      text,
      ({ level, title }) =>
        `<h${level ?? 3}>${title.replaceAll(String.raw`\*`, '*')}</h${level ?? 3}>`,
    ),
};
