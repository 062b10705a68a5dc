import type { Chart, Plugin } from 'chart.js';

import type { NationPoint } from '../charts/chart-point.ts';
import type { ChartColours } from './chart-colours.ts';

interface LabelsInput {
  /** Figures as printed, in the order of the bars. */
  words: readonly string[];
  nation: NationPoint | undefined;
  colours: ChartColours;
  font: string;
}

/** Print each figure at the end of its bar, and draw England and Wales as a named line. */
export function barLabels({ words, nation, colours, font }: LabelsInput): Plugin<'bar'> {
  return {
    id: 'bar-labels',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = font;
      ctx.textBaseline = 'middle';
      if (nation !== undefined) drawNation(chart, nation, colours);
      drawWords(chart, words, colours);
      ctx.restore();
    },
  };
}

function drawNation(chart: Chart<'bar'>, nation: NationPoint, colours: ChartColours): void {
  const { ctx, chartArea, scales } = chart;
  const x = scales.x?.getPixelForValue(nation.value);
  if (x === undefined) return;
  ctx.strokeStyle = colours.nation;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.moveTo(x, chartArea.top - 4);
  ctx.lineTo(x, chartArea.bottom);
  ctx.stroke();
  const label = `England and Wales ${nation.words}`;
  const half = ctx.measureText(label).width / 2;
  // The label keeps inside the canvas where the line stands near an edge.
  const centre = Math.min(Math.max(x, half + 2), chart.width - half - 2);
  ctx.fillStyle = colours.nation;
  ctx.textAlign = 'center';
  ctx.fillText(label, centre, chartArea.top - 14);
}

function drawWords(chart: Chart<'bar'>, words: readonly string[], colours: ChartColours): void {
  const { ctx, scales } = chart;
  const zero = scales.x?.getPixelForValue(0) ?? 0;
  ctx.fillStyle = colours.text;
  ctx.strokeStyle = colours.ground;
  ctx.lineWidth = 5;
  chart.getDatasetMeta(0).data.forEach((bar, index) => {
    const isLeft = bar.x < zero;
    const x = bar.x + (isLeft ? -6 : 6);
    ctx.textAlign = isLeft ? 'right' : 'left';
    // A rim of the page's ground keeps the figure readable where the national line crosses it.
    ctx.strokeText(words[index] ?? '', x, bar.y);
    ctx.fillText(words[index] ?? '', x, bar.y);
  });
}
