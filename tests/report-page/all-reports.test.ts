import { describe, expect, test } from 'vitest';

import { buildReportView } from '../../src/report-view/build-report-view.ts';
import { factLines } from '../../src/report-view/fact-lines.ts';
import type { ReportView } from '../../src/report-view/view.ts';
import { allReports, allTexts } from '../parser/collection.ts';

const reports = allReports.map(({ path, record }, at) => {
  if (record === undefined) throw new Error(`${path} has no record`);
  return {
    path,
    record,
    view: buildReportView(record, 'the force'),
    text: new TextDecoder().decode(allTexts[at]?.bytes),
  };
});

describe.each(reports)('$path', ({ record, view, text }) => {
  const ids = idsOf(view);

  test('gives every fragment once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has a place for every line that holds words', () => {
    const lines = text
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
    expect(lines.filter((line) => !ids.includes(`line-${line}`))).toEqual([]);
  });

  test('has a place for every line that a fact names', () => {
    const lines = [...factLines(record)];
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !ids.includes(`line-${line}`))).toEqual([]);
  });

  test('leads each mark to a note, and each note back', () => {
    const notes = new Set(view.notes.map((note) => `#${note.id}`));
    const hrefs = hrefsOfMarks(view);
    expect(hrefs.filter((href) => !notes.has(href))).toEqual([]);
    expect(view.notes.flatMap((note) => note.references)).toHaveLength(hrefs.length);
  });

  test('marks every area for improvement in the text as one', () => {
    const marked = JSON.stringify(view).split('"citable":"area-for-improvement"').length - 1;
    expect(marked).toBe(record.areasForImprovement.length);
  });
});

/** Every fragment of the view, wherever it stands; the contents only repeat those of headings. */
function idsOf({ contents: _, ...view }: ReportView): string[] {
  const ids: string[] = [];
  JSON.stringify(view, (key, value: unknown) => {
    if (key === 'ids' && Array.isArray(value)) ids.push(...value.map(String));
    if (key === 'id' && typeof value === 'string') ids.push(value);
    return value;
  });
  return ids;
}

function hrefsOfMarks(view: ReportView): string[] {
  const hrefs: string[] = [];
  JSON.stringify(view, (key, value: unknown) => {
    if (key === 'href' && String(value).startsWith('#note-')) hrefs.push(String(value));
    return value;
  });
  return hrefs;
}
