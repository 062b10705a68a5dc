import { existsSync, globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { formatDiagnostics } from '../src/parser/format-diagnostics.ts';
import { anyError, parseReports } from '../src/parser/parse-reports.ts';
import { importPdfs } from '../src/pdf/import-command.ts';
import { progressLine } from '../src/pdf/progress-line.ts';
import { writeWhole } from '../src/report-texts/write-whole.ts';
import { forces } from '../src/register/forces.ts';

const USAGE = `Usage: npm run import -- FILE.pdf … [--force] [--out DIR]

Turns HMICFRS report PDFs into texts named <force>-<year>-<pillar>.txt and parses them.
  --force    replace texts that are there already
  --out DIR  folder for the texts (content/reports)`;

const given = readArguments();
if (given === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = await run(given);
}

function readArguments(): { files: string[]; overwrites: boolean; out: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        force: { type: 'boolean', default: false },
        out: { type: 'string', default: 'content/reports' },
      },
    });
    if (positionals.length === 0) return undefined;
    return { files: positionals, overwrites: values.force, out: values.out };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

async function run({ files, overwrites, out }: NonNullable<typeof given>): Promise<number> {
  const { written, failed } = await importPdfs(
    files,
    { forces, out, overwrites },
    {
      read: (path) => readFileSync(path),
      exists: existsSync,
      write: writeWhole,
      print: (line) => {
        console.log(line);
      },
      complain: (line) => {
        console.error(line);
      },
      showProgress: (state) => process.stderr.write(progressLine(state, process.stderr.isTTY)),
    },
  );
  const isReadable = parseWritten(written);
  return failed === 0 && isReadable ? 0 : 1;
}

/** Parse the texts just made, with the other reports to corroborate them, and print what is to be looked at. */
function parseWritten(paths: readonly string[]): boolean {
  const load = (path: string): { path: string; bytes: Uint8Array } => ({
    path,
    bytes: readFileSync(path),
  });
  const files = paths.map(load);
  const alongside = globSync('content/reports/*.txt').map(load);
  const reports = parseReports({ files, alongside, register: forces });
  for (const [at, report] of reports.entries()) {
    process.stderr.write(formatDiagnostics(report, files[at]?.bytes));
  }
  return !anyError(reports);
}
