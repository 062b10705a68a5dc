import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem, tmpdir } from 'node:os';
import { join } from 'node:path';

import { copyProject, type ProjectCopy } from '../tests/sturdy/project-copy.ts';
import { peakMemoryOf } from './bench/peak-memory.ts';
import { runCommand, UsageError } from './shell/run-command.ts';
import { listFiles } from './site/list-pages.ts';

const usage = `usage: npm run bench:builds -- [COUNT…]

Builds copies of the project with so many report texts (5 43 430), and prints time and peak memory of a build of
everything, of one where nothing changed, and of one where one text changed. All but the five are invented; beyond 43
they are of invented years, whose programmes only the copy knows.
`;

/** One measured build. */
interface Row {
  texts: number;
  what: string;
  seconds: number;
  megabytes: number;
  files: number;
  pages: number;
}

await runCommand({
  usage,
  takesNames: true,
  options: {},
  run: async ({ positionals }) => {
    const counts = (positionals.length > 0 ? positionals : ['5', '43', '430']).map(Number);
    if (!counts.every((count) => count > 0)) throw new UsageError('Give counts of texts.');
    const memory = Math.round(totalmem() / 2 ** 30);
    console.log(`${String(availableParallelism())} cores, ${String(memory)} GB of memory\n`);
    console.log('texts  build             seconds  ms a page  peak MB  pages  files');
    for (const count of counts) await benchCount(count);
    return 0;
  },
});

async function benchCount(count: number): Promise<void> {
  const copy = await copyProject();
  try {
    const texts = count === 5 ? [] : inventedTexts(count);
    const reports = copy.path('content', 'reports');
    if (texts.length > 0) for (const name of readdirSync(reports)) rmSync(join(reports, name));
    for (const { name, text } of texts) writeFileSync(join(reports, name), text);
    knowYears(copy, Math.ceil(count / 43));
    // A copy begins with nothing kept; what it keeps serves the builds after the first.
    printRow(await measure(copy, 'everything'));
    printRow(await measure(copy, 'nothing changed'));
    change(copy);
    printRow(await measure(copy, 'one text changed'));
  } finally {
    await copy.remove();
  }
}

/** Take invented reports on all forces, and say of each that it is of ten years, one after the other. */
function inventedTexts(count: number): { name: string; text: string }[] {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  spawnSync(process.execPath, ['scripts/corpus.ts', '--out', folder], { stdio: 'ignore' });
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const texts = Array.from({ length: count }, (_none, at) => {
    const name = names[at % names.length] ?? '';
    const years = Math.floor(at / names.length);
    const text = readFileSync(join(folder, name), 'utf8');
    return {
      name: later(name, years),
      text: text
        .split('\n')
        .map((line) => later(line, years))
        .join('\n'),
    };
  });
  rmSync(folder, { recursive: true });
  return texts;
}

/** Put the years of a line later, but those that a metric is named by. */
function later(line: string, years: number): string {
  const isOfMetric = /months to|as at/i.test(line);
  return isOfMetric ? line : line.replaceAll(/20[12]\d/g, (year) => String(Number(year) + years));
}

/** Let a copy know programmes of later years, which ask and measure the same. */
function knowYears(copy: ProjectCopy, years: number): void {
  const path = copy.path('src', 'programme', 'programmes.ts');
  const code = readFileSync(path, 'utf8').replace(
    'export const programmes: readonly Programme[] = [',
    'const firstYear: readonly Programme[] = [',
  );
  const more = `
export const programmes: readonly Programme[] = Array.from({ length: ${String(years)} }, (_none, more) =>
  firstYear.map((programme) => ({
    ...programme,
    id: \`effectiveness-\${String(programme.year + more)}\`,
    year: programme.year + more,
  })),
).flat();
`;
  writeFileSync(path, code + more);
}

/** Change the month on the title page of one text. */
function change(copy: ProjectCopy): void {
  const folder = copy.path('content', 'reports');
  const [name = ''] = readdirSync(folder).toSorted();
  const text = readFileSync(join(folder, name), 'utf8');
  writeFileSync(join(folder, name), text.replace('March 2018', 'April 2018'));
}

async function measure(copy: ProjectCopy, what: string): Promise<Row> {
  const began = performance.now();
  const build = copy.start();
  const memory = peakMemoryOf(build.pid ?? 0);
  let output = '';
  build.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
  build.stdout?.resume();
  const status = await new Promise((onEnd) => build.once('close', onEnd));
  const seconds = (performance.now() - began) / 1000;
  const megabytes = memory.stop();
  if (status !== 0) {
    const errors = output.split('\n').filter((text) => !/^ |: (?:warning|info) /.test(text));
    throw new Error(`The build failed:\n${errors.slice(0, 20).join('\n')}`);
  }
  const files = await listFiles(copy.path('dist'));
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const texts = readdirSync(copy.path('content', 'reports')).length;
  return { texts, what, seconds, megabytes, files: files.length, pages };
}

function printRow({ texts, what, seconds, megabytes, files, pages }: Row): void {
  const cells = [
    String(texts).padStart(5),
    what.padEnd(16),
    seconds.toFixed(1).padStart(8),
    ((seconds * 1000) / pages).toFixed(0).padStart(9),
    megabytes.toFixed(0).padStart(7),
    String(pages).padStart(5),
    String(files).padStart(5),
  ];
  console.log(cells.join('  '));
}
