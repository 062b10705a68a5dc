import type { QuestionId } from '../schema/question.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { NamedReport } from '../summary/name-reports.ts';
import { questionGroups } from '../summary/question-groups.ts';
import { findingAbsence, type FindingAbsence } from './absence.ts';
import { findingsOf, type Finding } from './finding.ts';

/** What a report told its force under one question. */
interface ToldUnder {
  question: QuestionId;
  title: string;
  findings: Finding[];
}

/** What a report told its force, question by question, and why it told nothing under the others. */
export interface Told extends NamedReport {
  /** Only questions with a finding, in the order of the programme. */
  under: ToldUnder[];
  /** The other questions by the reason, in the order of the programme. */
  absences: { absence: FindingAbsence; titles: string[] }[];
}

/** Tell whether a part of the report that could list findings is missing from our copy. */
export function isPartLost({ absences }: Told): boolean {
  return absences.some(({ absence }) => absence === 'list-lost' || absence === 'chapter-lost');
}

/** Sort what a report told its force by question. */
export function toldBy({ report, name }: NamedReport): Told {
  const findings = findingsOf(report);
  const all = questionGroups(report).map(({ question, title }) => ({
    question,
    title,
    findings: findings.filter((finding) => finding.question === question),
  }));
  const without = all.filter((group) => group.findings.length === 0);
  return {
    report,
    name,
    under: all.filter((group) => group.findings.length > 0),
    absences: byAbsence(report, without),
  };
}

function byAbsence(report: ReportRecord, groups: readonly ToldUnder[]): Told['absences'] {
  const grouped = Map.groupBy(groups, ({ question }) => findingAbsence(report, question));
  return [...grouped].map(([absence, same]) => ({
    absence,
    titles: same.map(({ title }) => title),
  }));
}
