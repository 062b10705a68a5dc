import { spawnSync } from 'node:child_process';

/** How often the memory is looked at. */
const lookMilliseconds = 250;

/** Watch the memory of a process and all that it starts; `stop` gives the most they had together, in megabytes. */
export function peakMemoryOf(root: number): { stop: () => number } {
  let peak = 0;
  const looks = setInterval(() => {
    peak = Math.max(peak, kilobytesOf(root));
  }, lookMilliseconds);
  return {
    stop: () => {
      clearInterval(looks);
      return peak / 1000;
    },
  };
}

function kilobytesOf(root: number): number {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  // Parents stand before their children, but for numbers that have come round again.
  for (const [id = 0, parent = 0] of processes) if (family.has(parent)) family.add(id);
  return processes.reduce(
    (sum, [id = 0, , kilobytes = 0]) => sum + (family.has(id) ? kilobytes : 0),
    0,
  );
}
