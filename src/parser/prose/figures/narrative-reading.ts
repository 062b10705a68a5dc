import type { NarrativeFigure, NarrativeFigureId } from '../../../schema/narrative-figure.ts';

/** A sentence that seems to state a figure, and why the figure is left out. */
export interface NarrativeProblem {
  line: number;
  facts: { figure: NarrativeFigureId; found: string; why: string };
}

/** What prose states, in the order of the text. */
export interface NarrativeReading {
  figures: NarrativeFigure[];
  problems: NarrativeProblem[];
}
