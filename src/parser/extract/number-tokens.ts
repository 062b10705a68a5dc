import type { MetricDefinition, Unit } from '../../programme/metrics.ts';
import type { Programme } from '../../programme/programmes.ts';
import type { MetricId } from '../../schema/metric.ts';
import { figuresIn, type Figure, type Shape } from '../figure-lexer.ts';
import { namePattern } from '../identity/force-names.ts';
import { keyOf, type Line } from '../lines.ts';
import { withoutMarks } from '../normalise/marks.ts';
import { nameRows } from './headed-rows.ts';

/** A piece of the Force in numbers pages that means something to a reader. */
export type NumberToken =
  | { type: 'label'; metric: MetricId; period?: string; line: number }
  | { type: 'panel'; line: number }
  | { type: 'force' | 'nation'; line: number }
  | { type: 'number'; value: number; printed: string; shape: Shape; line: number }
  /** Digits that something unknown touches: what figure was printed cannot be told. */
  | { type: 'doubtful'; printed: string; line: number }
  | { type: 'dash'; line: number };

/** A printed figure, one that cannot be told, or the dash that stands for one. */
export type FigureToken = Extract<NumberToken, { type: 'number' | 'doubtful' | 'dash' }>;

const date = '(?<!\\d)(?:[12]?\\d|3[01])\\s+[A-Z][a-z]+\\s+\\d{4}';
const period = `(?:\\d{1,2}\\s+months\\s+to\\s+${date}(?:\\s+against\\s+\\d{1,2}\\s+months\\s+to\\s+${date})?|as\\s+at\\s+${date})`;

/** Numbers that belong to a label, even where the rest of it cannot be read: `per 1,000`, `12 months`, `to 30`. */
const partOfLabel = 'per\\s+\\d[\\d,]*|\\d{1,2}\\s+months|\\b(?:to|at)\\s+\\d{1,2}(?!\\S)';

/** Example: `England and Wales`; a neighbouring column may print a word in between. */
const nation = 'England\\s+(?:and|&)\\s+(?:(?:Constabulary|Police|Service)\\s+)?Wales';

/** Tell whether a token is a figure of any kind. */
export function isFigure(token: NumberToken): token is FigureToken {
  return token.type === 'number' || token.type === 'doubtful' || token.type === 'dash';
}

/** Find what the lines of Force in numbers say, in reading order; words that mean nothing here are passed over. */
export function tokensOf({
  lines,
  programme,
  forceNames,
}: {
  lines: readonly Line[];
  programme: Programme;
  forceNames: readonly string[];
}): NumberToken[] {
  const { text, lineAt } = joinLines(lines, { panels: panelKeys(programme), forceNames });
  const labels = programme.metrics.flatMap((metric) =>
    metric.labels.map((words) => ({ metric, words })),
  );
  labels.sort((a, b) => b.words.length - a.words.length);
  const pattern = tokenPattern(
    labels.map((label) => label.words),
    forceNames,
  );
  const pieces = inOrder(
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      groups: match.groups ?? {},
    })),
    figuresIn(text, { surroundings: 'panel' }),
  );
  const tokens: NumberToken[] = [];
  let end = 0;
  for (const piece of pieces) {
    const line = lineAt(piece.start);
    const token =
      'groups' in piece
        ? tokenOf(piece.groups, { line, labels })
        : figureToken(piece, { line, before: tokens.at(-1), gap: text.slice(end, piece.start) });
    if (token) tokens.push(token);
    end = piece.end;
  }
  return tokens;
}

/** A piece of the text that is no figure, by the named groups of its pattern. */
interface WordPiece {
  start: number;
  end: number;
  groups: Record<string, string | undefined>;
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

/** The shape that figures of a unit are printed in. */
export function shapeOf(unit: Unit): Shape {
  if (unit === 'percent-change') return 'change';
  return unit === 'percent' || unit === 'percent-of-outcomes' ? 'share' : 'rate';
}

/** Hyphens and minus signs that are neither the hyphen nor a dash. */
const oddMinus = /[\u2010-\u2012\u2212\uFE63\uFF0D]/g;

/** Example: `**13%**`, with as many marks on one side as on the other; beside a digit a lone mark may be another one. */
const emphasis = /(?<![*_])(\*{1,3}|_{1,3})(?![*_])([^*_]*)(?<![*_])\1(?![*_])/g;

/** The marks of a heading, what escapes a mark, and a mark that touches no digit. */
const marks = /\\(?=[!-/:-@[-`{-~])|^\s*#{1,6}(?=\s)|[*_](?!\d)(?<!\d[*_])/g;

/** A raised digit beside a digit may be one of its own; so may what stood at a form feed before it. */
const markAtDigit = /\uE000\d+\uE001(?=[\d.,%])|(?<=[\d.,])\uE000\d+\uE001/g;
const unknown = '\uFFFD';

/** Lines of a table, but for those that touch a digit, which may be digits themselves. */
const cellMark = /\t|(?<!\d)\|(?!\d)/g;

const panelMark = '\uE010';

function panelKeys(programme: Programme): ReadonlySet<string> {
  return new Set(programme.metrics.map((metric) => keyOf(metric.panel)));
}

/** Join lines into one text in which a panel's heading is a single mark and an offset can be led back to its line. */
function joinLines(
  lines: readonly Line[],
  { panels, forceNames }: { panels: ReadonlySet<string>; forceNames: readonly string[] },
): { text: string; lineAt: (offset: number) => number } {
  const starts: number[] = [];
  let text = '';
  const cleaned = lines.map((line) =>
    withoutMarks(line.text.replace(markAtDigit, unknown))
      .replace(emphasis, '$2')
      .replace(marks, '')
      .replace(oddMinus, '-')
      .replace(/^(?=[+-]?\d)/, line.startsPage ? unknown : ''),
  );
  for (const named of nameRows(cleaned, forceNames)) {
    starts.push(text.length);
    const words = named.replace(cellMark, ' ');
    text += panels.has(keyOf(words)) ? `${panelMark}\n` : `${words}\n`;
  }
  // Tokens come in reading order, so the line is looked for from where the last one stood.
  let at = 0;
  const lineAt = (offset: number) => {
    while ((starts[at + 1] ?? Infinity) <= offset) at += 1;
    return lines[at]?.number ?? 1;
  };
  return { text, lineAt };
}

function tokenPattern(labels: readonly string[], forceNames: readonly string[]): RegExp {
  const names = [...forceNames]
    .sort((a, b) => b.length - a.length)
    .map((name) => caseless(namePattern(name)));
  const label = `(?:${labels.map((words) => loosely(words, '[^A-Za-z0-9]{1,5}')).join('|')})`;
  return new RegExp(
    [
      `(?<panel>${panelMark})`,
      `(?<label>(?<![\\w(])${label})(?:[^\\d+%]{0,60}?(?<period>${period}))?`,
      `(?<nation>${nation})`,
      `(?<force>(?<!\\w)(?:${names.join('|')})(?!\\w))`,
      `(?<aside>${period}|${date}|${partOfLabel})`,
      `(?<dash>(?<=^|\\s)[-–—](?=\\s|$)(?![ \\t]+${label}))`,
    ].join('|'),
    'gm',
  );
}

/** Match words with anything that a converter may have put between them. */
function loosely(words: string, between: string): string {
  return words
    .replace(/(?<=\d),(?=\d)/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/\d(?=(?:\d{3})+$)/g, '$&[,\\s]?'))
    .join(between);
}

/** Write a pattern that matches letters of either case, inside one that tells them apart. */
function caseless(pattern: string): string {
  return pattern.replace(/(?<!\\)[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

function tokenOf(
  groups: Record<string, string | undefined>,
  {
    line,
    labels,
  }: { line: number; labels: readonly { metric: MetricDefinition; words: string }[] },
): NumberToken | undefined {
  if (groups.panel !== undefined) return { type: 'panel', line };
  if (groups.label !== undefined) return labelToken(groups.label, groups.period, { line, labels });
  if (groups.nation !== undefined) return { type: 'nation', line };
  if (groups.force !== undefined) return { type: 'force', line };
  if (groups.dash !== undefined) return { type: 'dash', line };
  return undefined;
}

function labelToken(
  words: string,
  printedPeriod: string | undefined,
  {
    line,
    labels,
  }: { line: number; labels: readonly { metric: MetricDefinition; words: string }[] },
): NumberToken | undefined {
  const key = labelKey(words);
  const label = labels.find((known) => labelKey(known.words) === key);
  if (!label) return undefined;
  const found = printedPeriod?.replace(/\s+/g, ' ');
  return {
    type: 'label',
    metric: label.metric.id,
    ...(found !== undefined && { period: found }),
    line,
  };
}

/** A label may be printed with or without its thousands separator: `per 1,000`, `per 1000`. */
function labelKey(words: string): string {
  return keyOf(words.replace(/(?<=\d)[,\s](?=\d{3})/g, ''));
}

/** A year is no figure, but where a figure stands nobody can tell one from the other. */
function figureToken(
  figure: Figure,
  { line, before, gap }: { line: number; before: NumberToken | undefined; gap: string },
): NumberToken | undefined {
  if (!figure.isCertain) return { type: 'doubtful', printed: figure.words, line };
  const { value, printed, shape, words, isYearLike } = figure;
  if (!isYearLike) return { type: 'number', value, printed, shape, line };
  const isInFiguresPlace = before !== undefined && before.type !== 'label' && gap.trim() === '';
  return isInFiguresPlace ? { type: 'doubtful', printed: words, line } : undefined;
}
