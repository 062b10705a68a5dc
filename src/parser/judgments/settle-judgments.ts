import type { Plugin } from 'unified';
import type { Programme } from '../../programme/programmes.ts';
import type { Grade } from '../../schema/grade.ts';
import type { Judgment, Overall } from '../../schema/judgment.ts';
import { reporterOn, type Reporter } from '../diagnostics.ts';
import type { ChapterNode, JudgedReport, Report } from '../report-tree.ts';
import type { JudgmentsTable } from './read-judgments.ts';
import { gradeOfSummary } from './summary-grade.ts';

/**
 * Compare what the judgments table states with the chapters and the summary, and keep what nothing contradicts.
 *
 * A grade stands in up to three places of one report; where two of them differ, neither is taken.
 */
export const settleJudgments: Plugin<[], Report, JudgedReport> = () => (report, file) => {
  const { table, children: chapters, identity } = report;
  const { programme, names } = identity;
  const reporter = reporterOn(file);
  const overview = chapters.find(({ kind }) => kind === 'overview');
  const line = overview?.source.line ?? 1;
  const judgments = programme.questions.flatMap((question) => {
    const judgment = table.judgments.find((known) => known.question === question.id);
    const chapter = chapters.find((known) => known.question === question.id);
    if (!judgment) {
      reporter.report('judgment-missing', line, { title: question.title });
      return [];
    }
    return isCertain({ judgment, chapter, programme }, reporter) ? [judgment] : [];
  });
  const witnessed =
    table.way === 'columns' ? withWitness(judgments, { chapters, line }, reporter) : judgments;
  const summary = overview && gradeOfSummary({ overview, programme, forceNames: names });
  const overall = settleOverall({ table, summary, programme, line }, reporter);
  const judgmentsEvidence = { way: table.way, ...(summary && { summary: summary.source }) };
  return { ...report, judged: { overall, judgments: witnessed }, judgmentsEvidence };
};

/**
 * Keep judgments told by the order of columns where the chapters bear them out.
 *
 * The grades of questions without a chapter may stand in any order; they are certain only if they are all the same.
 */
function withWitness(
  judgments: readonly Judgment[],
  { chapters, line }: { chapters: readonly ChapterNode[]; line: number },
  reporter: Reporter,
): Judgment[] {
  const isPrinted = ({ question, grade }: Judgment) =>
    chapters.some(
      (chapter) =>
        chapter.question === question &&
        chapter.children.some((block) => block.type === 'grade' && block.grade === grade),
    );
  const others = judgments.filter((judgment) => !isPrinted(judgment));
  const kinds = new Set(
    others.map(({ grade, lastInspected }) => `${grade} ${String(lastInspected)}`),
  );
  if (kinds.size < 2) return [...judgments];
  for (const { title } of others) reporter.report('judgment-missing', line, { title });
  return judgments.filter(isPrinted);
}

function isCertain(
  {
    judgment,
    chapter,
    programme,
  }: { judgment: Judgment; chapter: ChapterNode | undefined; programme: Programme },
  reporter: Reporter,
): boolean {
  const { year } = programme;
  const { title, grade, lastInspected, source } = judgment;
  if (!isOnScale(grade, programme)) {
    reporter.report('grade-off-scale', source.line, { grade, year });
    return false;
  }
  const printed = chapter?.children.find((block) => block.type === 'grade');
  if (printed && printed.grade !== grade) {
    const facts = { title, table: grade, chapter: printed.grade, chapterLine: printed.source.line };
    reporter.report('grade-contradiction', source.line, facts);
    return false;
  }
  if (chapter && lastInspected < year) {
    reporter.report('inspection-year', source.line, {
      title,
      found: lastInspected,
      why: 'the report has a chapter on it',
    });
    return false;
  }
  if (!chapter && lastInspected === year) {
    reporter.report('inspection-year', source.line, {
      title,
      found: lastInspected,
      why: 'the report has no chapter on it',
    });
    return false;
  }
  return true;
}

function settleOverall(
  {
    table,
    summary,
    programme,
    line,
  }: {
    table: JudgmentsTable;
    summary: ReturnType<typeof gradeOfSummary>;
    programme: Programme;
    line: number;
  },
  reporter: Reporter,
): Overall {
  const stated = table.overall;
  if (stated && summary && stated.grade !== summary.grade) {
    const facts = {
      stated: stated.grade,
      summary: summary.grade,
      summaryLine: summary.source.line,
    };
    reporter.report('overall-contradiction', stated.source.line, facts);
    return { basis: 'not-in-text' };
  }
  const found = stated ?? summary;
  if (found && !isOnScale(found.grade, programme)) {
    reporter.report('grade-off-scale', found.source.line, {
      grade: found.grade,
      year: programme.year,
    });
    return { basis: 'not-in-text' };
  }
  if (stated) return { basis: 'stated', ...stated };
  if (summary) {
    reporter.report('overall-derived', summary.source.line, { grade: summary.grade });
    return { basis: 'derived', ...summary };
  }
  reporter.report('overall-missing', line);
  return { basis: 'not-in-text' };
}

function isOnScale(grade: Grade, programme: Programme): boolean {
  return grade === 'ungraded' || programme.scale.includes(grade);
}
