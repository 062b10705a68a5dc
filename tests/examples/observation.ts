import type { Observation } from '../../src/observations/observation.ts';
import type { Measure } from '../../src/programme/measures.ts';
import type { Unit } from '../../src/programme/metrics.ts';
import { printedPeriod, stated } from './values.ts';

interface ExampleInput {
  slug?: string;
  unit?: Unit;
  /** As the report prints it; left out where the text does not give it. */
  force?: string | undefined;
  nation?: string | undefined;
  base?: string | undefined;
  period?: string | undefined;
  place?: Observation['place'];
  comparison?: string | undefined;
  /** What its report prints against the force's figure in another place. */
  against?: string | undefined;
}

export const exampleMeasure: Measure = {
  id: 'example',
  question: 'preventing-crime',
  name: 'Example',
  unit: 'percent',
};

/** Make an observation that is like all others but for what a test is about. */
export function exampleObservation({
  slug = 'kent',
  unit = 'percent',
  force,
  nation,
  base = 'cases',
  period = '12 months to 30 June 2017',
  place = 'prose',
  comparison,
  against,
}: ExampleInput): Observation {
  const missing = { status: 'not-in-text' } as const;
  return {
    report: {
      id: `${slug}-2017-effectiveness`,
      force: slug,
      year: 2017,
      pillar: 'effectiveness',
      programmeId: 'effectiveness-2017',
    },
    measure: { ...exampleMeasure, unit },
    place,
    unit,
    ...(base !== '' && { base: { words: base } }),
    period: period === '' ? missing : printedPeriod(period),
    time: 'current',
    force: force === undefined ? missing : stated(force),
    englandAndWales: nation === undefined ? missing : stated(nation),
    caveats: [],
    contradictedBy:
      against === undefined
        ? []
        : [
            {
              side: 'force',
              place: place === 'prose' ? 'force-in-numbers' : 'prose',
              printed: against,
              source: { line: 9, endLine: 9 },
            },
          ],
    ...(comparison !== undefined && {
      comparison: { words: comparison, source: { line: 1, endLine: 1 } },
    }),
  };
}
