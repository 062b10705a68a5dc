import type { MetricDefinition, Unit } from '../../programme/metrics.ts';
import type { Programme } from '../../programme/programmes.ts';
import type { MetricId } from '../../schema/metric.ts';
import { namePattern } from '../force-names.ts';
import { keyOf, type Line } from '../lines.ts';
import { withoutMarks } from '../normalise/marks.ts';
import { nameRows } from './headed-rows.ts';

/** What a printed figure looks like: a rate has neither sign nor per cent, a share has no sign, a change has both. */
export type Shape = 'rate' | 'share' | 'change';

/** A piece of the Force in numbers pages that means something to a reader. */
export type NumberToken =
  | { type: 'label'; metric: MetricId; period?: string; line: number }
  | { type: 'panel'; line: number }
  | { type: 'force' | 'nation'; line: number }
  | { type: 'number'; value: number; printed: string; shape: Shape; line: number }
  | { type: 'dash'; line: number };

/** A printed figure, or the dash that stands for one. */
export type FigureToken = Extract<NumberToken, { type: 'number' | 'dash' }>;

const date = '(?<!\\d)(?:[12]?\\d|3[01])\\s+[A-Z][a-z]+\\s+\\d{4}';
const period = `(?:\\d{1,2}\\s+months\\s+to\\s+${date}(?:\\s+against\\s+\\d{1,2}\\s+months\\s+to\\s+${date})?|as\\s+at\\s+${date})`;

const percent = '(?:%|per\\s?cent\\b)';

/** Numbers that belong to a label, even where the rest of it cannot be read: `per 1,000`, `12 months`, `to 30`. */
const partOfLabel = 'per\\s+\\d[\\d,]*|\\d{1,2}\\s+months|\\b(?:to|at)\\s+\\d{1,2}(?!\\S)';

/** Example: `+10%`, `-0.05%`, `1,282`, `13 percent`; before a number that is no change, a dash is no sign. */
const figure = `(?<![\\w.,/–—-])(?:([+\\-–—]) ?(?=[\\d.,]+\\s?${percent}))?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s?(${percent})?(?![\\w/])`;

/** Example: `England and Wales`; a neighbouring column may print a word in between. */
const nation = 'England\\s+(?:and|&)\\s+(?:(?:Constabulary|Police|Service)\\s+)?Wales';

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
  const tokens: NumberToken[] = [];
  for (const match of text.matchAll(pattern)) {
    const line = lineAt(match.index + match[0].length - match[0].trimStart().length);
    const token = tokenOf(match.groups ?? {}, { line, labels });
    if (token) tokens.push(token);
  }
  return tokens;
}

/** The shape that figures of a unit are printed in. */
export function shapeOf(unit: Unit): Shape {
  if (unit === 'percent-change') return 'change';
  return unit === 'percent' || unit === 'percent-of-outcomes' ? 'share' : 'rate';
}

/** Hyphens and minus signs that are neither the hyphen nor a dash. */
const oddMinus = /[\u2010-\u2012\u2212\uFE63\uFF0D]/g;

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
    withoutMarks(line.text)
      .replace(/[*_#\\]/g, '')
      .replace(oddMinus, '-'),
  );
  for (const named of nameRows(cleaned, forceNames)) {
    starts.push(text.length);
    const words = named.replace(/[|\t]/g, ' ');
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
      `(?<number>${figure})`,
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
  if (groups.number !== undefined) return numberToken(groups.number, line);
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

function numberToken(words: string, line: number): NumberToken | undefined {
  const match = new RegExp(figure).exec(words);
  if (!match) return undefined;
  const sign = (match[1] ?? '').replace(/[–—]/, '-');
  const digits = (match[2] ?? '').replace(/,/g, '') + (match[3] ?? '');
  const isShare = match[4] !== undefined;
  const value = Number(`${sign === '-' ? '-' : ''}${digits}`);
  if (!isShare && sign === '' && match[3] === undefined && value >= 1990 && value <= 2040)
    return undefined;
  const shape = !isShare ? 'rate' : sign === '' && value !== 0 ? 'share' : 'change';
  return { type: 'number', value: value === 0 ? 0 : value, printed: sign + digits, shape, line };
}
