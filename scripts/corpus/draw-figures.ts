import { fillWords } from './fill-words.ts';
import type { Random } from './random.ts';
import type { DrawnMetric, Passage, ReportForce } from './report.ts';
import {
  figureLeads,
  figureWords,
  type FigureWords,
  type FigureWording,
} from './words/stated-figures.ts';

/** Figures that differ by less than this share are worded as alike. */
const alike = 0.04;

/** How likely a section states one of its figures, and a stated figure has a caveat. */
const statedShare = 0.55;
const caveatShare = 0.3;

/** Draw the paragraphs of a section that state figures, in agreement with Force in numbers. */
export function drawFigures(
  heading: string,
  {
    force,
    metrics,
    random,
  }: { force: ReportForce; metrics: readonly DrawnMetric[]; random: Random },
): Passage[][] {
  return figureWords
    .filter((words) => words.heading === heading)
    .filter(() => random.chance(statedShare))
    .map((words) => {
      const wording = random.pick(words.wordings);
      const value = drawValue(words, metrics, random);
      const stated = random.chance(caveatShare) ? [words.caveat] : [];
      return [
        { words: fillWords(random.pick(figureLeads), force, random) },
        statement(words, wording, { value, force, random, caveats: stated }),
        ...stated.map((caveat) => ({ words: caveat })),
      ];
    });
}

function statement(
  { figure, nation }: FigureWords,
  { words, base, period }: FigureWording,
  drawn: { value: number; force: ReportForce; random: Random; caveats: readonly string[] },
): Passage {
  const { value, force, random, caveats } = drawn;
  const printed = value.toFixed(1);
  const compared = `${comparison(value, Number(nation), random)} the England and Wales rate`;
  const level = value > Number(nation) ? 'high' : 'low';
  return {
    words: fillWords(words, force, random)
      .replaceAll('<value>', printed)
      .replaceAll('<nation>', nation)
      .replaceAll('<compared>', compared)
      .replaceAll('<level>', level),
    says: {
      kind: 'figure',
      stated: {
        figure,
        base,
        caveats,
        force: printed,
        ...(period && { period }),
        ...(words.includes('<nation>') && { englandAndWales: nation }),
        ...(words.includes('<compared>') && { comparison: compared }),
        ...(words.includes('<level>') && { comparison: level }),
      },
    },
  };
}

/** Draw a value; where Force in numbers prints the same measure, one that is rounded to what it prints. */
function drawValue(
  { metric, range, nation }: FigureWords,
  metrics: readonly DrawnMetric[],
  random: Random,
): number {
  const panel = metrics.find((known) => known.metric === metric)?.force;
  const [least, most] = panel?.status === 'stated' ? [panel.value - 0.4, panel.value + 0.4] : range;
  const value = random.whole(Math.ceil(least * 10), Math.floor(most * 10)) / 10;
  return value.toFixed(1) === nation ? value + 0.1 : value;
}

function comparison(value: number, nation: number, random: Random): string {
  const difference = value / nation - 1;
  if (Math.abs(difference) < alike)
    return random.pick(['in line with', 'broadly in line with', 'broadly similar to']);
  return difference > 0
    ? random.pick(['above', 'higher than'])
    : random.pick(['below', 'lower than']);
}
