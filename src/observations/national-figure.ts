import { formatFigure } from '../format/figure.ts';
import { formatList } from '../format/list.ts';
import { isMissing } from '../format/missing.ts';
import { decimalsOf, mayBeEqual, type PrintedFigure } from '../rounding/printed-figure.ts';
import type { Observation } from './observation.ts';

/** The figure for England and Wales that reports share, or why there is none to share. */
export interface NationalFigure {
  figure?: PrintedFigure;
  /** An observation that states it so, to lead to its passage. */
  stated?: Observation;
  /** What a reader must know: other prints of it, or figures that contradict one another. */
  note?: string;
}

/**
 * Find the national figure of comparable observations: the one with most decimals, where all agree after rounding, those
 * too that a report prints elsewhere against its own.
 */
export function nationalFigure(observations: readonly Observation[]): NationalFigure {
  const found = observations
    .flatMap((stated) =>
      isMissing(stated.englandAndWales) ? [] : [{ stated, figure: stated.englandAndWales }],
    )
    .sort((a, b) => decimalsOf(b.figure.printed) - decimalsOf(a.figure.printed));
  const [finest] = found;
  if (finest === undefined) return {};
  const against = observations.flatMap((stated) =>
    stated.contradictedBy
      .filter(({ side }) => side === 'englandAndWales')
      .map((figure) => ({ stated, figure })),
  );
  const prints = new Set(
    [...found, ...against].map(({ figure, stated }) => formatFigure(figure.printed, stated.unit)),
  );
  if (against.length > 0 || !found.every(({ figure }) => mayBeEqual(figure, finest.figure))) {
    return {
      note: `The reports give figures for England and Wales that contradict one another (${formatList([...prints])}), so none is marked.`,
    };
  }
  const [, ...others] = prints;
  return others.length === 0
    ? finest
    : { ...finest, note: `Also printed as ${formatList(others)}.` };
}
