import type { Chart, Plugin } from 'chart.js';

import type { NationPoint } from '../charts/chart-point.ts';
import { placeLabel } from '../charts/place-label.ts';
import type { ChartColours } from './chart-colours.ts';

interface LabelsInput {
  /** Figures as printed, in the order of the bars. */
  words: readonly string[];
  nation: NationPoint | undefined;
  colours: ChartColours;
  font: string;
}

/** Pixels that the line of England and Wales takes with its rim. */
const RIM = 6;

/** Pixels that are drawn and left out in turn. */
const GAPS = [6, 6];

/** Print each figure at the end of its bar, and draw England and Wales as a named line. */
export function barLabels({ words, nation, colours, font }: LabelsInput): Plugin<'bar'> {
  return {
    id: 'bar-labels',
    afterDatasetsDraw(chart) {
      const { ctx, scales } = chart;
      ctx.save();
      ctx.font = font;
      ctx.textBaseline = 'middle';
      const line = nation && scales.x?.getPixelForValue(nation.value);
      if (nation !== undefined && line !== undefined) drawNation(chart, nation, line, colours);
      drawWords(chart, words, line, colours);
      ctx.restore();
    },
  };
}

function drawNation(
  chart: Chart<'bar'>,
  nation: NationPoint,
  x: number,
  colours: ChartColours,
): void {
  const { ctx, chartArea } = chart;
  const zero = chart.scales.x?.getPixelForValue(0) ?? x - RIM;
  const isAtZero = Math.abs(x - zero) < RIM;
  // A rim of the page's ground keeps the line apart from the bars that it crosses.
  if (!isAtZero) drawLine(chart, x, { style: colours.ground, width: RIM });
  // At zero it has gaps, in which the line of zero is seen.
  ctx.setLineDash(isAtZero ? GAPS : []);
  drawLine(chart, x, { style: colours.nation, width: 3 });
  ctx.setLineDash([]);
  const label = `England and Wales ${nation.words}`;
  const half = ctx.measureText(label).width / 2;
  // The label keeps inside the canvas where the line stands near an edge.
  const centre = Math.min(Math.max(x, half + 2), chart.width - half - 2);
  ctx.fillStyle = colours.nation;
  ctx.textAlign = 'center';
  ctx.fillText(label, centre, chartArea.top - 14);
}

function drawLine(
  { ctx, chartArea }: Chart<'bar'>,
  x: number,
  { style, width }: { style: string; width: number },
): void {
  ctx.strokeStyle = style;
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.moveTo(x, chartArea.top - 4);
  ctx.lineTo(x, chartArea.bottom);
  ctx.stroke();
}

function drawWords(
  chart: Chart<'bar'>,
  words: readonly string[],
  nation: number | undefined,
  colours: ChartColours,
): void {
  const { ctx, scales, chartArea } = chart;
  const zero = scales.x?.getPixelForValue(0) ?? 0;
  ctx.textAlign = 'left';
  chart.getDatasetMeta(0).data.forEach((bar, index) => {
    const text = words[index] ?? '';
    const place = placeLabel({
      zero,
      end: bar.x,
      width: ctx.measureText(text).width,
      nation,
      from: chartArea.left,
      to: chart.width,
    });
    ctx.fillStyle = place.isInside ? colours.ground : colours.text;
    ctx.fillText(text, place.start, bar.y);
  });
}
