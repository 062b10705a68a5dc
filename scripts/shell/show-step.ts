/** Replaces the line that the cursor is on. */
const renew = '\r\u001b[2K';

/** Shows on a terminal what is being done and for how long; a file or a pipe gets none of it. */
export interface StepLine {
  show: (step: string) => void;
  /** Take the line away, to make room for a result. */
  clear: () => void;
}

/** Make a line that shows the steps of long work. */
export function createStepLine(stream: NodeJS.WriteStream = process.stderr): StepLine {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let timer: NodeJS.Timeout | undefined;
  const clear = (): void => {
    clearInterval(timer);
    stream.write(renew);
  };
  return {
    show: (step) => {
      clear();
      const began = performance.now();
      const draw = (): void => {
        const seconds = Math.round((performance.now() - began) / 1000);
        stream.write(`${renew}${step} … ${seconds === 0 ? '' : `${String(seconds)} s`}`);
      };
      draw();
      timer = setInterval(draw, 1000).unref();
    },
    clear,
  };
}
