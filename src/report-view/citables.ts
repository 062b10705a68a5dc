import type { CitableKind } from '../format/citable.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';

/** Tells what of the record a passage states, as far as it can be quoted on its own. */
export type Citables = (passage: Source) => CitableKind | undefined;

/** Index the findings and the figures of the narrative by the lines that state them. */
export function createCitables(record: ReportRecord): Citables {
  const facts = [
    ...record.causesOfConcern.map((fact) => ({ kind: 'cause-of-concern' as const, fact })),
    ...record.causesOfConcern
      .flatMap((cause) => cause.recommendations)
      .map((fact) => ({ kind: 'recommendation' as const, fact })),
    ...record.areasForImprovement.map((fact) => ({ kind: 'area-for-improvement' as const, fact })),
    ...record.narrativeFigures.map((fact) => ({ kind: 'narrative-figure' as const, fact })),
  ];
  return (passage) =>
    facts.find(
      ({ fact }) => passage.line <= fact.source.line && fact.source.line <= passage.endLine,
    )?.kind;
}
