import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';
import type { Value } from '../schema/value.ts';

/** Every line of the text that a fact of the record names as its source. */
export function factLines(record: ReportRecord): Set<number> {
  return new Set(factSources(record).flatMap(linesOf));
}

function factSources(record: ReportRecord): Source[] {
  const values: Value[] = [...record.metrics, ...record.narrativeFigures].flatMap((pair) => [
    pair.force,
    pair.englandAndWales,
  ]);
  const earlier: Value[] = record.narrativeFigures.flatMap(({ previousYear }) =>
    previousYear === undefined ? [] : [previousYear.force, previousYear.englandAndWales],
  );
  return [
    ...(record.overall.basis === 'not-in-text' ? [] : [record.overall.source]),
    ...record.judgments.map((judgment) => judgment.source),
    ...[...values, ...earlier].flatMap((value) => ('source' in value ? [value.source] : [])),
    ...record.areasForImprovement.map((area) => area.source),
    ...record.causesOfConcern.flatMap((cause) => [
      cause.source,
      ...cause.recommendations.map((recommendation) => recommendation.source),
    ]),
    ...record.narrativeFigures.map((figure) => figure.source),
    ...record.definitions.map((definition) => definition.source),
  ];
}

function linesOf({ line, endLine }: Source): number[] {
  return Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
}
