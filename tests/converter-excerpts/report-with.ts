import { readFileSync } from 'node:fs';
import { parseReports, type ParsedReport } from '../../src/parser/parse-reports.ts';
import { forces } from '../../src/register/forces.ts';
import type { ReportRecord } from '../../src/schema/record.ts';

const plainJudgments = `Overall effectiveness 2017  Good

Question\tGrade\tLast inspected
Investigating crime and reducing re-offending\tInadequate\t2017
Protecting vulnerable people\tGood\t2017`;

/** A report around an excerpt, as plain as can be. */
export function reportWith({
  force = 'Greater Manchester Police',
  page = '',
  judgments = plainJudgments,
  overall = 'is good',
  chapterEnd = '',
}: {
  force?: string;
  page?: string;
  judgments?: string;
  overall?: string;
  chapterEnd?: string;
}): string {
  return `PEEL: Police effectiveness 2017

An inspection of ${force}

March 2018

ISBN: 978-0-00-000021-7

Contents

Force in numbers\t3
Effectiveness overview\t4
Investigating crime and reducing re-offending\t5
Initial investigation\t5
Protecting vulnerable people and supporting victims\t6
Mental health\t6
Annex A – About the data\t7

Force in numbers

${page}

Effectiveness overview

Judgments

${judgments}

Summary

${force} ${overall} at keeping people safe and reducing crime.

Investigating crime and reducing re-offending

Inadequate

Initial investigation

The first report of a crime often says little.

${chapterEnd}

Protecting vulnerable people and supporting victims

Good

Mental health

Nurses advise officers by telephone.

Annex A – About the data

Forces were asked to check the data that they had sent.
`;
}

/** Another report, whose figures for England and Wales tell whose the figures of an unclear page are. */
export const neighbour = 'content/reports/bedfordshire-2017-effectiveness.txt';

/** Read a text as a report, with others that corroborate it. */
export function readRecord(text: string, alongside: readonly string[] = []): ReportRecord {
  const { record, diagnostics } = readText(text, alongside);
  if (!record) throw new Error(JSON.stringify(diagnostics));
  return record;
}

/** The same with what the parser says of it. */
export function readText(text: string, alongside: readonly string[] = []): ParsedReport {
  const [parsed] = parseReports({
    files: [{ path: 'excerpt.txt', bytes: new TextEncoder().encode(text) }],
    alongside: alongside.map((path) => ({ path, bytes: readFileSync(path) })),
    register: forces,
  });
  if (!parsed) throw new Error('nothing was read');
  return parsed;
}
