import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Megabytes that a process fills with new objects before it looks which are still wanted. With what Node takes, a
 * build of 43 reports needs 180 MB more, and is no quicker.
 */
const newObjects = 8;

/** Has the bundler give memory back at once, which makes another 150 MB; the tools that do not know it lose nothing. */
const giveBack = { MIMALLOC_PURGE_DELAY: '0' };

/**
 * Run a step of the build in a process of its own, and tell whether it passed.
 *
 * The process notices by its channel when this one is gone, and ends.
 */
export function runStep(
  script: string,
  args: readonly string[],
  { env, print }: { env?: Readonly<Record<string, string>>; print: (text: string) => void },
): Promise<boolean> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const step = fork(path, args, {
    execArgv: [...process.execArgv, `--max-semi-space-size=${String(newObjects)}`],
    env: { ...process.env, ...giveBack, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  step.stdout?.setEncoding('utf8').on('data', print);
  step.stderr?.setEncoding('utf8').on('data', print);
  return new Promise((onEnd) => {
    step.once('error', () => {
      onEnd(false);
    });
    step.once('close', (status) => {
      onEnd(status === 0);
    });
  });
}
