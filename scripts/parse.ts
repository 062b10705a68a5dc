import { showControlsInLines } from '../src/format/show-controls.ts';
import { anyError } from '../src/parser/parse-reports.ts';
import { drawDiagnostics, listDiagnostics } from '../src/report-texts/draw-diagnostics.ts';
import { collection } from '../src/report-texts/folders.ts';
import { listTexts } from '../src/report-texts/list-texts.ts';
import { parseTexts } from '../src/report-texts/parse-texts.ts';
import { compareReports } from './parse/compare-reports.ts';
import { formatJson } from './parse/format-json.ts';
import { describeTexts } from './parse/describe-texts.ts';
import { runCommand, UsageError } from './shell/run-command.ts';

const usage = `usage: npm run --silent parse -- [--json | --verbose] FILE…
       npm run --silent parse -- --compare FILE…

Reads report texts and prints, first, what was read and what a person should look at. Diagnostics go to standard error, one a
line as \`file:line: severity rule: message\`; on a terminal, where the first screen has them by cause, only with --verbose.
  --verbose  print findings and figures of the text too, and draw the line of each diagnostic
  --json     print records and diagnostics as one JSON array
  --compare  print what the texts would change in the records and pages of ${collection}/

Exit status: 0 without errors, 1 where a file has one, 2 for wrong usage.
`;

await runCommand({
  usage,
  takesNames: true,
  options: {
    json: { type: 'boolean', default: false },
    compare: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
  run: async ({ values, positionals }) => {
    if (positionals.length === 0) throw new UsageError('Name at least one file.');
    if (values.json && values.compare) {
      throw new UsageError('Give `--json` or `--compare`, not both.');
    }
    const { texts } = listTexts(collection);
    const parsed = await parseTexts(positionals, { alongside: texts });
    const missing = parsed.files.flatMap((file) =>
      'problem' in file && file.problem.rule === 'no-such-file' ? [file.problem.path] : [],
    );
    if (missing.length > 0) {
      for (const path of missing) print(process.stderr, `${path}: there is no such file\n`);
      return 2;
    }
    if (values.json) process.stdout.write(formatJson(parsed));
    else if (values.compare) print(process.stdout, await comparison(positionals, texts));
    else print(process.stdout, describeTexts(parsed, values));
    if (values.verbose) process.stderr.write(drawDiagnostics(parsed.files, parsed.reports));
    else if (values.json || values.compare || !process.stderr.isTTY)
      process.stderr.write(listDiagnostics(parsed.files, parsed.reports));
    const isRead = parsed.files.every((file) => 'reading' in file);
    return isRead && !anyError(parsed.reports) ? 0 : 1;
  },
});

/** Compare the collection as it is with the collection that has these texts in it. */
async function comparison(paths: readonly string[], texts: readonly string[]): Promise<string> {
  const before = await parseTexts(texts);
  const given = await parseTexts(paths, { alongside: texts });
  const ids = new Set(given.reports.flatMap(({ record }) => record?.id ?? []));
  const kept = before.reports.filter(({ record }) => record && !ids.has(record.id));
  const after = await parseTexts([...paths, ...kept.map(({ path }) => path)]);
  return compareReports(before.reports, after.reports);
}

function print(stream: NodeJS.WriteStream, text: string): void {
  stream.write(showControlsInLines(text));
}
