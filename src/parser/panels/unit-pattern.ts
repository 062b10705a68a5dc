import type { MetricDefinition, Unit as MeasuringUnit } from '../../programme/metrics.ts';
import type { Programme } from '../../programme/programmes.ts';
import { anyMonth } from '../../period/months.ts';
import type { Shape } from '../text/figure-lexer.ts';
import { printedWords, type PrintedWords } from './foreign-words.ts';
import { namePattern } from '../identity/force-names.ts';
import { keyOf } from '../text/lines.ts';

/** What a programme and a force call what their panels print. */
export interface PanelWords {
  metrics: readonly MetricDefinition[];
  /** Finds labels, names, periods and dashes, by the names of its groups. */
  pattern: RegExp;
  /** Finds where one of them begins or ends without a space: `Wales282`, `16%Charged`, `June 201731`. */
  seams: RegExp;
  metricOf: (label: string) => MetricDefinition | undefined;
  isTitle: (words: string) => boolean;
  printed: PrintedWords;
}

const date = `(?:(?<!\\d)(?:[12]?\\d|3[01])\\s+)?(?:${anyMonth})\\s+\\d{4}`;

/** A number that ends a line, and months on the next, are one where words stand before it: alone it may be a figure. */
const inDigits = '(?:3|6|9|12|18|24)';
const count = `(?:(?<!\\d)${inDigits}[ \\t-]+|(?<=[A-Za-z)][ \\t]+)${inDigits}\\s+|(?:[Tt]welve|[Ss]ix|[Tt]hree)[\\s-]+)`;
const span = `(?:${count}months?|[Yy]ear)\\s+(?:to|ending|ended)\\s+${date}`;
const period = `(?:${span}(?:\\s+(?:against|compared\\s+(?:with|to))\\s+${span})?|as\\s+(?:at|of)\\s+${date})`;

/** Numbers that belong to a label, even where the rest of it cannot be read: `per 1,000`, `12 months`, `to 30`. */
const partOfLabel =
  'per\\s+\\d[\\d,]*|(?:\\d{1,2}[ \\t]+|(?<=[A-Za-z)][ \\t]+)\\d{1,2}\\s+)months|\\b(?:to|at)\\s+\\d{1,2}(?!\\S)';

/** Example: `Page 4`, `4 of 18`. */
const pageNumber = '[Pp]age\\s+\\d{1,3}(?!\\S)|(?<!\\S)\\d{1,3}\\s+of\\s+\\d{1,3}(?!\\S)';

/** Example: `England and Wales`; a neighbouring column may print a word in between. */
const nation = 'England\\s+(?:and|&)\\s+(?:(?:Constabulary|Police|Service)\\s+)?Wales';

/** Example: `D    i b      f ll   d d  i  ( l di f d) 12 h 30`; it may have been a label, so what follows is nobody's. */
const shred = '[ \\t]+\\S{1,3}(?!\\S)';
const torn = `(?<!\\S)[A-Za-z](?=(?:(?:${shred}){0,4}?[ \\t]+[b-hj-z](?!\\S)){3})(?:${shred})+`;

/** Gather the words by which the panels of a report are read. */
export function panelWords(programme: Programme, forceNames: readonly string[]): PanelWords {
  const labels = programme.metrics
    .flatMap((metric) => metric.labels.map((words) => ({ metric, words })))
    .sort((a, b) => b.words.length - a.words.length);
  const metrics = new Map(labels.map(({ metric, words }) => [labelKey(words), metric]));
  const panels = [...new Set(programme.metrics.map((metric) => metric.panel))];
  const titles = new Set(panels.map(keyOf));
  const title = panels.map((words) => wordsOf(words).join('[^A-Za-z0-9\\n]{1,5}')).join('|');
  const labelWords = labels.map(({ words }) => wordsOf(words));
  const label = anyOf(labelWords);
  const names = [...forceNames]
    .sort((a, b) => b.length - a.length)
    .map((name) => caseless(namePattern(name)));
  const pattern = [
    `(?<torn>${torn})`,
    `(?<label>(?<![\\w(])(?:${label}))(?:(?:(?!${label}|^[^A-Za-z0-9\\n]{0,12}(?:${title}))[^\\d+%]){0,60}?(?<period>${period}))?`,
    // The first line of a label, \`Domestic abuse\`, is no title, and neither is its last, \`crime (excluding fraud)\`.
    `(?<=^[^A-Za-z0-9\\n]{0,12})(?<panel>(?:${title}))(?=[^A-Za-z0-9\\n]{0,12}$)`,
    `(?<nation>${nation})`,
    `(?<force>(?<!\\w)(?:${names.join('|')})(?!\\w))`,
    `(?<aside>${period}|${date}|${partOfLabel}|${pageNumber})`,
    `(?<dash>(?<=^|\\s)[-–—](?=\\s|$)(?![ \\t]+(?:${label})))`,
  ];
  return {
    metrics: programme.metrics,
    pattern: new RegExp(pattern.join('|'), 'gm'),
    seams: seams(labelWords, names.join('|')),
    metricOf: (words) => metrics.get(labelKey(words)),
    isTitle: (words) => titles.has(keyOf(words)),
    printed: printedWords(programme, forceNames),
  };
}

/**
 * Find where a converter left no space between a figure and known words, a date's year, or the per cent before it.
 *
 * Two words of a label are enough. Digits after words may be two figures, unless a per cent ends them, another figure
 * follows both names, or a year stands before two or three; a single one may be the mark of a note.
 */
function seams(labels: readonly (readonly string[])[], names: string): RegExp {
  const share = '[+-]?\\d[\\d.,]*%';
  const begins = anyOf(labels.map((words) => words.slice(0, 2)));
  const ends = anyOf(labels.map((words) => words.slice(-2)));
  return new RegExp(
    [
      `(?<=\\d%?)(?=(?:${begins}|${nation}|${names})(?![A-Za-z]))`,
      `(?<=${ends}|${nation}|(?<!\\w)(?:${names}))(?=${share})`,
      `(?<=(?<!\\w)(?:${names}))(?=${nation})`,
      `(?<=${nation})(?=\\d[\\d.,]*\\s\\d[\\d.,]*(?!\\S))`,
      `(?<=(?:${anyMonth})\\s{1,20}\\d{4})(?=${share}|\\d{2,3}(?![\\d.,%]))`,
      `(?<=\\d%)(?=${share})`,
    ].join('|'),
    'g',
  );
}

/** The shape that figures of a unit are printed in. */
export function shapeOf(unit: MeasuringUnit): Shape {
  if (unit === 'percent-change') return 'change';
  return unit === 'percent' || unit === 'percent-of-outcomes' ? 'share' : 'rate';
}

/** Give a pattern for each word; a thousand may be printed with its separator or without. */
function wordsOf(words: string): string[] {
  return words
    .replace(/(?<=\d),(?=\d)/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/\d(?=(?:\d{3}){1,3}$)/g, '$&[,\\s]?'));
}

/** Match any of several wordings, with anything between the words that a converter may have put there. */
function anyOf(wordings: readonly (readonly string[])[]): string {
  return wordings.map((words) => words.join('[^A-Za-z0-9]{1,5}')).join('|');
}

/** Write a pattern that matches letters of either case, inside one that tells them apart. */
function caseless(pattern: string): string {
  return pattern.replace(/(?<!\\)[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/** A label may be printed with or without its thousands separator: `per 1,000`, `per 1000`. */
function labelKey(words: string): string {
  return keyOf(words.replace(/(?<=\d)[,\s](?=\d{3})/g, ''));
}
