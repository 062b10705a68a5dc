import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDiagnosticLines } from '../../src/parser/format-diagnostics.ts';
import { textOf } from '../../src/parser/inline-text.ts';
import type { Block, Chapter, Inline } from '../../src/schema/document.ts';
import type { ReportRecord } from '../../src/schema/record.ts';
import { idOf, parsedReports } from './content-reports.ts';

/** A golden record: what a person read in one of the texts. `tests/golden/NOTES.md` tells its conventions. */
interface Golden {
  overall: unknown;
  judgments: unknown[];
  metrics: { metric: string; force: object; englandAndWales: object }[];
  areasForImprovement: unknown[];
  causesOfConcern: { leadIn: string; recommendations: object[] }[];
  narrativeFigures: {
    figure: string;
    period: string;
    force: object;
    englandAndWales: object;
    previousYear?: { period: string; force?: object; englandAndWales?: object };
    quote: string;
  }[];
  headings: { text: string; line: number }[];
  footnotes: { number: number; line: number; endLine: number; start: string }[];
  markers: { number: number; line: number }[];
  figures: { number: number; caption: string; line: number }[];
  furniture: { line: number; reason: string }[];
}

describe.each(parsedReports.map((report) => [idOf(report), report] as const))(
  '%s',
  (id, report) => {
    const golden = JSON.parse(readFileSync(`tests/golden/${id}.json`, 'utf8')) as Golden &
      Record<string, unknown>;
    const record = recordOf(report);

    test.each([
      'id',
      'force',
      'programme',
      'programmeId',
      'pillar',
      'year',
      'title',
      'published',
      'isbn',
    ] as const)('reads %s from the title page', (key) => {
      expect(record[key]).toEqual(golden[key]);
    });

    test('reads the overall grade and where it stands', () => {
      expect(record.overall).toEqual(golden.overall);
    });

    test('reads every judgment with its year', () => {
      expect(record.judgments).toEqual(golden.judgments);
    });

    test('reads every metric that the text states and none that it does not', () => {
      const figures = record.metrics.map(({ metric, force, englandAndWales }) => ({
        metric,
        force: withoutPrinted(force),
        englandAndWales: withoutPrinted(englandAndWales),
      }));
      expect(figures).toEqual(
        golden.metrics.map(({ metric, force, englandAndWales }) => ({
          metric,
          force,
          englandAndWales,
        })),
      );
    });

    test('reads every area for improvement under its question', () => {
      expect(record.areasForImprovement).toEqual(golden.areasForImprovement);
    });

    test('reads every cause of concern with its recommendations', () => {
      const wanted = golden.causesOfConcern.map(({ leadIn, recommendations, ...cause }) => ({
        ...cause,
        leadInSource: undefined,
        recommendations: recommendations.map((recommendation) => ({ ...recommendation, leadIn })),
      }));
      expect(record.causesOfConcern).toEqual(wanted);
    });

    test('reads the figures of the narrative', () => {
      const inOrder = <Figure extends { figure: string }>(figures: readonly Figure[]) =>
        [...figures].sort((a, b) => a.figure.localeCompare(b.figure));
      const figures = record.narrativeFigures.map(
        ({ figure, period, force, englandAndWales, previousYear }) => ({
          figure,
          period: period.status === 'stated' ? period.printed : period.status,
          force: withoutPrinted(force),
          englandAndWales: withoutPrinted(englandAndWales),
          previousForce: previousYear && withoutPrinted(previousYear.force),
        }),
      );
      const wanted = golden.narrativeFigures.map(
        ({ figure, period, force, englandAndWales, previousYear }) => ({
          ...{ figure, period, force, englandAndWales },
          previousForce: previousYear?.force,
        }),
      );
      expect(inOrder(figures)).toEqual(inOrder(wanted));
    });

    test('finds the headings', () => {
      const headings = record.document.chapters
        .filter((chapter) => chapter.kind !== 'title-page')
        .flatMap(headingsOf);
      expect(headings).toEqual(golden.headings.map(({ text, line }) => `${String(line)} ${text}`));
    });

    test('finds the footnotes and their marks', () => {
      const footnotes = record.document.footnotes.map(
        ({ number, source, content }) =>
          `${String(number)} ${String(source.line)}-${String(source.endLine)} ${textOf(content).split(' ').slice(0, 6).join(' ')}`,
      );
      expect(footnotes).toEqual(
        golden.footnotes.map(
          ({ number, line, endLine, start }) =>
            `${String(number)} ${String(line)}-${String(endLine)} ${start}`,
        ),
      );
      const marks = marksOf(record.document.chapters).map(
        ({ footnote, line }) => `${String(footnote)} ${String(line)}`,
      );
      expect(marks.sort()).toEqual(
        golden.markers.map(({ number, line }) => `${String(number)} ${String(line)}`).sort(),
      );
    });

    test('finds the figures that the PDF drew as pictures', () => {
      const figures = record.document.chapters
        .flatMap((chapter) => chapter.blocks)
        .filter((block) => block.type === 'figure')
        .map(({ caption, source }) => `${String(source.line)} ${textOf(caption)}`);
      expect(figures).toEqual(
        golden.figures.map(
          ({ number, caption, line }) => `${String(line)} Figure ${String(number)}: ${caption}`,
        ),
      );
    });

    test('says what is missing or odd, and nothing needless', async () => {
      const severities = report.diagnostics.map((diagnostic) => diagnostic.severity);
      expect(severities).not.toContain('error');
      const lines = formatDiagnosticLines(`${id}.txt`, report.diagnostics).join('\n');
      await expect(`${lines}\n`).toMatchFileSnapshot(`../golden/${id}.diagnostics.txt`);
    });
  },
);

function recordOf({ record, path }: { record?: ReportRecord; path: string }): ReportRecord {
  if (!record) throw new Error(`no record for ${path}`);
  return record;
}

/** The printed form is checked where it is read; a person wrote down the value alone. */
function withoutPrinted(value: object): object {
  const copy: { printed?: unknown } = { ...value };
  delete copy.printed;
  return copy;
}

function headingsOf({ title, blocks, source }: Chapter): string[] {
  const inside = blocks.filter((block) => block.type === 'heading');
  return [
    `${String(source.line)} ${headingWords(title)}`,
    ...inside.map((heading) => `${String(heading.source.line)} ${headingWords(heading.content)}`),
  ];
}

function headingWords(content: readonly Inline[]): string {
  return textOf(content).replace(/\*$/, '');
}

function marksOf(chapters: readonly Chapter[]): Extract<Inline, { type: 'mark' }>[] {
  return chapters
    .flatMap((chapter) => [chapter.title, ...chapter.blocks.flatMap(contentsOf)])
    .flat()
    .filter((piece) => piece.type === 'mark');
}

function contentsOf(block: Block): Inline[][] {
  if (block.type === 'list') return block.items.map((item) => item.content);
  if (block.type === 'lines') return block.lines.map((line) => line.content);
  if (block.type === 'figure') return [block.caption, ...block.notes.map((note) => note.content)];
  return block.type === 'table' ? [] : [block.content];
}
