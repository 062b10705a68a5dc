import { auditIds } from '../format/audit-link.ts';
import { formatGrade } from '../format/grade.ts';
import { formatGradeYear } from '../format/grade-year.ts';
import { sourceHref } from '../format/report-link.ts';
import type { Evidence, JudgmentsEvidence } from '../schema/evidence.ts';
import type { Judgment } from '../schema/judgment.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';
import { questionGroups, type QuestionGroup } from '../summary/question-groups.ts';
import { citeLines, joinLines } from './cited-lines.ts';
import type { AuditEntry } from './entry.ts';
import type { AuditContext } from './metric-entry.ts';

/** Tell how the overall grade was read, and the grade of each question. */
export function gradeEntries({ judgments: how }: Evidence, context: AuditContext): AuditEntry[] {
  return [
    overallEntry(how, context),
    ...questionGroups(context.record).map((group) => questionEntry(group, how, context)),
  ];
}

function overallEntry(
  { summary }: JudgmentsEvidence,
  { record, printed }: AuditContext,
): AuditEntry {
  const { overall } = record;
  const entry = { id: auditIds.overall, heading: 'Overall grade', witnesses: [], against: [] };
  if (overall.basis === 'not-in-text')
    return {
      ...entry,
      values: [{ words: 'missing from our copy', certainty: 'missing' }],
      lines: [],
      steps: ['Neither the judgments nor the first sentence of the summary gives it in our copy.'],
    };
  const places = [overall.source, ...(summary ? [summary] : [])];
  return {
    ...entry,
    values: [{ words: formatGrade(overall.grade), certainty: 'read' }],
    lines: joinLines(...places.map((place) => citeLines(printed, { evidence: [place] }))),
    href: sourceHref(record, overall.source),
    steps: overallSteps(overall, summary),
  };
}

function overallSteps(
  { basis, source }: { basis: 'stated' | 'derived'; source: Source },
  summary: Source | undefined,
): string[] {
  if (basis === 'derived')
    return [
      'The judgments of our copy print none that is certain.',
      `The first sentence of the summary, line ${String(source.line)}, gives it: it names the force and speaks of what the overall grade is given for.`,
    ];
  return [
    `The judgments print it after the word “Overall”, ${linesWords(source)}.`,
    summary
      ? `The first sentence of the summary, line ${String(summary.line)}, gives the same grade.`
      : 'The first sentence of the summary does not give it, so nothing contradicts it.',
  ];
}

function questionEntry(
  { question, title, judgment }: QuestionGroup,
  { way }: JudgmentsEvidence,
  { record, printed }: AuditContext,
): AuditEntry {
  const entry = { id: auditIds.grade(question), heading: title, witnesses: [], against: [] };
  if (judgment === undefined)
    return {
      ...entry,
      values: [{ words: 'missing from our copy', certainty: 'missing' }],
      lines: [],
      steps: ['The judgments of our copy give no grade and year for it that are certain.'],
    };
  const chapter = chapterGrade(judgment, record);
  const places = [judgment.source, ...(chapter ? [chapter] : [])];
  return {
    ...entry,
    values: [{ words: formatGradeYear(judgment, record.year), certainty: 'read' }],
    lines: joinLines(...places.map((place) => citeLines(printed, { evidence: [place] }))),
    href: sourceHref(record, judgment.source),
    steps:
      chapter?.line === judgment.source.line
        ? [chapterAlone(chapter, record)]
        : [wayStep(way, judgment.source), chapterStep(judgment, record, chapter)],
  };
}

function wayStep(way: JudgmentsEvidence['way'], source: Source): string {
  const place = way === 'rows' ? 'after one another' : 'in one tile';
  return `The judgments print title, grade and year ${place}, ${linesWords(source)}.`;
}

function chapterAlone({ line }: Source, { year }: ReportRecord): string {
  return `Our copy has no certain row of the judgments on this question. Its chapter gives the grade, line ${String(line)}; the report has chapters on what it inspected in ${String(year)}.`;
}

function chapterStep(
  { lastInspected }: Judgment,
  { year }: ReportRecord,
  chapter: Source | undefined,
): string {
  if (chapter) return `Its chapter repeats the grade, line ${String(chapter.line)}.`;
  return lastInspected < year
    ? `The report has no chapter on it, as is right for a grade of ${String(lastInspected)}.`
    : 'Its chapter does not repeat the grade in our copy, so nothing contradicts it.';
}

function chapterGrade(
  { question, grade }: Judgment,
  { document }: ReportRecord,
): Source | undefined {
  const chapter = document.chapters.find((known) => known.question === question);
  return chapter?.blocks.find((block) => block.type === 'grade' && block.grade === grade)?.source;
}

function linesWords({ line, endLine }: Source): string {
  return line === endLine ? `line ${String(line)}` : `lines ${String(line)} to ${String(endLine)}`;
}
