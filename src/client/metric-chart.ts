import type { Chart } from 'chart.js';

import { sortPoints } from '../charts/chart-point.ts';
import { readPoints } from './read-points.ts';
import { requiredElement } from './required-element.ts';

/** A chart drawn from the table beside it when its fold is opened, with a slider that walks from bar to bar. */
class MetricChart extends HTMLElement {
  #chart: Chart<'bar', number[], string> | undefined;
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#leaving;
    const draw = (): void => void this.#draw();
    requiredElement(this, '[data-chart]', HTMLDetailsElement).addEventListener('toggle', draw, {
      signal,
    });
    requiredElement(this, 'input', HTMLInputElement).addEventListener(
      'input',
      () => {
        this.#walk();
      },
      { signal },
    );
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
      matchMedia(query).addEventListener('change', draw, { signal });
    }
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#chart?.destroy();
  }

  async #draw(): Promise<void> {
    if (!requiredElement(this, '[data-chart]', HTMLDetailsElement).open) return;
    const { drawBars } = await import('./draw-bars.ts');
    const { points, nation } = this.#points();
    const plot = requiredElement(this, '[data-plot]', HTMLElement);
    plot.dataset.scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    plot.style.blockSize = `${points.length * 2.1 + 4}rem`;
    await document.fonts.ready;
    this.#chart?.destroy();
    if (!this.isConnected) return;
    this.#chart = drawBars(requiredElement(this, 'canvas', HTMLCanvasElement), { points, nation });
    this.#walk();
  }

  /** Say the bar that the slider stands at, and mark it in the chart. */
  #walk(): void {
    const slider = requiredElement(this, 'input', HTMLInputElement);
    const points = sortPoints(this.#points().points);
    const at = Number(slider.value);
    const point = points[at - 1];
    const words =
      point === undefined
        ? 'No bar chosen'
        : `${point.name}: ${point.words}, ${at} of ${points.length}`;
    slider.setAttribute('aria-valuetext', words);
    requiredElement(this, 'output', HTMLOutputElement).textContent = words;
    this.#chart?.setActiveElements(point ? [{ datasetIndex: 0, index: at - 1 }] : []);
    this.#chart?.update();
  }

  #points(): ReturnType<typeof readPoints> {
    return readPoints(requiredElement(this, 'table', HTMLTableElement));
  }
}

customElements.define('metric-chart', MetricChart);
