import { printedMetrics, type PrintedMetric } from './printed-words.ts';
import type { Random } from './random.ts';
import type { DrawnFigure, DrawnMetric } from './report.ts';

/** How likely a force supplied no figure, and a panel lost its figures because they were drawn as a picture. */
const dashShare = 0.03;
const lostPanelShare = 0.07;

/** Draw Force in numbers: values in each metric's range, some dashes, some panels without figures. */
export function drawNumbers(random: Random): DrawnMetric[] {
  const panels = [...new Set(printedMetrics.map(({ panel }) => panel))];
  const lost = new Set(panels.filter(() => random.chance(lostPanelShare)));
  return printedMetrics.map((printed) => {
    const { metric, panel, nation } = printed;
    const force = drawFigure(printed, random);
    return lost.has(panel)
      ? { metric, force: { status: 'not-in-text' }, englandAndWales: { status: 'not-in-text' } }
      : { metric, force, englandAndWales: stated(nation) };
  });
}

function drawFigure({ shape, range, nation }: PrintedMetric, random: Random): DrawnFigure {
  if (random.chance(dashShare)) return { status: 'not-supplied' };
  const [least, most] = range;
  const value = random.whole(least, most);
  if (shape === 'rate') return stated(String(value));
  if (shape === 'percent') return stated(`${String(value)}%`);
  const sign = value > 0 ? '+' : '';
  const change = `${sign}${String(value)}%`;
  return change === nation ? stated(`+${String(value + 1)}%`) : stated(change);
}

function stated(printed: string): DrawnFigure {
  return { status: 'stated', printed, value: Number(printed.replace('%', '')) };
}
