import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Print } from '../print/print-reports.ts';
import type { Converter, Step } from './converter.ts';

const run = promisify(execFile);
const limits = { maxBuffer: 64 * 1024 * 1024, timeout: 240_000 };

/** Convert one print to the bytes of a text, in whatever encoding the converter writes; what a command complains about is thrown. */
export async function convertPrint(
  { from, steps }: Converter,
  print: Print,
  modules: string,
): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'harness-'));
  try {
    const inputs = await makeInputs(from, print, folder);
    const texts: Buffer[] = [];
    for (const input of inputs) {
      let file = input;
      for (const [at, step] of steps.entries())
        file = await runStep(step, { file, folder, modules, name: `step-${String(at)}` });
      texts.push(readFileSync(file));
    }
    return Buffer.concat(texts.flatMap((text) => [text, Buffer.from('\n\f')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeInputs(
  from: Converter['from'],
  { pdf, html }: Print,
  folder: string,
): Promise<string[]> {
  if (from === 'pdf') return [pdf];
  if (from === 'html') return [html];
  if (from === 'docx') {
    const docx = join(folder, 'report.docx');
    await run('pandoc', ['-f', 'html', '-t', 'docx', '-o', docx, html], limits);
    return [docx];
  }
  await run('pdftoppm', ['-r', '150', '-gray', '-png', pdf, join(folder, 'page')], limits);
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name));
}

async function runStep(
  { command, makes = 'txt' }: Step,
  { file, folder, modules, name }: { file: string; folder: string; modules: string; name: string },
): Promise<string> {
  const out = join(folder, `${name}.${makes}`);
  const named: Readonly<Record<string, string>> = {
    IN: file,
    OUT: out,
    OUTDIR: folder,
    MODULES: modules,
  };
  const [program = '', ...given] = command;
  const args = given.map((word) =>
    word.replace(
      /(?<![A-Z])(?:IN|OUTDIR|OUT|MODULES)$/,
      (placeholder) => named[placeholder] ?? word,
    ),
  );
  const { stdout } = await run(program, args, {
    ...limits,
    encoding: 'buffer',
    env: { ...process.env, HOME: folder, OMP_THREAD_LIMIT: '1', QT_QPA_PLATFORM: 'offscreen' },
  });
  if (command.includes('OUTDIR')) return join(folder, `${basename(file, extname(file))}.${makes}`);
  if (!command.some((word) => /(?<![A-Z])OUT$/.test(word))) writeFileSync(out, stdout);
  return out;
}
