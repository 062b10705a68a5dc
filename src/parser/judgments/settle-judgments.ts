import type { Plugin } from 'unified';
import type { Programme } from '../../programme/programmes.ts';
import type { Grade } from '../../schema/grade.ts';
import type { Judgment, Overall } from '../../schema/judgment.ts';
import { reporterOn, type Reporter } from '../diagnostics.ts';
import type { ChapterNode, JudgedReport, Report } from '../report-tree.ts';
import { gradeIn, settleApart } from './judgments-apart.ts';
import type { JudgmentsTable } from './read-judgments.ts';
import { gradeOfSummary } from './summary-grade.ts';

/**
 * Compare what the judgments table states with the chapters and the summary, and keep what nothing contradicts.
 *
 * A grade stands in up to three places of one report; where two of them differ, neither is taken.
 */
export const settleJudgments: Plugin<[], Report, JudgedReport> = () => (report, file) => {
  const { table, children: chapters, identity, listed } = report;
  const { programme, names } = identity;
  const reporter = reporterOn(file);
  const overview = chapters.find(({ kind }) => kind === 'overview');
  const line = overview?.source.line ?? 1;
  const { year } = programme;
  const stated = table.apart ? settleApart(table.apart, { chapters, year }) : table.judgments;
  const judgments = programme.questions.flatMap((question) => {
    const judgment = stated.find((known) => known.question === question.id);
    const chapter = chapters.find((known) => known.question === question.id);
    if (!judgment) {
      reporter.report('judgment-missing', line, { title: question.title });
      return [];
    }
    const isInspected = chapter !== undefined || listed.has(question.id);
    return isCertain(judgment, { chapter, isInspected, programme }, reporter) ? [judgment] : [];
  });
  const summary = overview && gradeOfSummary({ overview, programme, forceNames: names });
  const overall = settleOverall(table, { summary, programme, line }, reporter);
  const judgmentsEvidence = { way: table.way, ...(summary && { summary: summary.source }) };
  return { ...report, judged: { overall, judgments }, judgmentsEvidence };
};

function isCertain(
  { title, grade, lastInspected, source }: Judgment,
  {
    chapter,
    isInspected,
    programme,
  }: {
    chapter: ChapterNode | undefined;
    /** The report has a chapter on the question, whether or not its beginning is lost. */
    isInspected: boolean;
    programme: Programme;
  },
  reporter: Reporter,
): boolean {
  const { year } = programme;
  const printed = gradeIn(chapter);
  if (!isOnScale(grade, programme))
    reporter.report('grade-off-scale', source.line, { grade, year });
  else if (printed && printed.grade !== grade) {
    const facts = { title, table: grade, chapter: printed.grade, chapterLine: printed.source.line };
    reporter.report('grade-contradiction', source.line, facts);
  } else if ((lastInspected === year) !== isInspected) {
    const why = `the report has ${isInspected ? 'a' : 'no'} chapter on it`;
    reporter.report('inspection-year', source.line, { title, found: lastInspected, why });
  } else return true;
  return false;
}

function settleOverall(
  { overall: read }: JudgmentsTable,
  {
    summary,
    programme,
    line,
  }: { summary: ReturnType<typeof gradeOfSummary>; programme: Programme; line: number },
  reporter: Reporter,
): Overall {
  const isConfirmed = read?.isSure === true || read?.grade === summary?.grade;
  const stated = read && isConfirmed ? { grade: read.grade, source: read.source } : undefined;
  const found = stated ?? summary;
  if (!found) reporter.report('overall-missing', line);
  else if (stated && summary && stated.grade !== summary.grade) {
    const facts = { stated: stated.grade, summary: summary.grade };
    const summaryLine = summary.source.line;
    reporter.report('overall-contradiction', stated.source.line, { ...facts, summaryLine });
  } else if (!isOnScale(found.grade, programme)) {
    const { year } = programme;
    reporter.report('grade-off-scale', found.source.line, { grade: found.grade, year });
  } else if (stated) return { basis: 'stated', ...stated };
  else {
    reporter.report('overall-derived', found.source.line, { grade: found.grade });
    return { basis: 'derived', ...found };
  }
  return { basis: 'not-in-text' };
}

function isOnScale(grade: Grade, { scale }: Programme): boolean {
  return grade === 'ungraded' || scale.includes(grade);
}
