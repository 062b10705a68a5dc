import { readFileSync, globSync } from 'node:fs';

import { forceBySlug } from '../../../src/register/forces.ts';
import { publishedRecords } from './published-records.ts';

/** The texts that the tested site was built from: invented ones have what is true in them in a folder beside. */
export const textsFolder = process.env.TESTED_REPORTS ?? 'content/reports';
const readFolder =
  process.env.TESTED_REPORTS === undefined ? 'tests/golden' : `${textsFolder}/known`;

interface StatedOrNot {
  status: string;
  value?: number;
}

interface Place {
  line: number;
  endLine: number;
}

/** What a person read in a report. */
export interface ReadReport {
  id: string;
  force: string;
  name: string;
  published: string;
  year: number;
  overall: { grade: string; basis: string; source?: Place };
  judgments: { question: string; title: string; grade: string; lastInspected: number }[];
  metrics: { metric: string; force: StatedOrNot; englandAndWales: StatedOrNot }[];
  narrativeFigures: {
    figure: string;
    base?: { words: string };
    period?: { printed?: string; from?: string; to?: string };
    force: StatedOrNot;
    englandAndWales?: StatedOrNot;
    comparison?: { words: string };
    previousYear?: { period: { printed?: string }; force: StatedOrNot };
  }[];
  areasForImprovement: { question: string; text: string; matter?: string; source?: Place }[];
  causesOfConcern: {
    question: string;
    text: string;
    source?: Place;
    leadIn?: string;
    matter?: string;
    recommendations: { text: string; source?: Place }[];
  }[];
  inProse: { kind: string; question?: string; text: string }[];
  headings?: { text: string; line?: number }[];
  definitions?: { term: string; otherName?: string }[];
  missingMarkers?: number[];
  missingFootnotes?: number[];
}

export const readReports: ReadReport[] = globSync(`${readFolder}/*.json`)
  .toSorted()
  .map((file) => {
    const read = JSON.parse(readFileSync(file, 'utf8')) as ReadReport;
    const known = process.env.TESTED_REPORTS === undefined ? read : asFarAsRead(read);
    return { ...known, name: forceBySlug(read.force)?.shortName ?? read.force };
  });

const unread = publishedRecords.filter(({ id }) => !readReports.some((read) => read.id === id));
if (unread.length > 0)
  throw new Error(
    `nobody has read ${unread.map(({ id }) => id).join(', ')}: write what is in each to ${readFolder}/<id>.json`,
  );

/**
 * What is true in an invented report, as far as the parser dares to read it: what it leaves out, it says so of, and
 * tests/scripts/corpus holds that. The values are still those that are true.
 */
function asFarAsRead(known: ReadReport): ReadReport {
  const record = publishedRecords.find(({ id }) => id === known.id);
  const told = new Set<string>(record?.narrativeFigures.map(({ figure }) => figure));
  const sentences = new Set(record?.inProse.map(({ text }) => lettersIn(text)));
  const isOpen = (metric: string, side: 'force' | 'englandAndWales'): boolean =>
    record?.metrics.find((item) => item.metric === metric)?.[side].status === 'ambiguous';
  return {
    ...known,
    metrics: known.metrics.map((item) => ({
      ...item,
      ...(isOpen(item.metric, 'force') && { force: { status: 'ambiguous' } }),
      ...(isOpen(item.metric, 'englandAndWales') && { englandAndWales: { status: 'ambiguous' } }),
    })),
    narrativeFigures: known.narrativeFigures.filter(({ figure }) => told.has(figure)),
    inProse: known.inProse.filter(({ text }) => sentences.has(lettersIn(text))),
  };
}

function lettersIn(text: string): string {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ');
}

export function readReport(key: string): ReadReport | undefined {
  return readReports.find(({ id, force, name }) => [id, force, name].includes(key));
}

/** Which things of a report a person counted; `question` narrows them. */
export function countRead(
  thing: string,
  reports: readonly ReadReport[],
  question?: string,
): number {
  const here = (item: { question?: string }): boolean =>
    question === undefined || item.question === question;
  const count = (of: (report: ReadReport) => number): number =>
    reports.reduce((sum, report) => sum + of(report), 0);
  if (/^areas?/u.test(thing))
    return count((report) => report.areasForImprovement.filter(here).length);
  if (/^causes?/u.test(thing)) return count((report) => report.causesOfConcern.filter(here).length);
  if (/^recommendations?/u.test(thing))
    return count((report) =>
      report.causesOfConcern
        .filter(here)
        .reduce((sum, cause) => sum + cause.recommendations.length, 0),
    );
  const kind = thing === 'since-earlier' ? thing : 'asked';
  return count(
    (report) => report.inProse.filter((item) => item.kind === kind && here(item)).length,
  );
}

/** Tell whether a report states a measure for its force, in Force in numbers or in a sentence. */
export function stateMeasure(report: ReadReport, measure: string): boolean {
  return [
    ...report.metrics.filter(({ metric }) => metric === measure),
    ...report.narrativeFigures.filter(({ figure }) => figure === measure),
  ].some(({ force }) => force.status === 'stated');
}
