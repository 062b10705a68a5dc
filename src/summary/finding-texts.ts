import { formatRecommendation } from '../format/recommendation.ts';
import type { QuestionGroup } from './question-groups.ts';

/** List what a force page quotes of its findings, in the order of the page: causes of concern first. */
export function findingTexts(groups: readonly QuestionGroup[]): string[] {
  const causes = groups.flatMap(({ causesOfConcern }) => causesOfConcern);
  const areas = groups.flatMap(({ areasForImprovement }) => areasForImprovement);
  return [
    ...causes.flatMap(({ text, recommendations }) => [
      text,
      ...recommendations.map(formatRecommendation),
    ]),
    ...areas.map(({ text }) => text),
  ];
}
