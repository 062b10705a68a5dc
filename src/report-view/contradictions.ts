import { againstOf, type Against } from '../observations/contradicted.ts';
import { observe } from '../observations/observe.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';

/** Gives what Force in numbers prints against the figures of a passage, with the names of the measures. */
export type Contradictions = (passage: Source) => Against[];

/** Index what speaks against the figures of the prose by the lines that state them. */
export function createContradictions(record: ReportRecord): Contradictions {
  const known = observe([record]).flatMap((observation) =>
    againstOf(observation).map(({ words, href }) => ({
      source: observation.quote?.source,
      against: { words: `${words} (${observation.measure.name})`, href },
    })),
  );
  return ({ line, endLine }) =>
    known.flatMap(({ source, against }) =>
      source !== undefined && line <= source.line && source.line <= endLine ? [against] : [],
    );
}
