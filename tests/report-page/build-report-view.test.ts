import { describe, expect, test } from 'vitest';

import { buildReportView } from '../../src/report-view/build-report-view.ts';
import type { BlockView, ChapterView, LineView } from '../../src/report-view/view.ts';
import { at, mark, text } from '../examples/document.ts';
import { exampleRecord } from '../examples/record.ts';

const view = buildReportView(exampleRecord, 'Kent Police');

describe('buildReportView', () => {
  test('gives every fragment once', () => {
    const ids = allIds();
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
  });

  test('leads each line that prints words to its own element', () => {
    const ids = new Set(allIds());
    const printed = [1, 3, 5, 7, 9, 10, 12, 13, 14, 15, 20, 22, 24, 25, 32, 34, 36, 38, 39, 40, 41];
    const rest = [44, 45, 46, 48, 52, 53, 54, 56, 58];
    expect([...printed, ...rest].filter((line) => !ids.has(`line-${line}`))).toEqual([]);
  });

  test('leads the line of a fact that nothing prints to the line before it', () => {
    expect(chapter('overview').title?.ids).toEqual(['line-22', 'line-23']);
  });

  test('takes no fragment from a line that prints words', () => {
    expect(paragraphLines().map((line) => line.ids)).toEqual([[], ['line-40'], ['line-41']]);
  });

  test('lists chapters and their sections, and no label of Force in numbers', () => {
    expect(view.contents.map(({ id, entries }) => [id, entries.map((entry) => entry.id)])).toEqual([
      ['overview', []],
      ['force-in-numbers', []],
      ['preventing-crime', ['preventing-crime-mental-health', 'preventing-crime-mental-health-2']],
    ]);
  });

  test('opens with the chapter that sums up the judgments, and says that the report does not', () => {
    expect(view.chapters.map(({ kind }) => kind)).toEqual([
      'overview',
      'force-in-numbers',
      'question',
    ]);
    expect(view.isReordered).toBe(true);
  });

  test('says nothing of the order where the report itself has it', () => {
    const [title, numbers, ...rest] = exampleRecord.document.chapters;
    if (title === undefined || numbers === undefined) throw new Error('the example has chapters');
    const document = { ...exampleRecord.document, chapters: [title, ...rest] };
    expect(buildReportView({ ...exampleRecord, document }, 'Kent Police').isReordered).toBe(false);
  });

  test('keeps bare labels and figures apart from the prose of Force in numbers', () => {
    const { printed, blocks } = chapter('force-in-numbers');
    expect(printed.map((block) => block.type)).toEqual(['heading', 'lines']);
    expect(blocks.map((block) => block.type)).toEqual(['paragraph']);
  });

  test('marks a cell that holds a grade and leaves the printed words', () => {
    const table = block('overview', 'table');
    expect(table.rows[0]?.cells).toEqual([
      { text: 'Preventing crime' },
      { text: ' Requires  improvement', grade: 'requires-improvement' },
      { text: '2017' },
    ]);
  });

  test('leads from a mark in a table to its footnote and back', () => {
    const { chapters } = exampleRecord.document;
    const marked = chapters.map((own) => ({
      ...own,
      blocks: own.blocks.map((each) =>
        each.type === 'table'
          ? {
              ...each,
              rows: each.rows.map((row, index) =>
                index === 1 ? { ...row, marks: [{ cell: 1, footnote: 9 }] } : row,
              ),
            }
          : each,
      ),
    }));
    const document = { ...exampleRecord.document, chapters: marked };
    const laidOut = buildReportView({ ...exampleRecord, document }, 'Kent Police');
    const overview = laidOut.chapters.find(({ id }) => id === 'overview');
    const table = overview?.blocks.find(({ type }) => type === 'table');
    expect(table?.type === 'table' && table.rows[0]?.cells[1]?.marks).toEqual([
      { number: 9, id: 'ref-9', href: '#note-9' },
    ]);
    expect(laidOut.notes.find(({ number }) => number === 9)?.references).toEqual(['ref-9']);
  });

  test('says which item of a list is a finding', () => {
    expect(block('preventing-crime', 'list').items.map((item) => item.citable)).toEqual([
      'area-for-improvement',
      undefined,
    ]);
  });

  test('cites the report as its title page prints it', () => {
    expect(view.citation).toBe(
      'HMICFRS, ‘PEEL: Police effectiveness 2017: An inspection of Kent Police’, March 2018',
    );
  });

  test('names the force in a citation where the title page does not', () => {
    const [title, ...rest] = exampleRecord.document.chapters;
    if (title === undefined) throw new Error('the example has chapters');
    const blocks = title.blocks.filter(({ source }) => source.line !== 3);
    const document = { ...exampleRecord.document, chapters: [{ ...title, blocks }, ...rest] };
    expect(buildReportView({ ...exampleRecord, document }, 'Kent Police').citation).toBe(
      'HMICFRS, ‘PEEL: Police effectiveness 2017’, Kent Police, March 2018',
    );
  });

  test('gives each passage the lines of its own words', () => {
    expect(chapter('preventing-crime').title?.source).toEqual({ line: 32, endLine: 32 });
    expect(block('preventing-crime', 'paragraph').source).toEqual({ line: 38, endLine: 41 });
    expect(block('preventing-crime', 'figure').source).toEqual({ line: 46, endLine: 46 });
  });

  test('groups what was left out by reason', () => {
    expect(view.furniture).toEqual([
      {
        reason: 'contents-list',
        lines: [
          { ids: ['line-9'], line: 9, text: 'Force in numbers 3' },
          { ids: ['line-10'], line: 10, text: 'Preventing crime 8' },
        ],
      },
      { reason: 'page-number', lines: [{ ids: ['line-39'], line: 39, text: '4' }] },
    ]);
  });
});

describe('footnotes', () => {
  test('keep the marks of one place together', () => {
    const [title, ...rest] = exampleRecord.document.chapters;
    if (title === undefined) throw new Error('the example has chapters');
    const content = [text('Crimes', 3), mark(1, 3), mark(7, 3), text(' fell', 3), mark(1, 3)];
    const blocks = [{ type: 'paragraph' as const, content, source: at(3) }];
    const document = { ...exampleRecord.document, chapters: [{ ...title, blocks }, ...rest] };
    const first = buildReportView({ ...exampleRecord, document }, 'Kent Police').titlePage.at(-1);
    const runs = first?.type === 'paragraph' ? first.lines.flatMap((line) => line.runs) : [];
    expect(
      runs.map((run) => (run.type === 'marks' ? run.marks.map(({ number }) => number) : run.type)),
    ).toEqual(['text', [1, 7], 'text', [1]]);
  });

  test('numbers the marks of one note apart', () => {
    expect(note(1).references).toEqual(['ref-1', 'ref-1-2']);
    expect(note(1).state).toBe('complete');
  });

  test('keeps a place for a mark whose note the text lost', () => {
    expect(note(7)).toMatchObject({ state: 'no-text', references: ['ref-7'], lines: [] });
  });

  test('keeps a note whose mark the text lost', () => {
    expect(note(2)).toMatchObject({ state: 'no-mark', references: [] });
  });

  test('lead from a mark to the note', () => {
    expect(paragraphLines()[0]?.runs[1]).toEqual({
      type: 'marks',
      marks: [{ number: 1, id: 'ref-1', href: '#note-1' }],
    });
  });
});

test('a link that is not of the web is read as text', () => {
  const [chapterOne, ...rest] = exampleRecord.document.chapters;
  if (chapterOne === undefined) throw new Error('the example has chapters');
  const link = { type: 'link' as const, text: 'tap me', url: 'javascript:alert(1)', line: 1 };
  const source = { line: 1, endLine: 1 };
  const block = { type: 'paragraph' as const, content: [link], source };
  const chapters = [{ ...chapterOne, kind: 'other' as const, blocks: [block] }, ...rest];
  const document = { ...exampleRecord.document, chapters };
  const { chapters: built } = buildReportView({ ...exampleRecord, document }, 'Kent Police');
  expect(built.find(({ kind }) => kind === 'other')?.blocks[0]).toMatchObject({
    lines: [{ runs: [{ type: 'text', text: 'tap me' }] }],
  });
});

function chapter(id: string): ChapterView {
  const found = view.chapters.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no chapter ${id}`);
  return found;
}

function block<T extends BlockView['type']>(id: string, type: T): Extract<BlockView, { type: T }> {
  const found = chapter(id).blocks.find(
    (candidate): candidate is Extract<BlockView, { type: T }> => candidate.type === type,
  );
  if (found === undefined) throw new Error(`no ${type} in ${id}`);
  return found;
}

function paragraphLines(): LineView[] {
  return block('preventing-crime', 'paragraph').lines;
}

function note(number: number) {
  return (
    view.notes.find((candidate) => candidate.number === number) ?? { references: [], state: '' }
  );
}

/** Every fragment of the view, wherever it stands. */
function allIds(): string[] {
  const ids: string[] = [];
  JSON.stringify(view, (key, value: unknown) => {
    if (key === 'ids' && Array.isArray(value)) ids.push(...value.map(String));
    if (key === 'id' && typeof value === 'string') ids.push(value);
    return key === 'contents' ? undefined : value;
  });
  return ids;
}
