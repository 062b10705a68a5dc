import type { Piece } from '../columns/column-order.ts';
import { figuresIn, type Figure } from '../text/figure-lexer.ts';
import { isAnothers, isQualified } from './foreign-words.ts';
import { shapeOf, type PanelWords } from './unit-pattern.ts';
import type { FigureUnit, Unit, WordPiece } from './units.ts';

/** Find what Force in numbers says, in reading order; words that mean nothing here are passed over. */
export function unitsOf(pieces: readonly Piece[], words: PanelWords): Unit[] {
  const text = parted(pieces.map((piece) => piece.text).join('\n'), words);
  const placeAt = placesIn(text);
  const found = [...text.matchAll(words.pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    groups: match.groups ?? {},
  }));
  const units: Unit[] = [];
  let end = 0;
  for (const piece of inOrder(found, figuresIn(text))) {
    const { line, from: indent } = pieces[placeAt(piece.start)] ?? { line: 1 };
    const gap = text.slice(end, piece.start);
    const unit =
      'groups' in piece
        ? wordUnit(piece, { line, text, words })
        : figureUnit(piece, {
            line,
            before: units.at(-1),
            gap,
            isWhole: !isQualified(piece, text, words.printed),
          });
    if (unit) units.push(indent === undefined ? unit : { ...unit, indent });
    end = piece.end;
  }
  return units;
}

function oneSpaced(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** A figure or two that touch words may be damaged; where so many do, the converter left out the spaces. */
const manySeams = 4;

/** Put a space wherever figures and words touch that are known to be two. */
function parted(text: string, { seams }: PanelWords): string {
  return [...text.matchAll(seams)].length < manySeams ? text : text.replace(seams, ' ');
}

/** Tell on which line of a text an offset stands; offsets are asked for in their order, so that each line is read once. */
export function placesIn(text: string): (offset: number) => number {
  let [place, read] = [0, 0];
  return (offset) => {
    for (; read < offset; read += 1) if (text[read] === '\n') place += 1;
    return place;
  };
}

/** Put words and figures in reading order; digits of a label or a date are no figures, and a figure's sign is no dash. */
function inOrder(words: readonly WordPiece[], figures: readonly Figure[]): (WordPiece | Figure)[] {
  const rank = (piece: WordPiece | Figure) =>
    !('groups' in piece) ? 1 : piece.groups.dash === undefined ? 0 : 2;
  const all = [...words, ...figures].sort((a, b) => a.start - b.start || rank(a) - rank(b));
  let end = 0;
  return all.filter((piece) => {
    if (piece.start < end) return false;
    end = piece.end;
    return true;
  });
}

function wordUnit(
  piece: WordPiece,
  { line, text, words }: { line: number; text: string; words: PanelWords },
): Unit | undefined {
  const { groups } = piece;
  // The figure of another than the force must not be taken for the force's, which its place alone could make it.
  if (isAnothers(piece, text, words.printed))
    return groups.force === undefined
      ? { type: 'panel', line }
      : { type: 'doubtful', printed: groups.force, line };
  if (groups.panel !== undefined || groups.torn !== undefined) return { type: 'panel', line };
  if (groups.nation !== undefined) return { type: 'nation', line };
  if (groups.force !== undefined) return { type: 'force', line };
  if (groups.dash !== undefined) return { type: 'dash', line };
  const metric = groups.label === undefined ? undefined : words.metricOf(groups.label);
  if (!metric) return undefined;
  const period = groups.period && oneSpaced(groups.period);
  const shape = shapeOf(metric.unit);
  return { type: 'label', metric: metric.id, shape, ...(period !== undefined && { period }), line };
}

/** A year is no figure, but where a figure stands nobody can tell one from the other. */
function figureUnit(
  figure: Figure,
  {
    line,
    before,
    gap,
    isWhole,
  }: { line: number; before: Unit | undefined; gap: string; isWhole: boolean },
): FigureUnit | undefined {
  const { words } = figure;
  if (!figure.isCertain) return { type: 'doubtful', printed: words, line };
  const { value, printed, shape, isYearLike } = figure;
  if (!isYearLike && isWhole) return { type: 'number', value, printed, shape, line };
  const isInFiguresPlace = before !== undefined && before.type !== 'label' && gap.trim() === '';
  return isInFiguresPlace || !isYearLike ? { type: 'doubtful', printed: words, line } : undefined;
}
