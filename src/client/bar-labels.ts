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
  // A rim of the page's ground keeps the line apart from the bars that it crosses.
  for (const [style, width] of [
    [colours.ground, 6],
    [colours.nation, 3],
  ] as const) {
    ctx.strokeStyle = style;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top - 4);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
  }
  const label = `England and Wales ${nation.words}`;
  const half = ctx.measureText(label).width / 2;
  // The label keeps inside the canvas where the line stands near an edge.
  const centre = Math.min(Math.max(x, half + 2), chart.width - half - 2);
  ctx.fillStyle = colours.nation;
  ctx.textAlign = 'center';
  ctx.fillText(label, centre, chartArea.top - 14);
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
