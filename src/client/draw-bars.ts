import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartOptions,
} from 'chart.js';

import { axisOf, type Axis } from '../charts/axis.ts';
import { space } from '../charts/place-label.ts';
import { sortPoints } from '../charts/chart-point.ts';
import { barLabels } from './bar-labels.ts';
import { readColours, type ChartColours } from './chart-colours.ts';
import type { TablePoints } from './read-points.ts';

const digits = new Intl.NumberFormat('en-GB');

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Draw horizontal bars, highest first, on an axis from zero; every figure is printed at its bar. */
export function drawBars(
  canvas: HTMLCanvasElement,
  { points, nation }: TablePoints,
): Chart<'bar', number[], string> {
  const sorted = sortPoints(points);
  const { min, max } = axisOf(sorted, nation);
  const colours = readColours(canvas);
  const { fontFamily, fontSize } = getComputedStyle(canvas);
  const size = Number.parseFloat(fontSize);
  const words = sorted.map((point) => point.words);
  const labelFont = `600 ${size}px ${fontFamily}`;
  return new Chart(canvas, {
    type: 'bar',
    data: {
      labels: sorted.map((point) => point.name),
      datasets: [
        {
          data: sorted.map((point) => point.value),
          backgroundColor: colours.bar,
          hoverBackgroundColor: colours.bar,
          hoverBorderColor: colours.text,
          hoverBorderWidth: 3,
          maxBarThickness: 20,
          minBarLength: 2,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      events: [],
      maintainAspectRatio: false,
      // The longest bar keeps room for its figure, however narrow the screen is.
      layout: {
        padding: {
          top: nation === undefined ? 4 : 24,
          right: widestOf(words, canvas, labelFont) + 2 * space,
        },
      },
      scales: scalesOf({ min, max, colours, font: { family: fontFamily, size } }),
    },
    plugins: [barLabels({ words, nation, colours, font: labelFont })],
  });
}

interface ScaleInput extends Axis {
  colours: ChartColours;
  font: { family: string; size: number };
}

function scalesOf({
  min,
  max,
  colours,
  font,
}: ScaleInput): NonNullable<ChartOptions<'bar'>['scales']> {
  const ticks = { color: colours.soft, font };
  return {
    x: {
      suggestedMin: min,
      suggestedMax: max,
      border: { display: false },
      grid: {
        color: ({ tick }) => (tick.value === 0 ? colours.text : colours.grid),
        lineWidth: ({ tick }) => (tick.value === 0 ? 2 : 1),
        drawTicks: false,
      },
      ticks: {
        ...ticks,
        maxTicksLimit: 6,
        padding: 6,
        maxRotation: 0,
        callback: (value) => digits.format(Number(value)).replace('-', '−'),
      },
    },
    y: {
      border: { display: false },
      grid: { display: false },
      ticks: { ...ticks, color: colours.text, autoSkip: false },
    },
  };
}

/** The width in pixels of the widest of the words. */
function widestOf(words: readonly string[], canvas: HTMLCanvasElement, font: string): number {
  const context = canvas.getContext('2d');
  if (context === null) return 0;
  context.font = font;
  return Math.max(0, ...words.map((text) => context.measureText(text).width));
}
