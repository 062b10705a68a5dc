import type { Locator, Page } from 'playwright-core';

/** Words on a canvas: where they begin and end, and their colour as `#12436d`. */
interface DrawnWords {
  text: string;
  left: number;
  right: number;
  y: number;
  colour: string;
}

interface DrawnBar {
  left: number;
  right: number;
  y: number;
  colour: string;
}

/** A line from top to bottom. */
interface DrawnLine {
  x: number;
  width: number;
  colour: string;
  hasGaps: boolean;
}

/** What a chart drew, in the pixels of the page. */
export interface DrawnChart {
  width: number;
  words: DrawnWords[];
  bars: DrawnBar[];
  lines: DrawnLine[];
}

/** Let a page remember what its canvases draw: nothing else can look into them. */
export async function watchCanvases(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn = new WeakMap<HTMLCanvasElement, Omit<DrawnChart, 'width'>>();
    const of = (context: CanvasRenderingContext2D): Omit<DrawnChart, 'width'> => {
      const known = drawn.get(context.canvas) ?? { words: [], bars: [], lines: [] };
      drawn.set(context.canvas, known);
      return known;
    };
    Object.assign(globalThis, { drawnOn: (canvas: HTMLCanvasElement) => drawn.get(canvas) });
    const colourOf = (style: CanvasRenderingContext2D['fillStyle']): string =>
      typeof style === 'string' ? style : '';
    type Note = (context: CanvasRenderingContext2D, args: [number, number, number, number]) => void;
    const watch = (name: string, note: Note): void => {
      const own: unknown = Reflect.get(CanvasRenderingContext2D.prototype, name);
      Reflect.set(
        CanvasRenderingContext2D.prototype,
        name,
        function (this: CanvasRenderingContext2D, ...args: [number, number, number, number]) {
          note(this, args);
          if (typeof own === 'function') Reflect.apply(own, this, args);
        },
      );
    };
    let box = { left: 0, right: 0, y: 0 };
    let from = 0;
    let to: number | undefined;
    watch('clearRect', ({ canvas }) => drawn.delete(canvas));
    watch('fillText', (context, [words, x, y]) => {
      const text = String(words);
      const { actualBoundingBoxLeft, actualBoundingBoxRight } = context.measureText(text);
      const [left, right] = [x - actualBoundingBoxLeft, x + actualBoundingBoxRight];
      of(context).words.push({ text, left, right, y, colour: colourOf(context.fillStyle) });
    });
    watch('rect', (_context, [x, y, width, height]) => {
      box = { left: Math.min(x, x + width), right: Math.max(x, x + width), y: y + height / 2 };
    });
    watch('fill', (context) => {
      of(context).bars.push({ ...box, colour: colourOf(context.fillStyle) });
    });
    watch('moveTo', (_context, [x]) => {
      from = x;
      to = undefined;
    });
    watch('lineTo', (_context, [x]) => {
      to = x;
    });
    watch('stroke', (context) => {
      const { lineWidth: width, strokeStyle } = context;
      const hasGaps = context.getLineDash().length > 0;
      if (to === from)
        of(context).lines.push({ x: from, width, colour: colourOf(strokeStyle), hasGaps });
    });
  });
}

/** Read what a canvas has drawn last. */
export function readDrawn(canvas: Locator): Promise<DrawnChart> {
  return canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error('this is no canvas');
    const { drawnOn } = globalThis as unknown as {
      drawnOn: (canvas: HTMLCanvasElement) => Omit<DrawnChart, 'width'> | undefined;
    };
    const chart = drawnOn(element) ?? { words: [], bars: [], lines: [] };
    return { ...chart, width: element.clientWidth };
  });
}
