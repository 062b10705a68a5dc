import { formatComparison } from '../format/comparison.ts';
import { isPercent } from '../format/unit.ts';
import type { Unit } from '../programme/metrics.ts';
import {
  narrativeFigureDefinitions,
  type NarrativeFigureDefinition,
} from '../programme/narrative-figures.ts';
import type { NarrativeFigure } from '../schema/narrative-figure.ts';

/** A figure from the prose with its name and how it stands to the national one. */
export interface NarrativeRow {
  definition: NarrativeFigureDefinition;
  figure: NarrativeFigure;
  /** As the definition says, but bare where sentences count per cent of different things. */
  unit: Unit;
  comparison: string | undefined;
}

/** Order the figures of the prose as all pages do, with their names. */
export function narrativeRows(figures: readonly NarrativeFigure[]): NarrativeRow[] {
  return narrativeFigureDefinitions.flatMap((definition) =>
    figures
      .filter(({ figure }) => figure === definition.id)
      .map((figure) => ({
        definition,
        figure,
        unit: isPercent(definition.unit) ? 'percent' : definition.unit,
        comparison: formatComparison(figure.force, figure.englandAndWales, definition.unit),
      })),
  );
}
