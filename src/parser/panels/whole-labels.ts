import { anyMonth } from '../../period/months.ts';
import type { MetricDefinition } from '../../programme/metrics.ts';
import { mayBePanels, type Piece } from '../column-order.ts';
import { unitsOf } from './lex-units.ts';
import { fits } from './pairs.ts';
import { shapeOf, type PanelWords } from './unit-pattern.ts';
import { isFigure } from './units.ts';

/** A stretch of the text, its end exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/** A label with the period at it, and the places of the lines on which it begins and ends. */
interface WholeLabel extends Stretch {
  metric: MetricDefinition | undefined;
}

/** A line's words without its figures, or figures that were taken out, with the place of the line. */
interface Part extends Piece {
  at: number;
}

const figure = String.raw`(?:(?:[+–—-] ?)?\d+(?:[.,]\d+)*(?:[^\S\n]?(?:%|[Pp]er[ -]?cent))?|[–—-])`;

/** Two figures that end a line or stand on lines of their own; the number of \`per 1,000\` and a year are none. */
const twoFigures = new RegExp(
  String.raw`(?<=^|\s)(?!(?<=\bper\s+)1,000)(?<!\b(?:${anyMonth})\s+)${figure}\s+${figure}(?=[^\S\n]*(?:\n|$))`,
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
  const pairs = [...text.matchAll(twoFigures)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const { words, figures } = partAt(pieces, pairs);
  const labels = labelsIn(words, panelWords);
  const moved = figures.map((own) => {
    const at = own[0]?.at ?? 0;
    const units = unitsOf(own, panelWords).filter(isFigure);
    const label = labels.find(
      ({ metric, start, end }) =>
        start <= at &&
        at < end &&
        metric &&
        units.every((figure) => fits(figure, shapeOf(metric.unit))),
    );
    return { own, at, after: label?.end ?? at };
  });
  if (moved.every(({ at, after }) => at === after)) return undefined;
  return words.flatMap((part, nth) => {
    const first = nth === 0 ? 0 : part.at;
    const next = words[nth + 1]?.at ?? Infinity;
    const after = moved.filter((pair) => first <= pair.after && pair.after < next);
    return [part, ...after.flatMap(({ own }) => own)];
  });
}

function labelsIn(words: readonly Part[], { pattern, metricOf }: PanelWords): WholeLabel[] {
  const starts: number[] = [];
  let text = '';
  for (const part of words) {
    starts.push(text.length);
    text += `${part.text}\n`;
  }
  const placeOf = (offset: number) => words[starts.findLastIndex((start) => start <= offset)]?.at;
  return [...text.matchAll(pattern)]
    .filter(({ groups }) => groups?.label !== undefined)
    .map(({ index, groups, 0: { length } }) => ({
      metric: metricOf(groups?.label ?? ''),
      start: placeOf(index) ?? 0,
      end: placeOf(index + length - 1) ?? 0,
    }));
}

/** Part the lines into their words and some stretches of figures, in order. */
function partAt(
  pieces: readonly Piece[],
  stretches: readonly Stretch[],
): { words: Part[]; figures: Part[][] } {
  const words: Part[] = [];
  const figures = stretches.map((): Part[] => []);
  let [start, nth] = [0, 0];
  for (const [at, { text, line }] of pieces.entries()) {
    const end = start + text.length;
    const add = (to: Part[] | undefined, from: number, until: number) => {
      const part = text.slice(Math.max(0, from - start), Math.max(0, until - start)).trim();
      if (part !== '') to?.push({ text: part, line, at });
    };
    let read = start;
    for (let next = stretches[nth]; next && next.start < end; next = stretches[nth]) {
      add(words, read, next.start);
      add(figures[nth], next.start, next.end);
      read = next.end;
      if (next.end > end) break;
      nth += 1;
    }
    add(words, read, end);
    start = end + 1;
  }
  return { words, figures };
}
