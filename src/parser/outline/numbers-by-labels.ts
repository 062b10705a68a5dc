import type { Programme } from '../../programme/programmes.ts';
import { keyOf, type Line } from '../lines.ts';

/** So many labels of metrics make a page of figures; prose names one or two. */
const enoughLabels = 3;
/** A label is told by its first words, since a converter may break it anywhere. */
const tellingWords = 2;

/**
 * Find Force in numbers by its labels, where no heading of that name stands: it may be called otherwise, or lost.
 *
 * Gives the line of the title over its first panel or, without a title, of that panel.
 */
export function numbersByLabels(
  lines: readonly Line[],
  { from, to, programme }: { from: number; to: number; programme: Programme },
): { at: number; title?: string } | undefined {
  const labels = new Set(
    programme.metrics.flatMap((metric) => metric.labels.map((label) => startOf(keyOf(label)))),
  );
  const panels = new Set(programme.metrics.map((metric) => keyOf(metric.panel)));
  const isLabel = (line: Line) => labels.has(startOf(keyOf(line.plain)));
  const body = lines.slice(from, to);
  if (body.filter(isLabel).length < enoughLabels) return undefined;
  const first = from + body.findIndex((line) => isLabel(line) || panels.has(keyOf(line.plain)));
  const above = lines.slice(from, first).findLastIndex(({ plain }) => plain !== '') + from;
  const title = lines[above]?.plain ?? '';
  return above >= from && isTitle(title) ? { at: above, title } : { at: first };
}

function startOf(key: string): string {
  return key.split(' ').slice(0, tellingWords).join(' ');
}

/** Example: `Your force in numbers`: short, begun with a capital, no sentence and no figure. */
function isTitle(words: string): boolean {
  return words.length < 60 && /^\p{Lu}[^\d.:;]*$/u.test(words);
}
