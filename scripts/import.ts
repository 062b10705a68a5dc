import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { showControls, showControlsInLines } from '../src/format/show-controls.ts';
import { anyError } from '../src/parser/parse-reports.ts';
import { convertPdf } from '../src/pdf/convert-pdf.ts';
import { importPdfs } from '../src/pdf/import-command.ts';
import { progressLine } from '../src/pdf/progress-line.ts';
import { drawDiagnostics } from '../src/report-texts/draw-diagnostics.ts';
import { collection } from '../src/report-texts/folders.ts';
import { listTexts } from '../src/report-texts/list-texts.ts';
import { parseTexts } from '../src/report-texts/parse-texts.ts';
import { writeWhole } from '../src/report-texts/write-whole.ts';
import { compareReports } from './parse/compare-reports.ts';
import { describeTexts } from './parse/describe-texts.ts';
import { runCommand, UsageError } from './shell/run-command.ts';

const usage = `usage: npm run import -- FILE.pdf … [--force] [--verbose] [--out DIR]

Turns HMICFRS report PDFs into texts named <force>-<year>-<pillar>.txt, parses each before it is written, and prints first
what was read and what a person should look at, with its line in the text and its page in the PDF.
  --force    replace texts that are there already, after saying what changes
  --verbose  print all that was read, and draw the line of each diagnostic
  --out DIR  folder for the texts (${collection}); in another one a text that cannot be used is written too

A text that is there stays as it was where the new one cannot be used.
`;

await runCommand({
  usage,
  takesNames: true,
  options: {
    force: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    out: { type: 'string', default: collection },
  },
  run: async ({ values, positionals }) => {
    if (positionals.length === 0) throw new UsageError('Name at least one PDF.');
    const { failed } = await importPdfs(
      positionals,
      {
        out: values.out,
        overwrites: values.force,
        keepsUnusable: resolve(values.out) !== resolve(collection),
      },
      {
        convert: convertPdf,
        exists: existsSync,
        isUsable: (path, text) => isUsable({ path, text, verbose: values.verbose }),
        write: writeWhole,
        print: (line) => {
          console.log(showControls(line));
        },
        complain: (line) => {
          console.error(showControls(line));
        },
        showProgress: ({ file, ...state }) => {
          if (!process.stderr.isTTY) return;
          process.stderr.write(progressLine({ ...state, file: showControls(file) }));
        },
      },
    );
    return failed === 0 ? 0 : 1;
  },
});

/** Parse a text with the collection to corroborate it, and say what was read, what is to be looked at and what it would change. */
async function isUsable({
  path,
  text,
  verbose,
}: {
  path: string;
  text: string;
  verbose: boolean;
}): Promise<boolean> {
  const given = [{ path, bytes: new TextEncoder().encode(text) }];
  const { texts } = listTexts(collection);
  const parsed = await parseTexts(given, { alongside: texts });
  const { files, reports } = parsed;
  process.stdout.write(showControlsInLines(`${describeTexts(parsed, { verbose })}\n`));
  if (verbose) process.stderr.write(drawDiagnostics(files, reports));
  if (files.some((file) => 'problem' in file) || anyError(reports)) return false;
  if (existsSync(path)) {
    const before = await parseTexts([path], { alongside: texts });
    process.stdout.write(showControlsInLines(compareReports(before.reports, reports)));
  }
  return true;
}
