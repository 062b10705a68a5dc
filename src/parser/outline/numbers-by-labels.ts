import type { Programme } from '../../programme/programmes.ts';
import { keyOf, type Line } from '../text/lines.ts';
import type { PlacedLine } from '../report-tree.ts';
import { numbersChapter } from './known-headings.ts';

/** So many labels of metrics make a page of figures; prose names one or two. */
const enoughLabels = 3;
/** A label is told by its first words, since a converter may break it anywhere. */
const tellingWords = 2;

/**
 * Find Force in numbers by its labels, where no heading of that name stands: it may be called otherwise, or lost.
 *
 * Gives the lines with the title over its first panel as its heading or, without a title, the line of that panel.
 */
export function numbersByLabels(
  lines: readonly PlacedLine[],
  { from, programme }: { from: number; programme: Programme },
): { lines: readonly PlacedLine[]; numbers?: PlacedLine | undefined } {
  const isNamed = lines.some(
    ({ heading }) => heading?.role === 'chapter' && heading.chapter.kind === numbersChapter.kind,
  );
  if (isNamed) return { lines };
  const labels = new Set(
    programme.metrics.flatMap((metric) => metric.labels.map((label) => startOf(keyOf(label)))),
  );
  const panels = new Set(programme.metrics.map((metric) => keyOf(metric.panel)));
  const isLabel = (line: Line) => labels.has(startOf(keyOf(line.plain)));
  const end = lines.findIndex(({ heading }) => heading);
  const body = lines.slice(from, end < 0 ? lines.length : end);
  if (body.filter(isLabel).length < enoughLabels) return { lines };
  const first = body.findIndex((line) => isLabel(line) || panels.has(keyOf(line.plain)));
  const above = body.slice(0, first).findLast(({ plain }) => plain !== '');
  if (!above || !isTitle(above.plain)) return { lines, numbers: body[first] };
  const heading = { role: 'chapter' as const, chapter: numbersChapter, words: above.plain };
  return { lines: lines.map((line) => (line === above ? { ...line, heading } : line)) };
}

function startOf(key: string): string {
  return key.split(' ').slice(0, tellingWords).join(' ');
}

/** Example: `Your force in numbers`: short, begun with a capital, no sentence and no figure. */
function isTitle(words: string): boolean {
  return words.length < 60 && /^\p{Lu}[^\d.:;]*$/u.test(words);
}
