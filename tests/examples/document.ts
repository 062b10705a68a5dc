import { documentSchema, type Inline, type ReportDocument } from '../../src/schema/document.ts';
import type { Source } from '../../src/schema/source.ts';

/** Say which lines an example stands on. */
export function at(line: number, endLine = line): Source {
  return { line, endLine };
}

/** Make a run of plain text on a line. */
export function text(words: string, line: number): Inline {
  return { type: 'text', text: words, line };
}

/** Make a footnote mark on a line. */
export function mark(footnote: number, line: number): Inline {
  return { type: 'mark', footnote, line };
}

/** A short report with every kind of block, a note marked twice, one without text and one without mark. */
export const exampleDocument: ReportDocument = documentSchema.parse({
  chapters: [
    {
      id: 'title-page',
      kind: 'title-page',
      title: [],
      source: at(1, 7),
      blocks: [
        { type: 'paragraph', content: [text('PEEL: Police effectiveness 2017', 1)], source: at(1) },
        { type: 'paragraph', content: [text('An inspection of Kent Police', 3)], source: at(3) },
        {
          type: 'lines',
          lines: [{ content: [text('March 2018', 5)], source: at(5) }],
          source: at(5),
        },
        { type: 'paragraph', content: [text('© HMICFRS 2018', 7)], source: at(7) },
      ],
    },
    {
      id: 'force-in-numbers',
      kind: 'force-in-numbers',
      title: [text('Force in numbers', 12)],
      source: at(12, 20),
      blocks: [
        { type: 'heading', level: 3, content: [text('Calls for assistance', 13)], source: at(13) },
        {
          type: 'lines',
          lines: [
            { content: [text('Incidents per 1,000 population', 14)], source: at(14) },
            { content: [text('Kent Police 199', 15)], source: at(15) },
          ],
          source: at(14, 15),
        },
        { type: 'paragraph', content: [text('*For more see annex A.', 20)], source: at(20) },
      ],
    },
    {
      id: 'overview',
      kind: 'overview',
      title: [text('Effectiveness overview', 22)],
      source: at(22, 30),
      blocks: [
        {
          type: 'table',
          rows: [
            { cells: ['Question', 'Grade', 'Last inspected'], source: at(24) },
            { cells: ['Preventing crime', ' Requires  improvement', '2017'], source: at(25) },
          ],
          source: at(24, 25),
        },
      ],
    },
    {
      id: 'preventing-crime',
      kind: 'question',
      question: 'preventing-crime',
      title: [text('Preventing crime', 32)],
      source: at(32, 60),
      blocks: [
        { type: 'grade', grade: 'good', content: [text('Good', 34)], source: at(34) },
        { type: 'heading', level: 3, content: [text('Mental health', 36)], source: at(36) },
        {
          type: 'paragraph',
          content: [
            text('The force knows its', 38),
            mark(1, 38),
            text(' places', 40),
            { type: 'text', text: ' well', style: 'emphasis', line: 40 },
            mark(7, 40),
            { type: 'link', text: 'www.example.org', url: 'https://www.example.org/', line: 41 },
          ],
          source: at(38, 41),
        },
        { type: 'heading', level: 3, content: [text('Mental health', 44)], source: at(44) },
        { type: 'heading', level: 4, content: [text('In custody', 45)], source: at(45) },
        {
          type: 'figure',
          caption: [text('Figure 1: Proportion of outcomes', 46), mark(1, 46)],
          notes: [{ content: [text('Source: Home Office', 48)], source: at(48) }],
          source: at(46, 48),
        },
        {
          type: 'list',
          items: [
            {
              content: [text('The force should share', 52), text(' practice.', 53)],
              source: at(52, 53),
            },
            { content: [text('The force should listen.', 54)], source: at(54) },
          ],
          source: at(52, 54),
        },
      ],
    },
  ],
  footnotes: [
    { number: 1, content: [text('Full details are elsewhere.', 56)], source: at(56) },
    { number: 2, content: [text('Nothing leads here.', 58)], source: at(58) },
  ],
  furniture: [
    { reason: 'contents-list', text: 'Force in numbers 3', source: at(9) },
    { reason: 'page-number', text: '4', source: at(39) },
    { reason: 'contents-list', text: 'Preventing crime 8', source: at(10) },
  ],
});
