/** What a printed figure looks like: a rate has neither sign nor per cent, a share has no sign, a change has both. */
export type Shape = 'rate' | 'share' | 'change';

interface Place {
  /** Where it stands in the text, with its sign and its per cent; the end is exclusive. */
  start: number;
  end: number;
  /** What is printed; of a doubtful figure with everything that touches it. */
  words: string;
}

/** A figure that ends on both sides where a figure can end, so that no digit of it can be lost. */
interface CertainFigure extends Place {
  isCertain: true;
  value: number;
  shape: Shape;
  /** Sign and digits, without thousands separators and per cent: `-0.05`, `1282`. */
  printed: string;
  /** `2015`, which may be a year, and `2,015`, which may not. */
  isYearLike: boolean;
}

/** Digits that something unknown touches: `�99`, `é0%`, `1?9`, `3-4`. What figure was printed cannot be told. */
interface DoubtfulFigure extends Place {
  isCertain: false;
}

export type Figure = CertainFigure | DoubtfulFigure;

/** Digits with the separators between them, or a per cent sign that has none before it. */
const digits = /\d+(?:[.,]\d+)*|%/g;

/** Example: `1,282`, `66.7`, `0.05`; no printed number begins with a nought and another digit. */
const wellFormed = /^(?!0\d)(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** Example: `201736`, a year and the figure after it, or two figures; panels print no number so without its separators. */
const runTogether = /^\d{5}/;

/** Example: `2015`; no report is about a year before or after these. */
const year = /^(?:199|20[0-3])\d$|^2040$/;

/** What may follow the digits: `%`, ` per cent`. */
const percent = /[^\S\f\v]?(?:%|[Pp]er[\s-]?cent(?![\p{L}\p{N}]))/uy;

/** A sign, which only a per cent makes one; elsewhere a dash is no sign. */
const sign = /([+–—-]) ?$/;

/** What stands on both sides of a figure that stands alone: nothing, spaces, or the brackets, quotes or table lines of a panel. */
const besideFigure = /^(?:[^\S\f\v]{0,2}|\(\)|\[\]|\|\||""|''|“”|‘’)$/;

/** Of what touches a doubtful figure, no more than this is told on each side. */
const mostTouching = 12;

/**
 * Find every figure of a panel's text, in order: the only place that knows where a figure begins and ends.
 *
 * A figure is certain where its digits are well formed and nothing but a known delimiter touches them on either side.
 */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  let read = 0;
  for (const match of text.matchAll(digits)) {
    if (match.index < read) continue;
    const figure = figureAt(text, match);
    figures.push({ ...figure, start: Math.max(figure.start, figures.at(-1)?.end ?? 0) });
    read = figure.isCertain ? figure.end : match.index + lengthTouching(text, match.index);
  }
  return figures;
}

function figureAt(text: string, match: RegExpExecArray): Figure {
  const [core] = match;
  const coreEnd = match.index + core.length;
  percent.lastIndex = coreEnd;
  const unit = percent.exec(text)?.[0] ?? '';
  const before = text.slice(Math.max(0, match.index - 3), match.index);
  const [signed = '', printedAsSign = ''] = (unit === '' ? undefined : sign.exec(before)) ?? [];
  const start = match.index - signed.length;
  const end = coreEnd + unit.length;
  const isParted = unit.length === 2;
  const isSignedNought = signed !== '' && /^0+$/.test(core);
  // In a panel no stop ends a figure: it would be the remains of a digit.
  const isAlone = besideFigure.test(text.charAt(start - 1) + text.charAt(end));
  const isNumber = wellFormed.test(core) && !runTogether.test(core);
  if (isParted || isSignedNought || !isAlone || !isNumber) return doubtful(text, start, end);
  const minus = /[–—-]/.test(printedAsSign);
  const value = Number(`${minus ? '-' : ''}${core.replaceAll(',', '')}`);
  const printedSign = minus ? '-' : printedAsSign;
  return {
    isCertain: true,
    start,
    end,
    words: text.slice(start, end),
    value: value === 0 ? 0 : value,
    shape: unit === '' ? 'rate' : printedSign === '' && value !== 0 ? 'share' : 'change',
    printed: printedSign + core.replaceAll(',', ''),
    isYearLike: unit === '' && year.test(core),
  };
}

function doubtful(text: string, start: number, end: number): DoubtfulFigure {
  const left = /(?<!\S)\S*$/.exec(text.slice(Math.max(0, start - mostTouching), start))?.[0] ?? '';
  const right = text.slice(end, end + lengthTouching(text, end));
  return { isCertain: false, start, end, words: left + text.slice(start, end) + right };
}

/** Count what stands at an offset without a space between, as far as it is told. */
function lengthTouching(text: string, at: number): number {
  return /^\S*/.exec(text.slice(at, at + mostTouching))?.[0].length ?? 0;
}
