import { effectiveness2017Cautions, type Caution } from './cautions.ts';
import type { Pillar } from '../schema/pillar.ts';
import type { ProgrammeId } from '../schema/programme.ts';
import type { Grade } from '../schema/grade.ts';
import { effectiveness2017Metrics, type MetricDefinition } from './metrics.ts';
import { narrativeFigureDefinitions, type NarrativeFigureDefinition } from './narrative-figures.ts';
import { effectiveness2017Questions, type QuestionDefinition } from './questions.ts';

/** What the reports of one pillar and year ask, measure and may answer. */
export interface Programme {
  id: ProgrammeId;
  pillar: Pillar;
  year: number;
  /** Grades that this cycle gave, best first; `ungraded` may stand beside them. */
  scale: readonly Grade[];
  questions: readonly QuestionDefinition[];
  metrics: readonly MetricDefinition[];
  /** Figures that the prose states. */
  narrativeFigures: readonly NarrativeFigureDefinition[];
  /** The next programme that inspected every force; absent while this one is the newest. */
  followedBy?: string;
  /** What the annex of its reports says about how measures are to be read, the weightiest of each measure first. */
  cautions: readonly Caution[];
  /** The words of the overall judgment, as in "is good at keeping people safe and reducing crime". */
  overallAim: string;
}

export const fourTierScale: readonly Grade[] = [
  'outstanding',
  'good',
  'requires-improvement',
  'inadequate',
];

export const fiveTierScale: readonly Grade[] = [
  'outstanding',
  'good',
  'adequate',
  'requires-improvement',
  'inadequate',
];

/** Every pillar and year whose reports can be read. Reading another one is a new entry here. */
export const programmes: readonly Programme[] = [
  {
    id: 'effectiveness-2017',
    pillar: 'effectiveness',
    year: 2017,
    scale: fourTierScale,
    questions: effectiveness2017Questions,
    metrics: effectiveness2017Metrics,
    narrativeFigures: narrativeFigureDefinitions,
    followedBy: 'PEEL 2018/19',
    cautions: effectiveness2017Cautions,
    overallAim: 'keeping people safe and reducing crime',
  },
];

/** Find the programme that a record names; a record of an unknown one is a fault. */
export function programmeOf(
  { programmeId }: { programmeId: ProgrammeId },
  known: readonly Programme[] = programmes,
): Programme {
  const programme = known.find(({ id }) => id === programmeId);
  if (!programme) throw new Error(`no programme is known as ${programmeId}`);
  return programme;
}

/** Find the programme whose reports have this pillar and year in their titles, or nothing where none is known. */
export function programmeTitled(
  pillar: Pillar,
  year: number,
  known: readonly Programme[] = programmes,
): Programme | undefined {
  return known.find((programme) => programme.pillar === pillar && programme.year === year);
}
