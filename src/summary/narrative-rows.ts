import type { Observation } from '../observations/observation.ts';
import { observe } from '../observations/observe.ts';
import { formatStanding, standingOf } from '../observations/standing.ts';
import { programmeOf } from '../programme/programmes.ts';
import type { ReportRecord } from '../schema/record.ts';

/** A figure from the prose, how it stands to the national one, and that of the year before. */
export interface NarrativeRow {
  current: Observation;
  before: Observation | undefined;
  comparison: string | undefined;
}

/** Order the figures of a report's prose as all pages do. */
export function narrativeRows(record: ReportRecord): NarrativeRow[] {
  const told = observe([record]).filter(({ place }) => place === 'prose');
  return programmeOf(record).narrativeFigures.flatMap(({ id }) => {
    const same = told.filter(({ measure }) => measure.id === id);
    return same.flatMap((current, index) => {
      if (current.time === 'year-before') return [];
      const next = same[index + 1];
      const before = next?.time === 'year-before' ? next : undefined;
      return [{ current, before, comparison: formatStanding(standingOf(current)) }];
    });
  });
}
