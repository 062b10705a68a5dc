import { describe, expect, test } from 'vitest';
import { formatDiagnosticLines } from '../../src/report-texts/format-diagnostics.ts';
import { encodings } from '../conversions/encodings.ts';
import { describeReport } from './description.ts';
import { expectedFacts } from './expected-facts.ts';
import { layouts } from './layouts.ts';
import { factsOfWritten, readText, readTexts, rulesOf } from './read-written.ts';
import { writeReport } from './write-report.ts';

const report = describeReport();
const text = writeReport(report, layouts.plain);

function printed(written: string | Uint8Array): string[] {
  const { path, diagnostics } = readText(written);
  return formatDiagnosticLines(path, diagnostics);
}

describe('reports of the programme that no question set is known for', () => {
  test.each([
    ['PEEL: Police efficiency 2016', 'efficiency 2016'],
    ['PEEL: Police efficiency (including leadership) 2017', 'efficiency 2017'],
    ['PEEL: Police legitimacy 2016', 'legitimacy 2016'],
    ['PEEL: Police legitimacy (including leadership) 2017', 'legitimacy 2017'],
    ['PEEL: Police effectiveness 2016', 'effectiveness 2016'],
    ['PEEL: Police effectiveness 2014', 'effectiveness 2014'],
    [
      'PEEL: Police effectiveness, efficiency and legitimacy 2018/19',
      'effectiveness, efficiency and legitimacy 2018/19',
    ],
    ['PEEL 2021/22', 'PEEL 2021/22'],
    ['PEEL 2023–2025', 'PEEL 2023–2025'],
  ])('%s is refused by name', (title, name) => {
    const other = writeReport(describeReport({ title }), layouts.plain);
    expect(readText(other).record).toBeUndefined();
    expect(printed(other)).toEqual([
      `written-1.txt:2: error unknown-programme: Expected a report of a programme whose questions are known, found ${name}; add its questions in src/programme/programmes.ts`,
    ]);
  });

  test('a title broken over two lines is refused by the same name', () => {
    const other = writeReport(
      describeReport({ title: 'PEEL: Police legitimacy\n(including leadership) 2017' }),
      layouts.plain,
    );
    expect(rulesOf(readText(other))).toEqual(['unknown-programme']);
  });
});

describe('files that are no text of a report', () => {
  test.each([
    ['an empty file', ''],
    ['white space alone', ' \r\n\t\f\n'],
    ['a byte order mark alone', '\uFEFF'],
  ])('%s has no words', (_name, empty) => {
    expect(printed(empty)).toEqual([
      'written-1.txt:1: error empty-text: Expected the text of a report, found no words; convert the PDF again',
    ]);
  });

  test.each([
    ['a JPEG image', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]],
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['a PDF', [...new TextEncoder().encode('%PDF-1.7\nPEEL: Police effectiveness 2017')]],
    ['a ZIP archive or Word document', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['binary data', [...new TextEncoder().encode('PEEL\u0000\u0001: Police effectiveness 2017')]],
  ])('%s is named', (name, bytes) => {
    expect(printed(Uint8Array.from(bytes))).toEqual([
      `written-1.txt:1: error not-text: Expected the text of a report, found ${name}; convert the PDF to text first`,
    ]);
  });

  test('prose about anything else has no title', () => {
    expect(rulesOf(readText('Effectiveness overview\n\nThe force is good.'))).toEqual([
      'title-missing',
    ]);
  });

  test('a title page without a force says so', () => {
    const other = text.replace('An inspection of Durham Constabulary', '');
    expect(rulesOf(readText(other))).toEqual(['force-missing']);
  });

  test('one report given twice is an error in the second', () => {
    expect(readTexts(text, text).map(rulesOf)).toEqual([[], ['duplicate-report']]);
  });
});

describe('a text cut off', () => {
  const tenths = Array.from({ length: 9 }, (_tenth, at) => at + 1);

  test.each(tenths)('after %i tenths is an error', (tenth) => {
    const parsed = readText(text.slice(0, Math.floor((text.length * tenth) / 10)));
    const severities = parsed.diagnostics.map((diagnostic) => diagnostic.severity);
    expect(severities).toContain('error');
  });
});

describe.each(Object.entries(layouts))('a report %s', (_layout, layout) => {
  const bytes = new TextEncoder().encode(writeReport(report, layout));

  test.each(Object.entries(encodings))('is read in %s', (_name, encode) => {
    const parsed = readText(encode(bytes));
    expect(factsOfWritten(parsed)).toEqual(expectedFacts(report));
    expect(rulesOf(parsed)).toEqual([]);
  });

  test.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['U+2028', '\u2028'],
  ])('is read with lines that end in %s', (_name, end) => {
    const parsed = readText(writeReport(report, layout).replaceAll('\n', end));
    expect(factsOfWritten(parsed)).toEqual(expectedFacts(report));
    expect(rulesOf(parsed)).toEqual([]);
  });
});
