import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { createReporter, type Diagnostic } from './parser/diagnostics.ts';
import { formatDiagnostics } from './parser/format-diagnostics.ts';
import { anyError, settleReports, type ParsedReport } from './parser/parse-reports.ts';
import { readReport, type Draft, type ReportReading } from './parser/read-report.ts';
import { forces } from './register/forces.ts';
import { recordSchema } from './schema/record.ts';

/** What is kept of a reading beside the record itself, so that an unchanged text is not read again. */
interface KeptReading {
  digest: string;
  id: string;
  readings: Draft['readings'];
  diagnostics: Diagnostic[];
}

interface Texts {
  /** Folder of the report texts, relative to the project. */
  folder: string;
}

/** Code that decides what a text means; when it changes, every text is read again. */
const readers = [
  'src/parser/**/*.ts',
  'src/programme/*.ts',
  'src/schema/*.ts',
  'content/forces.csv',
];

/**
 * Load report texts as validated records.
 *
 * Prints every diagnostic of every file, and throws where one is an error, before anything of the collection changes.
 */
export function reportLoader({ folder }: Texts): Loader {
  return {
    name: 'peel-reports',
    schema: recordSchema,
    load: async (context) => {
      await loadReports(folder, context);
      context.watcher?.on('all', (_event, path) => {
        if (path.includes(folder)) void loadReports(folder, context);
      });
    },
  };
}

async function loadReports(folder: string, context: LoaderContext): Promise<void> {
  const { store, logger } = context;
  const readerDigest = context.generateDigest(
    globSync(readers)
      .sort()
      .map((path) => readFileSync(path, 'utf8'))
      .join('\0'),
  );
  const files = globSync(`${folder}/*.txt`)
    .sort()
    .map((path) => ({ path, bytes: readFileSync(path) }));
  const digests = new Map(
    files.map(({ path, bytes }) => [
      path,
      context.generateDigest(readerDigest + bytes.toString('latin1')),
    ]),
  );
  const readings = files.map((file) => readOrKeep(file, digests.get(file.path) ?? '', context));
  const reports = settleReports(readings).map(withFileNameChecked);
  for (const [at, report] of reports.entries()) {
    const drawn = formatDiagnostics(report, files[at]?.bytes);
    if (drawn !== '') process.stderr.write(drawn);
  }
  if (anyError(reports)) throw new Error(refusal(reports));
  const ids = new Set<string>();
  for (const { path, record } of reports) {
    if (!record) continue;
    ids.add(record.id);
    const data = await context.parseData({ id: record.id, data: { ...record }, filePath: path });
    store.set({ id: record.id, data, digest: context.generateDigest({ record }) });
  }
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  logger.info(`${String(ids.size)} reports`);
}

/** Read a text, unless the store still has what the same text and the same parser gave. */
function readOrKeep(
  file: { path: string; bytes: Uint8Array },
  digest: string,
  { meta, store }: LoaderContext,
): ReportReading {
  const kept = keptReading(meta.get(file.path));
  const entry = kept?.digest === digest ? store.get(kept.id) : undefined;
  const known = entry && recordSchema.safeParse(entry.data);
  if (kept && known?.success) {
    const { metrics: _settledAgain, ...record } = known.data;
    return {
      path: file.path,
      draft: { record, readings: kept.readings },
      diagnostics: kept.diagnostics,
    };
  }
  const reading = readReport(file, forces);
  const { draft, diagnostics } = reading;
  if (draft) {
    const keep: KeptReading = {
      digest,
      id: draft.record.id,
      readings: draft.readings,
      diagnostics,
    };
    meta.set(file.path, JSON.stringify(keep));
  }
  return reading;
}

/** Our own cache, written by `readOrKeep`; a damaged one is read as none. */
function keptReading(json: string | undefined): KeptReading | undefined {
  return json === undefined ? undefined : (JSON.parse(json) as KeptReading);
}

function withFileNameChecked(report: ParsedReport): ParsedReport {
  const found = basename(report.path);
  if (!report.record || found === `${report.record.id}.txt`) return report;
  const reporter = createReporter(report.path);
  reporter.report('file-name', 1, { id: report.record.id, found });
  return { ...report, diagnostics: [...reporter.diagnostics(), ...report.diagnostics] };
}

function refusal(reports: readonly ParsedReport[]): string {
  const errors = reports
    .flatMap((report) => report.diagnostics)
    .filter(({ severity }) => severity === 'error');
  const files = reports.filter((report) =>
    report.diagnostics.some(({ severity }) => severity === 'error'),
  );
  return `${counted(errors.length, 'error')} in ${counted(files.length, 'report text')}; nothing was published, see the lines above`;
}

function counted(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}
