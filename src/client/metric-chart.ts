import type { Chart } from 'chart.js';

import { formatChartName } from '../charts/chart-name.ts';
import { summariseChart } from '../charts/summary.ts';
import { readPoints } from './read-points.ts';
import { requiredElement } from './required-element.ts';

/** A chart drawn from the table under it, when it comes near the screen and whenever rows change. */
class MetricChart extends HTMLElement {
  #chart: Chart<'bar', number[], string> | undefined;
  #isNear = false;
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#leaving;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        this.#isNear = true;
        void this.#draw();
      },
      { rootMargin: '400px' },
    );
    observer.observe(this);
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
    document.addEventListener('forces-chosen', () => void this.#update(), { signal });
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
      matchMedia(query).addEventListener('change', () => void this.#draw(), { signal });
    }
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#chart?.destroy();
  }

  /** Say anew what the rows that are left show, then draw it. */
  async #update(): Promise<void> {
    const table = requiredElement(this, 'table', HTMLTableElement);
    const { points, nation, forces } = readPoints(table);
    const { headline, sentences } = summariseChart({ points, nation, forces });
    requiredElement(this, '[data-headline]', HTMLElement).textContent = headline;
    requiredElement(this, '[data-sentences]', HTMLElement).textContent = sentences;
    const { measure = '' } = table.dataset;
    requiredElement(this, 'canvas', HTMLCanvasElement).setAttribute(
      'aria-label',
      formatChartName({ measure, points, nation }),
    );
    // Also while it is far off: an empty box keeps its room otherwise.
    requiredElement(this, '[data-plot]', HTMLElement).hidden = points.length === 0;
    await this.#draw();
  }

  async #draw(): Promise<void> {
    if (!this.#isNear) return;
    const { drawBars } = await import('./draw-bars.ts');
    const { points, nation } = readPoints(requiredElement(this, 'table', HTMLTableElement));
    const plot = requiredElement(this, '[data-plot]', HTMLElement);
    plot.hidden = points.length === 0;
    plot.dataset.scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    plot.style.blockSize = `${points.length * 2.1 + 4}rem`;
    await document.fonts.ready;
    this.#chart?.destroy();
    if (!this.isConnected || plot.hidden) return;
    this.#chart = drawBars(requiredElement(this, 'canvas', HTMLCanvasElement), { points, nation });
  }
}

customElements.define('metric-chart', MetricChart);
