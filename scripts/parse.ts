import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { anyError, parseReports } from '../src/parser/parse-reports.ts';
import { formatDiagnostics } from '../src/parser/format-diagnostics.ts';
import { forces } from '../src/register/forces.ts';
import { summarise } from './parse/summarise.ts';

const usage = `usage: npm run --silent parse -- [--json] FILE…

Reads report texts and prints what they say. Diagnostics go to standard error.
Exit status: 0 without errors, 1 where a file has one, 2 for wrong usage.
`;

process.exitCode = main();

function main(): number {
  const options = readOptions();
  if (!options) {
    process.stderr.write(usage);
    return 2;
  }
  const files = options.paths.map((path) => ({ path, bytes: load(path) }));
  const unreadable = files.filter((file) => typeof file.bytes === 'string');
  for (const file of unreadable) process.stderr.write(`${file.path}: ${String(file.bytes)}\n`);
  if (unreadable.length > 0) return 2;
  const readable = files.flatMap(({ path, bytes }) =>
    typeof bytes === 'string' ? [] : [{ path, bytes }],
  );
  const alongside = globSync('content/reports/*.txt').map((path) => ({
    path,
    bytes: readFileSync(path),
  }));
  const reports = parseReports({ files: readable, alongside, register: forces });
  for (const report of reports) {
    const bytes = readable.find((file) => file.path === report.path)?.bytes;
    process.stderr.write(formatDiagnostics(report, bytes));
  }
  const output = options.json
    ? JSON.stringify(
        reports.map(({ path, record, diagnostics }) => ({
          file: path,
          record: record ?? null,
          diagnostics,
        })),
        undefined,
        2,
      )
    : reports.map(summarise).join('\n');
  process.stdout.write(`${output}\n`);
  return anyError(reports) ? 1 : 0;
}

function readOptions(): { json: boolean; paths: string[] } | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    });
    return positionals.length > 0 ? { json: values.json ?? false, paths: positionals } : undefined;
  } catch {
    return undefined;
  }
}

/** Read a file, or say why it cannot be read. */
function load(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
