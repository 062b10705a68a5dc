import { compareValues, type Relation } from '../format/comparison.ts';
import { formatCount } from '../format/count.ts';
import { formatList } from '../format/list.ts';
import type { Metric } from '../schema/metric.ts';
import { sentenceCase } from './sentence-case.ts';

const words: Record<Relation, string> = { higher: 'higher', lower: 'lower', same: 'the same' };

/** Say how many of a force's figures lie above, below and level with England and Wales. */
export function figuresSentence(metrics: readonly Metric[]): string {
  const relations = metrics
    .map((metric) => compareValues(metric.force, metric.englandAndWales))
    .filter((relation) => relation !== undefined);
  if (relations.length === 0) return noneSentence(metrics);
  const counts = (['higher', 'lower', 'same'] as const)
    .map((relation) => ({
      word: words[relation],
      count: relations.filter((found) => found === relation).length,
    }))
    .filter(({ count }) => count > 0);
  const parts = counts.map(({ word, count }, index) => {
    const verb = index > 0 ? '' : count === 1 ? ' is' : ' are';
    return `${formatCount(count)}${verb} ${word}`;
  });
  const share =
    relations.length === metrics.length
      ? `All ${formatCount(metrics.length)} figures of Force in numbers`
      : `${sentenceCase(formatCount(relations.length))} of the ${formatCount(metrics.length)} figures of Force in numbers`;
  return `${share} can be set against England and Wales: ${formatList(parts)}.`;
}

function noneSentence(metrics: readonly Metric[]): string {
  return metrics.some(({ force }) => force.status === 'stated')
    ? 'Of Force in numbers, the text we have gives no figure both for the force and for England and Wales.'
    : 'The text we have gives none of the force’s own figures of Force in numbers.';
}
