import { formatRecommendation } from '../format/recommendation.ts';
import type { QuestionId } from '../schema/question.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';

/** What a report can tell a force in its lists, in the order of weight. */
export const findingKinds = ['cause-of-concern', 'recommendation', 'area-for-improvement'] as const;

export type FindingKind = (typeof findingKinds)[number];

/** One thing that a report told a force, whatever list it stands in. */
export interface Finding {
  /** `kent-2017-effectiveness-afi-3`, `kent-2017-effectiveness-coc-1-recommendation-2`. */
  id: string;
  kind: FindingKind;
  /** Its place among those of its kind in the report, from 1. */
  number: number;
  report: ReportRecord;
  question: QuestionId;
  /** The whole sentence, as pages print it. */
  text: string;
  /** The sentence without the words that open its list, which say nothing of their own: what is compared. */
  asks: string;
  source: Source;
}

/** List what a report told its force: causes of concern, each with its recommendations, then areas for improvement. */
export function findingsOf(report: ReportRecord): Finding[] {
  const concerns = report.causesOfConcern.flatMap((cause): Unnumbered[] => [
    { ...pick(cause), kind: 'cause-of-concern', report },
    ...cause.recommendations.map((recommendation, index): Unnumbered => ({
      id: `${cause.id}-recommendation-${index + 1}`,
      kind: 'recommendation',
      report,
      question: cause.question,
      text: formatRecommendation(recommendation),
      asks: formatRecommendation({ ...recommendation, leadIn: undefined }),
      source: recommendation.source,
    })),
  ]);
  const areas = report.areasForImprovement.map((area): Unnumbered => ({
    ...pick(area),
    kind: 'area-for-improvement',
    report,
  }));
  const seen: FindingKind[] = [];
  return [...concerns, ...areas].map((finding) => {
    seen.push(finding.kind);
    return { ...finding, number: seen.filter((kind) => kind === finding.kind).length };
  });
}

type Unnumbered = Omit<Finding, 'number'>;
type Listed = Pick<Finding, 'id' | 'question' | 'text' | 'source'>;

function pick({ id, question, text, source }: Listed): Listed & Pick<Finding, 'asks'> {
  return { id, question, text, asks: text, source };
}
