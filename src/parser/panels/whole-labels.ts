import { anyMonth } from '../../period/months.ts';
import { mayBePanels, type Piece } from '../columns/column-order.ts';
import type { Shape } from '../text/figure-lexer.ts';
import { placesIn, unitsOf } from './lex-units.ts';
import { fits } from './pairs.ts';
import { shapeOf, type PanelWords } from './unit-pattern.ts';
import { isFigure } from './units.ts';

/** Words or figures of a line, and the place of the line. */
interface Part extends Piece {
  at: number;
}

/** A label with the period at it: the shape of its figures, and the places of the lines on which it begins and ends. */
interface WholeLabel {
  shape: Shape;
  start: number;
  end: number;
}

const figure = String.raw`(?:(?:[+–—-] ?)?\d+(?:[.,]\d+)*(?:[^\S\n]?(?:%|[Pp]er[ -]?cent))?|[–—-])`;

/** Two figures that end a line or stand on lines of their own; the number of `per 1,000`, a day and a year are none. */
const twoFigures = new RegExp(
  String.raw`(?<=^|\s)(?!(?<=\bper\s+)1,000)(?<!\b(?:to|at|${anyMonth})\s+)${figure}\s+${figure}(?=[^\S\n]*(?:\n|$))(?!\s+(?:months|${anyMonth})\b)`,
  'g',
);

/**
 * Read rows whose two figures stand beside the first or the middle line of a label, each label whole and then its figures.
 *
 * Nothing where no figures stand within a label.
 */
export function withWholeLabels(
  pieces: readonly Piece[],
  panelWords: PanelWords,
): Piece[] | undefined {
  if (!mayBePanels(pieces)) return undefined;
  const text = pieces.map((piece) => piece.text).join('\n');
  const placeAt = placesIn(text);
  const partsOf = (words: string, first: number): Part[] =>
    words
      .split('\n')
      .map((row, nth) => ({
        text: row.trim(),
        line: pieces[first + nth]?.line ?? 1,
        at: first + nth,
      }))
      .filter((part) => part.text !== '');
  const withoutPairs = text.replace(twoFigures, (printed) => printed.replace(/[^\n]/g, ''));
  const words = partsOf(withoutPairs, 0);
  const labels = labelsIn(words, panelWords);
  const pairs = [...text.matchAll(twoFigures)].map(({ index, 0: printed }) => {
    const at = placeAt(index);
    const own = partsOf(printed, at);
    const figures = unitsOf(own, panelWords).filter(isFigure);
    const label = labels.find(
      ({ shape, start, end }) =>
        start <= at && at < end && figures.every((figure) => fits(figure, shape)),
    );
    return { own, at, after: label?.end ?? at };
  });
  if (pairs.every(({ at, after }) => at === after)) return undefined;
  const moved = pairs.flatMap(({ own, after }) =>
    own.map((part) => ({ ...part, at: after + 0.5 })),
  );
  return [...words, ...moved].toSorted((one, other) => one.at - other.at);
}

function labelsIn(words: readonly Part[], { pattern, metricOf }: PanelWords): WholeLabel[] {
  const text = words.map((part) => part.text).join('\n');
  const placeAt = placesIn(text);
  return [...text.matchAll(pattern)].flatMap(({ index, groups, 0: { length } }) => {
    const metric = metricOf(groups?.label ?? '');
    if (!metric) return [];
    const start = words[placeAt(index)]?.at ?? 0;
    return { shape: shapeOf(metric.unit), start, end: words[placeAt(index + length - 1)]?.at ?? 0 };
  });
}
