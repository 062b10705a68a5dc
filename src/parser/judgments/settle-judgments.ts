import type { Plugin } from 'unified';
import type { Programme } from '../../programme/programmes.ts';
import type { Block } from '../../schema/document.ts';
import type { Grade } from '../../schema/grade.ts';
import type { Judgment, Overall } from '../../schema/judgment.ts';
import { reporterOn, type Reporter } from '../diagnostics.ts';
import type { JudgedReport, Report } from '../report-tree.ts';
import type { StatedOverall } from './judgment-units.ts';
import { gradeOfSummary } from './summary-grade.ts';

/** The grade under the heading of a chapter. */
type ChapterGrade = Extract<Block, { type: 'grade' }>;

/** After this many contradictions it is not a slip in one row: the table belongs to another report. */
const enoughForeign = 2;

/**
 * Compare what the judgments table states with the chapters and the summary, and keep what nothing contradicts.
 *
 * A grade stands in up to three places of one report; where two of them differ, neither is taken. A question that has no row
 * still has the grade of its chapter, which is there because the question was inspected in the year of the report; but not
 * where the overview is lost, whose judgments may then be taken for chapters.
 */
export const settleJudgments: Plugin<[], Report, JudgedReport> = () => (report, file) => {
  const { table, children: chapters, identity } = report;
  const { programme, names } = identity;
  const reporter = reporterOn(file);
  const overview = chapters.find(({ kind }) => kind === 'overview');
  const line = overview?.source.line ?? 1;
  const foreign = foreignIn(report);
  const [first] = foreign;
  if (first && foreign.length >= enoughForeign) {
    const titles = foreign.map(({ title }) => `\`${title}\``).join(' and ');
    reporter.refuse('another-judgments', first.source.line, { titles, year: programme.year });
  }
  const judgments = programme.questions.flatMap(({ id: question, title }) => {
    const chapter = chapters.find((known) => known.question === question);
    const printed = chapter?.children.find((block) => block.type === 'grade');
    const stated = table.judgments.find((known) => known.question === question);
    const witness = overview && !table.unclear.has(question) ? printed : undefined;
    const ofChapter = witness && { grade: witness.grade, source: witness.source };
    const judgment =
      stated ?? (ofChapter && { question, title, lastInspected: programme.year, ...ofChapter });
    if (!judgment) reporter.report('judgment-missing', line, { title });
    const isKept = judgment && judgment !== first;
    return isKept && isCertain(judgment, { printed, programme }, reporter) ? [judgment] : [];
  });
  if (first)
    reporter.report('inspection-year', first.source.line, {
      title: first.title,
      found: first.lastInspected,
    });
  const summary = overview && gradeOfSummary({ overview, programme, forceNames: names });
  const overall = settleOverall(table.overall, { summary, programme, line }, reporter);
  const judgmentsEvidence = { way: table.way, ...(summary && { summary: summary.source }) };
  return { ...report, judged: { overall, judgments }, judgmentsEvidence };
};

/** The rows whose years contradict the chapters, found or listed. */
function foreignIn({ table, children, identity, listed }: Report): Judgment[] {
  const answered = new Set([...listed, ...children.flatMap(({ question }) => question ?? [])]);
  const { year } = identity.programme;
  return table.judgments.filter(
    ({ question, lastInspected }) => (lastInspected === year) !== answered.has(question),
  );
}

function isCertain(
  { title, grade, source }: Judgment,
  { printed, programme }: { printed: ChapterGrade | undefined; programme: Programme },
  reporter: Reporter,
): boolean {
  const { year } = programme;
  if (!isOnScale(grade, programme))
    reporter.report('grade-off-scale', source.line, { grade, year });
  else if (printed && printed.grade !== grade) {
    const facts = { title, table: grade, chapter: printed.grade, chapterLine: printed.source.line };
    reporter.report('grade-contradiction', source.line, facts);
  } else return true;
  return false;
}

function settleOverall(
  stated: StatedOverall | undefined,
  {
    summary,
    programme,
    line,
  }: { summary: ReturnType<typeof gradeOfSummary>; programme: Programme; line: number },
  reporter: Reporter,
): Overall {
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
