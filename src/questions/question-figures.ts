import { countingOf, coverageWords } from '../charts/coverage-words.ts';
import { measureView } from '../charts/measure-view.ts';
import type { Observation } from '../observations/observation.ts';
import { observe } from '../observations/observe.ts';
import { measuresOf, type Measure } from '../programme/measures.ts';
import { programmeOf } from '../programme/programmes.ts';
import type { QuestionId } from '../schema/question.ts';
import type { NamedReport } from '../summary/name-reports.ts';

/** A measure that goes with a question, and what each report states of it. */
export interface MeasureFigures {
  measure: Measure;
  /** By force, Force in numbers first; each with its own base and period, so none is compared here. */
  rows: (NamedReport & { observation: Observation })[];
  /** How it is counted: `per cent of outcomes`. */
  counting: string;
  /** How many reports state the force's figure so, and how many otherwise. */
  coverage: string;
}

/** List the figures that go with a question, from reports of one programme. */
export function questionFigures(
  question: QuestionId,
  reports: readonly NamedReport[],
): MeasureFigures[] {
  const [first] = reports;
  if (first === undefined) return [];
  const all = reports.flatMap((named) =>
    observe([named.report]).map((observation) => ({ ...named, observation })),
  );
  const observations = all.map(({ observation }) => observation);
  const rows = all.filter(
    ({ observation: { time, measure } }) => time === 'current' && measure.question === question,
  );
  const byMeasure = Map.groupBy(rows, ({ observation }) => observation.measure.id);
  return measuresOf(programmeOf(first.report)).flatMap((measure) => {
    const own = byMeasure.get(measure.id);
    if (own === undefined) return [];
    const view = measureView({ measure, observations, nameOf: (force) => force });
    return [
      {
        measure,
        rows: own,
        counting: countingOf(view),
        coverage: coverageWords(view),
      },
    ];
  });
}
