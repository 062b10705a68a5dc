import type { Chart } from 'chart.js';

import { sortPoints } from '../charts/chart-point.ts';
import type { drawBars } from './draw-bars.ts';
import { readPoints } from './read-points.ts';
import { requiredElement } from './required-element.ts';

/** Bars stand below each other, where a slider of itself goes up by the arrow up. */
const steps = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/** A chart drawn from the table beside it when its fold is opened, with a slider that walks from bar to bar. */
class MetricChart extends HTMLElement {
  #chart: Chart<'bar', number[], string> | undefined;
  #drawBars: typeof drawBars | undefined;
  readonly #leaving = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#leaving;
    const draw = (): void => void this.#open();
    requiredElement(this, '[data-chart]', HTMLDetailsElement).addEventListener('toggle', draw, {
      signal,
    });
    const slider = requiredElement(this, 'input', HTMLInputElement);
    const walk = (): void => this.#walk();
    slider.addEventListener('input', walk, { signal });
    slider.addEventListener('keydown', (event) => this.#step(event), { signal });
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
      matchMedia(query).addEventListener('change', draw, { signal });
    }
    addEventListener(
      'beforeprint',
      () => {
        this.#drawOn('paper');
      },
      { signal },
    );
    addEventListener(
      'afterprint',
      () => {
        this.#drawOn('screen');
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#chart?.destroy();
  }

  /** Fetch what draws, and draw: only who opens a chart needs it. */
  async #open(): Promise<void> {
    if (!this.#isOpen()) return;
    this.#drawBars ??= (await import('./draw-bars.ts')).drawBars;
    await document.fonts.ready;
    this.#draw();
  }

  #draw(): void {
    if (!this.isConnected || !this.#isOpen() || this.#drawBars === undefined) return;
    const { points, nation } = this.#points();
    const plot = requiredElement(this, '[data-plot]', HTMLElement);
    plot.style.blockSize = `${points.length * 2.1 + 4}rem`;
    plot.dataset.drawn = '';
    this.#chart?.destroy();
    const canvas = requiredElement(this, 'canvas', HTMLCanvasElement);
    this.#chart = this.#drawBars(canvas, { points, nation });
    this.#walk();
  }

  /** A canvas keeps the colours that it was drawn in, and light ones vanish on paper. */
  #drawOn(ground: 'paper' | 'screen'): void {
    const plot = requiredElement(this, '[data-plot]', HTMLElement);
    plot.style.colorScheme = ground === 'paper' ? 'light' : '';
    this.#draw();
  }

  #isOpen(): boolean {
    return requiredElement(this, '[data-chart]', HTMLDetailsElement).open;
  }

  /** Walk down and up the bars by the arrows that point there. */
  #step(event: KeyboardEvent): void {
    const step = steps.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    requiredElement(this, 'input', HTMLInputElement).stepUp(step);
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
