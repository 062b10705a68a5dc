import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { auditReport, countValues, type ReportAudit } from '../../src/audit/report-audit.ts';
import { observe } from '../../src/observations/observe.ts';
import { observedAuditHref } from '../../src/observations/observation-link.ts';
import { forceBySlug } from '../../src/register/forces.ts';
import { contentReports, idOf, parseChanged, parsedReports } from '../parser/content-reports.ts';

const records = parsedReports.flatMap(({ record }) => record ?? []);
const nameOf = (slug: string): string => forceBySlug(slug)?.shortName ?? slug;

/** The lines of the file, read here by themselves. */
function linesOf(report: string): string[] {
  return readFileSync(`content/reports/${report}.txt`, 'utf8').split('\n');
}

function auditOf(report: string): ReportAudit {
  const parsed = parsedReports.find(({ path }) => idOf({ path }) === report);
  if (!parsed?.record || !parsed.evidence) throw new Error(`${report} was not read`);
  const { record, evidence } = parsed;
  return auditReport({ record, evidence, printed: linesOf(report), records, nameOf });
}

describe.each(records)('the audit of $id', ({ id }) => {
  const audit = auditOf(id);
  const entries = [...audit.grades, ...audit.metrics, ...audit.prose];

  test('has an entry for every figure that leads to it, each with a fragment of its own', () => {
    const ids = entries.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const observation of observe(records.filter((record) => record.id === id)))
      expect(ids).toContain(observedAuditHref(observation).split('#')[1]);
  });

  test('shows every figure on the lines that it cites', () => {
    for (const { heading, values, lines } of [...audit.metrics, ...audit.prose]) {
      const cited = lines.filter(({ isEvidence }) => isEvidence).map(({ text }) => text);
      for (const { words, certainty } of values) {
        const printed = /: [+−-]?([\d.]+)/u.exec(words)?.[1];
        if (certainty !== 'read' || printed === undefined) continue;
        const whole = new RegExp(`(?<![\\d.])${printed.replace('.', '\\.')}(?![\\d.]*\\d)`, 'u');
        expect(
          cited.some((text) => whole.test(text)),
          `${heading}, ${words}`,
        ).toBe(true);
      }
    }
  });

  test('shows the lines as they stand in the file', () => {
    const file = linesOf(id);
    for (const { number, text } of entries.flatMap(({ lines }) => lines)) {
      const whole = text.replace(/^… /u, '').replace(/ …$/u, '');
      expect(file[number - 1]).toContain(whole);
    }
  });

  test('names no line in its steps that it does not show, but for those of lost labels', () => {
    const named = entries.flatMap(({ heading, lines, steps }) =>
      steps
        .filter((step) => !step.startsWith('Neither its label'))
        .flatMap((step) => [...step.matchAll(/line (\d+)/gu)].map(([, line]) => Number(line)))
        .map((line) => ({ heading, line, isShown: lines.some(({ number }) => number === line) })),
    );
    expect(named.length).toBeGreaterThan(entries.length);
    expect(named.filter(({ isShown }) => !isShown)).toEqual([]);
  });
});

test.each([
  // Grades, and figures of Force in numbers, counted by eye in the golden records.
  ['bedfordshire-2017-effectiveness', 6, [22, 0, 0]],
  ['leicestershire-2017-effectiveness', 6, [10, 12, 0]],
  ['northamptonshire-2017-effectiveness', 6, [0, 22, 0]],
  ['staffordshire-2017-effectiveness', 6, [17, 5, 0]],
])('%s: counts what is read, missing and doubted', (report, grades, figures) => {
  const audit = auditOf(report);
  expect(countValues(audit.grades).read).toBe(grades);
  const { read, missing, doubted } = countValues(audit.metrics);
  expect([read, missing, doubted]).toEqual(figures);
});

test('gives the rise of England and Wales with its sign, as the reports print it', () => {
  const change = auditOf('staffordshire-2017-effectiveness').metrics.find(({ heading }) =>
    heading.startsWith('Change in recorded crime'),
  );
  expect(change?.steps.join(' ')).toContain('England and Wales have +14% in the reports on');
});

test('leaves footnotes out of a sentence that a page end tore, and says which lines', () => {
  const wanted = auditOf('northamptonshire-2017-effectiveness').prose.find(({ heading }) =>
    heading.startsWith('Wanted records'),
  );
  // The sentence begins on line 226; notes 9 to 11 stand on lines 228 to 234; it goes on on line 236.
  expect(wanted?.lines.map(({ number }) => number)).toEqual([226, 236]);
  expect(wanted?.lines.map(({ text }) => text).join(' ')).not.toContain('<sup>');
  expect(wanted?.steps).toContain(
    'Lines 228 to 234 stand in the midst of these words, where a page ended, and are no part of them.',
  );
});

test('says of a grade that only its chapter gives that no row of the judgments does', () => {
  const report = contentReports.find((file) => idOf(file).startsWith('bedfordshire'));
  if (!report) throw new Error('there is no report on Bedfordshire');
  const text = new TextDecoder().decode(report.bytes);
  const row = 'Protecting vulnerable people\t Requires improvement\t2017\n';
  expect(text).toContain(row);
  // The line of the row stays, so that the chapter's grade is on the line where the file has it.
  const without = new TextEncoder().encode(text.replace(row, '\n'));
  const { record, evidence } = parseChanged(report, without);
  if (!record || !evidence) throw new Error('the text without the row was refused');
  const printed = text.replace(row, '\n').split('\n');
  const { grades } = auditReport({ record, evidence, printed, records, nameOf });
  const entry = grades.find(({ heading }) => heading.startsWith('Protecting vulnerable people'));
  expect(entry?.steps).toEqual([
    'Our copy has no certain row of the judgments on this question. Its chapter gives the grade, line 350; the report has chapters on what it inspected in 2017.',
  ]);
});

test('another report whose own figures are left open is not said to state the national one', () => {
  const parsed = parsedReports.find(({ path }) => idOf({ path }).startsWith('bedfordshire'));
  if (!parsed?.record || !parsed.evidence) throw new Error('Bedfordshire was not read');
  const others = records.map((record) =>
    record.force === 'cambridgeshire'
      ? {
          ...record,
          metrics: record.metrics.map((item) => ({
            ...item,
            englandAndWales: {
              ...{ status: 'ambiguous' as const, candidates: [242, 282] },
              source: { line: 49, endLine: 53 },
            },
          })),
        }
      : record,
  );
  const { record, evidence } = parsed;
  const stepsWith = (known: typeof records): string =>
    auditReport({ record, evidence, printed: linesOf(record.id), records: known, nameOf })
      .metrics.find(({ id }) => id === 'metric-incidents')
      ?.steps.join(' ') ?? '';
  expect(stepsWith(records)).toContain('stands in the reports on Cambridgeshire');
  expect(stepsWith(others)).toMatch(/stands in the reports? on/u);
  expect(stepsWith(others)).not.toContain('Cambridgeshire');
});
