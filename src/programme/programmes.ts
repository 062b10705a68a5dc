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
    overallAim: 'keeping people safe and reducing crime',
  },
];

/** Find the programme of a pillar and year, or nothing where none is known. */
export function programmeOf(
  pillar: Pillar,
  year: number,
  known: readonly Programme[] = programmes,
): Programme | undefined {
  return known.find((programme) => programme.pillar === pillar && programme.year === year);
}
