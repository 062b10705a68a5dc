import { programmeOf } from '../programme/programmes.ts';
import type { QuestionDefinition } from '../programme/questions.ts';
import type { AreaForImprovement, CauseOfConcern } from '../schema/finding.ts';
import type { Judgment } from '../schema/judgment.ts';
import type { QuestionId } from '../schema/question.ts';
import type { ReportRecord } from '../schema/record.ts';
import { summaryOpenings, type Quotation } from './summary-openings.ts';

/** One question of a report with all that the report says about it. */
export interface QuestionGroup {
  question: QuestionId;
  title: string;
  /** What the question asks; not known for a question that the programme does not list. */
  asks: string | undefined;
  /** How the report's summary opens on it; absent where no paragraph of the summary is about it alone. */
  opening: Quotation | undefined;
  /** Absent where the judgments in the text do not list the question. */
  judgment: Judgment | undefined;
  areasForImprovement: AreaForImprovement[];
  causesOfConcern: CauseOfConcern[];
}

/** Group a report by question, in the order of its programme, with none left out. */
export function questionGroups(record: ReportRecord): QuestionGroup[] {
  const asked = programmeOf(record).questions;
  const ids = new Set<QuestionId>([
    ...asked.map(({ id }) => id),
    ...record.judgments.map(({ question }) => question),
    ...record.areasForImprovement.map(({ question }) => question),
    ...record.causesOfConcern.map(({ question }) => question),
  ]);
  const { byQuestion } = summaryOpenings(record);
  return [...ids].map((question) => ({
    ...groupOf(record, question, asked),
    opening: byQuestion.get(question),
  }));
}

function groupOf(
  record: ReportRecord,
  question: QuestionId,
  asked: readonly QuestionDefinition[],
): Omit<QuestionGroup, 'opening'> {
  const definition = asked.find(({ id }) => id === question);
  const judgment = record.judgments.find((item) => item.question === question);
  return {
    question,
    title: definition?.title ?? judgment?.title ?? question,
    asks: definition?.asks,
    judgment,
    areasForImprovement: record.areasForImprovement.filter((item) => item.question === question),
    causesOfConcern: record.causesOfConcern.filter((item) => item.question === question),
  };
}
