import { readFileSync } from 'node:fs';

import { forceBySlug } from '../../../src/register/forces.ts';
import { contentRecords } from '../../observations/content-records.ts';

interface StatedOrNot {
  status: string;
  value?: number;
}

/** What a person read in a report. */
export interface ReadReport {
  id: string;
  force: string;
  name: string;
  overall: { grade: string };
  judgments: { question: string; title: string; grade: string; lastInspected: number }[];
  metrics: { metric: string; force: StatedOrNot; englandAndWales: StatedOrNot }[];
  narrativeFigures: { figure: string; force: StatedOrNot; englandAndWales: StatedOrNot }[];
  areasForImprovement: { question: string; text: string }[];
  causesOfConcern: { question: string; recommendations: unknown[] }[];
  inProse: { kind: string; question?: string }[];
  headings: { text: string }[];
}

export const readReports: ReadReport[] = contentRecords.map(({ id, force }) => ({
  ...(JSON.parse(readFileSync(`tests/golden/${id}.json`, 'utf8')) as ReadReport),
  name: forceBySlug(force)?.shortName ?? force,
}));

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
