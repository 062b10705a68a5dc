import { parseReports, type ParsedReport } from '../../src/parser/parse-reports.ts';
import { forces } from '../../src/register/forces.ts';
import type { ReportRecord } from '../../src/schema/record.ts';
import type { Value } from '../../src/schema/value.ts';
import type { expectedFacts } from './expected-facts.ts';

/** Parse written texts together, and nothing else with them. */
export function readTexts(...texts: (string | Uint8Array)[]): ParsedReport[] {
  const files = texts.map((text, at) => ({
    path: `written-${String(at + 1)}.txt`,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
  return parseReports({ files, register: forces });
}

/** Parse one written text by itself. */
export function readText(text: string | Uint8Array): ParsedReport {
  const [report] = readTexts(text);
  if (!report) throw new Error('nothing was parsed');
  return report;
}

/** Rules that a report was reported for, in the order of its lines. */
export function rulesOf({ diagnostics }: ParsedReport): string[] {
  return diagnostics.map((diagnostic) => diagnostic.rule);
}

/** What a record says, in the terms that descriptions are written in. */
export function factsOfWritten({
  record,
}: ParsedReport): ReturnType<typeof expectedFacts> | undefined {
  if (!record) return undefined;
  return {
    id: record.id,
    overall: overallOf(record),
    judgments: record.judgments.map(({ source: _source, ...judgment }) => judgment),
    metrics: record.metrics.map(({ metric, force, englandAndWales }) => ({
      metric,
      force: valueOf(force),
      englandAndWales: valueOf(englandAndWales),
    })),
    areasForImprovement: record.areasForImprovement.map(({ question, text }) => ({
      question,
      text,
    })),
    causesOfConcern: record.causesOfConcern.map(({ question, text, recommendations }) => ({
      ...{ question, text },
      recommendations: recommendations.map(({ leadIn, text: words }) => [leadIn, words]),
    })),
  };
}

function overallOf({ overall }: ReportRecord): unknown {
  return overall.basis === 'not-in-text'
    ? undefined
    : { basis: overall.basis, grade: overall.grade };
}

function valueOf(value: Value): unknown {
  return value.status === 'stated'
    ? { status: 'stated', value: value.value }
    : { status: value.status };
}
