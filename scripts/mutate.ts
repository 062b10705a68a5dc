import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { mutantsOf, type Mutant } from './mutate/mutants.ts';
import { createWorkspace, type Fate } from './mutate/workspace.ts';
import { runCommand, UsageError } from './shell/run-command.ts';
import { createStepLine } from './shell/show-step.ts';

const usage = `usage: npm run mutate -- [--sample N] [--seed N] [PATTERN…]

Puts one small fault after the other into copies of src/parser/extract and src/parser/normalise (or of the modules
given), and tells which of them no golden record, conversion, unit test or written report sees. By hand; not a part of
the tests.
`;

const defaultPatterns = ['src/parser/extract/*.ts', 'src/parser/normalise/*.ts'];

interface Options {
  sample: number;
  seed: number;
  patterns: readonly string[];
}

await runCommand({
  usage,
  takesNames: true,
  options: {
    sample: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
  },
  run: async ({ values, positionals }) => {
    const [sample, seed] = [Number(values.sample), Number(values.seed)];
    if (!Number.isInteger(sample) || sample < 1) {
      throw new UsageError(`\`${values.sample}\` is no number of mutants.`);
    }
    if (!Number.isInteger(seed)) throw new UsageError(`\`${values.seed}\` is no whole number.`);
    const patterns = positionals.length > 0 ? positionals : defaultPatterns;
    await mutate({ sample, seed, patterns });
    return 0;
  },
});

async function mutate({ sample, seed, patterns }: Options): Promise<void> {
  // Both workspaces hold the project as it was at one moment, whatever is edited meanwhile.
  const first = await createWorkspace();
  const workspaces = [first];
  while (workspaces.length < Math.min(2, availableParallelism()))
    workspaces.push(await createWorkspace(first.directory));
  const all = globSync(patterns, { cwd: first.directory })
    .toSorted()
    .flatMap((path) => mutantsOf(path, readFileSync(join(first.directory, path), 'utf8')));
  const chosen = draw(all, sample, seed);
  const line = createStepLine();
  line.show(`Trying ${String(chosen.length)} of ${String(all.length)} mutants`);
  const queue = [...chosen];
  const fates = new Map<Mutant, Fate>();
  await Promise.all(
    workspaces.map(async (workspace) => {
      for (let mutant = queue.pop(); mutant; mutant = queue.pop()) {
        fates.set(mutant, await workspace.tryMutant(mutant));
        line.show(`${String(fates.size)} of ${String(chosen.length)} mutants tried`);
      }
      workspace.remove();
    }),
  );
  line.clear();
  report(chosen, fates);
}

function report(chosen: readonly Mutant[], fates: ReadonlyMap<Mutant, Fate>): void {
  const survivors = chosen.filter((mutant) => fates.get(mutant) === 'survived');
  for (const { path, line, kind, was, replacement } of survivors.toSorted(byPlace)) {
    process.stdout.write(
      `${path}:${String(line)}: ${kind}: ${short(was)} → ${short(replacement)}\n`,
    );
  }
  const killed = chosen.length - survivors.length;
  const share = ((100 * killed) / chosen.length).toFixed(1);
  process.stdout.write(`${String(killed)} of ${String(chosen.length)} killed: ${share} %\n`);
}

/** Long expressions differ late, so more than their start is shown. */
function short(words: string): string {
  return words.replaceAll(/\s+/g, ' ').slice(0, 200);
}

function byPlace(one: Mutant, other: Mutant): number {
  return one.path.localeCompare(other.path) || one.start - other.start;
}

/** Draw so many mutants; the same seed draws the same ones. */
function draw(all: readonly Mutant[], count: number, seed: number): Mutant[] {
  const left = [...all];
  const drawn: Mutant[] = [];
  let state = seed;
  while (drawn.length < count && left.length > 0) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    drawn.push(...left.splice(state % left.length, 1));
  }
  return drawn;
}
