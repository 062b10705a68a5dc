import { describe, expect, test } from 'vitest';
import { formatDiagnosticLines } from '../../src/report-texts/format-diagnostics.ts';
import { parseReports, settleReports } from '../../src/parser/parse-reports.ts';
import { readReport } from '../../src/parser/read-report.ts';
import { forces } from '../../src/register/forces.ts';
import { faultlessText } from './faultless-report.ts';
import type { RuleCase } from './rule-case.ts';
import { ruleCases } from './rule-cases.ts';

function printedFor({ text, alongside = [] }: Omit<RuleCase, 'printed'>): string[] {
  const others = alongside.map((other, at) => [`other-${String(at + 1)}.txt`, other] as const);
  const files = [...others, ['report.txt', text] as const].map(([path, words]) => ({
    path,
    bytes: new TextEncoder().encode(words),
  }));
  const parsed = parseReports({ files, register: forces }).at(-1);
  return parsed ? formatDiagnosticLines(parsed.path, parsed.diagnostics) : [];
}

test('a faultless text has nothing to report', () => {
  expect(printedFor({ text: faultlessText })).toEqual([]);
});

describe('every rule has a text that raises it', () => {
  test.each(Object.entries(ruleCases))('%s', (rule, { printed, ...text }) => {
    const lines = printedFor(text).filter((line) => line.includes(` ${rule}: `));
    expect(lines).toEqual([printed]);
  });

  test('record-invalid: a reading whose record breaks the schema', () => {
    const bytes = new TextEncoder().encode(faultlessText);
    const reading = readReport({ path: 'report.txt', bytes }, forces);
    if (!reading.draft) throw new Error('the faultless text was not read');
    const { record } = reading.draft;
    const judgments = [...record.judgments, ...record.judgments.slice(0, 1)];
    const broken = { ...reading, draft: { ...reading.draft, record: { ...record, judgments } } };
    const [parsed] = settleReports([broken]);
    expect(parsed?.record).toBeUndefined();
    expect(formatDiagnosticLines('report.txt', parsed?.diagnostics ?? [])).toEqual([
      'report.txt:1: error record-invalid: Expected a valid record, found at `judgments`: a question has one judgment; remove the second; report it with the text',
    ]);
  });
});
