import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDiagnosticLines } from '../../src/report-texts/format-diagnostics.ts';
import { textOf } from '../../src/parser/sentences/passage.ts';
import type { Block, Chapter, Inline } from '../../src/schema/document.ts';
import type { NarrativeFigureId } from '../../src/schema/narrative-figure.ts';
import type { ReportRecord } from '../../src/schema/record.ts';
import type { Value } from '../../src/schema/value.ts';
import { allReports } from './collection.ts';
import { idOf } from './content-reports.ts';

/** What the prose says of a figure of Force in numbers. */
interface Witnessed {
  metric: string;
  confirmedBy?: object[] | undefined;
  contradictedBy?: object[] | undefined;
}

/** A golden record: what a person read in one of the texts. `tests/golden/NOTES.md` tells its conventions. */
interface Golden {
  overall: unknown;
  judgments: unknown[];
  metrics: (Witnessed & { force: object; englandAndWales: object })[];
  areasForImprovement: unknown[];
  causesOfConcern: { leadIn: string; recommendations: object[] }[];
  narrativeFigures: {
    figure: NarrativeFigureId;
    period: object;
    base: object;
    force: object;
    englandAndWales: object;
    previousYear?: { period: object; force: object };
    comparison?: object;
    caveats: object[];
    quote: string;
  }[];
  inProse: object[];
  definitions: object[];
  headings: { text: string; line: number }[];
  footnotes: { number: number; line: number; endLine: number; start: string }[];
  markers: { number: number; line: number }[];
  figures: { number: number; caption: string; line: number }[];
  furniture: { line: number; reason: string }[];
  /** What the person read and the record lacks. */
  leftOut?: { line: number; rule: string }[];
}

describe.each(allReports.map((report) => [idOf(report), report] as const))('%s', (id, report) => {
  const file = `tests/golden/${id}.json`;
  if (!existsSync(file)) {
    test('was read by a person', () => {
      expect.fail(`nobody has read ${id} yet: write ${file}, as tests/golden/NOTES.md says`);
    });
    return;
  }
  const golden = JSON.parse(readFileSync(file, 'utf8')) as Golden & Record<string, unknown>;
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

  test('keeps beside a metric the figures of the prose that agree with it or contradict it', () => {
    const witnesses = (metrics: readonly Witnessed[]) =>
      metrics.map(({ metric, confirmedBy, contradictedBy }) => ({
        metric,
        confirmedBy,
        contradictedBy,
      }));
    expect(witnesses(record.metrics)).toEqual(witnesses(golden.metrics));
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

  describe('figures of the narrative', () => {
    const figures = new Map(record.narrativeFigures.map((figure) => [figure.figure, figure]));

    test('are those that a person found, in the order of the text', () => {
      const inOrder = [...figures.values()].sort((a, b) => lineOf(a.force) - lineOf(b.force));
      expect(inOrder.map(({ figure }) => figure)).toEqual(
        golden.narrativeFigures.map(({ figure }) => figure),
      );
    });

    test.each(golden.narrativeFigures.map((wanted) => [wanted.figure, wanted] as const))(
      '%s: values, period, base, words of comparison, caveats and quote',
      (id, { previousYear, ...wanted }) => {
        const figure = figures.get(id);
        if (!figure) throw new Error(`no ${id}`);
        const { source: _source, previousYear: before, ...read } = figure;
        expect({
          ...read,
          force: withoutPrinted(read.force),
          englandAndWales: withoutPrinted(read.englandAndWales),
        }).toEqual(wanted);
        expect(before && { period: before.period, force: withoutPrinted(before.force) }).toEqual(
          previousYear,
        );
      },
    );
  });

  test('reads what the running text asks, and what it compares with earlier times', () => {
    expect(record.inProse).toEqual(golden.inProse);
  });

  test('reads what the footnotes define', () => {
    const terms = record.definitions.map(({ text: _text, source, ...term }) =>
      term.footnote === undefined ? { ...term, line: source.line } : term,
    );
    expect(terms).toEqual(golden.definitions);
  });

  test.each(golden.leftOut ?? [])('tells what it leaves out on line $line: $rule', (left) => {
    expect(report.diagnostics).toContainEqual(expect.objectContaining(left));
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
});

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

function lineOf(value: Value): number {
  return value.status === 'stated' ? value.source.line : 0;
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
