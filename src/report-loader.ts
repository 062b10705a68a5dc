import { basename } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { createReporter, hasError } from './parser/diagnostics.ts';
import { settleReports, type ParsedReport } from './parser/parse-reports.ts';
import { openCache } from './report-texts/checked-cache.ts';
import { drawDiagnostics } from './report-texts/draw-diagnostics.ts';
import { formatFileProblem, type FileProblem } from './report-texts/file-problem.ts';
import { listTexts } from './report-texts/list-texts.ts';
import { loadReadings, readingsWithoutReport } from './report-texts/load-readings.ts';
import { readTexts, type TextReading } from './report-texts/read-texts.ts';
import { RefusedTexts } from './report-texts/refused-texts.ts';
import { evidenceSchema } from './schema/evidence.ts';
import { recordSchema } from './schema/record.ts';

interface Texts {
  /** Folder of the report texts. */
  folder: string;
  /** Folder of what people read in the PDFs; it need not be there. */
  readings: string;
  /** Folder of what earlier runs read; without one every text is read again. */
  cache: string | undefined;
}

/** The texts of a folder as they were parsed, with what could not be read. */
interface ParsedFolder {
  files: TextReading[];
  reports: ParsedReport[];
  problems: FileProblem[];
}

/**
 * Load report texts as validated records, and beside them how each was read.
 *
 * The records' loader prints every diagnostic of every file, and throws where one is an error, before anything of the
 * collection changes. Loads at one time share one reading of the texts.
 */
export function reportLoaders(texts: Texts): { reports: Loader; evidence: Loader } {
  let running: Promise<ParsedFolder> | undefined;
  const parse = () =>
    (running ??= parseFolder(texts).finally(() => {
      running = undefined;
    }));
  const load = (fill: (parsed: ParsedFolder, context: LoaderContext) => Promise<void>) =>
    loaderOf(texts.folder, async (context) => fill(await parse(), context));
  return {
    reports: { name: 'peel-reports', schema: recordSchema, load: load(storeRecords) },
    evidence: { name: 'peel-evidence', schema: evidenceSchema, load: load(storeEvidence) },
  };
}

/** Load once, and again when a text changes while the site is edited. */
function loaderOf(folder: string, load: Loader['load']): Loader['load'] {
  return async (context) => {
    await load(context);
    context.watcher?.on('all', (_event, path) => {
      if (!path.includes(folder)) return;
      load(context).catch((error: unknown) => {
        context.logger.error(error instanceof Error ? error.message : String(error));
      });
    });
  };
}

async function parseFolder({ folder, readings: eyes, cache }: Texts): Promise<ParsedFolder> {
  const { texts, problems } = listTexts(folder);
  const files = await readTexts(texts, { cache: cache === undefined ? cache : openCache(cache) });
  const readings = files.flatMap((file) => ('reading' in file ? [file.reading] : []));
  const { byEye, problems: ofReadings } = loadReadings(eyes);
  const reports = settleReports(readings, { byEye }).map(withFileNameChecked);
  const ids = new Set(reports.flatMap(({ record }) => record?.id ?? []));
  return {
    files,
    reports,
    problems: [...problems, ...ofReadings, ...readingsWithoutReport(eyes, byEye, ids)],
  };
}

async function storeEvidence({ reports }: ParsedFolder, context: LoaderContext): Promise<void> {
  context.store.clear();
  for (const { evidence } of reports) {
    if (!evidence) continue;
    const data = await context.parseData({ id: evidence.report, data: { ...evidence } });
    context.store.set({ id: evidence.report, data, digest: context.generateDigest({ evidence }) });
  }
}

async function storeRecords(
  { files, reports, problems }: ParsedFolder,
  context: LoaderContext,
): Promise<void> {
  const { store, logger } = context;
  process.stderr.write(drawDiagnostics(files, reports));
  for (const problem of problems) process.stderr.write(`${formatFileProblem(problem)}\n`);
  refuseErrors([...problems, ...files.flatMap(problemOf)], reports);
  store.clear();
  for (const { record } of reports) {
    if (!record) continue;
    const data = await context.parseData({ id: record.id, data: { ...record } });
    store.set({ id: record.id, data, digest: context.generateDigest({ record }) });
  }
  logger.info(counted(reports.length, 'report'));
}

function withFileNameChecked(report: ParsedReport): ParsedReport {
  const found = basename(report.path);
  if (!report.record || found === `${report.record.id}.txt`) return report;
  const reporter = createReporter();
  reporter.report('file-name', 1, { id: report.record.id, found });
  return { ...report, diagnostics: [...reporter.diagnostics(), ...report.diagnostics] };
}

function problemOf(file: TextReading): FileProblem[] {
  return 'problem' in file ? [file.problem] : [];
}

function refuseErrors(unread: readonly FileProblem[], reports: readonly ParsedReport[]): void {
  const ofFiles = unread.filter(({ severity }) => severity === 'error');
  const ofTexts = reports.filter(({ diagnostics }) => hasError(diagnostics));
  const errors = ofTexts
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity === 'error');
  const count = ofFiles.length + errors.length;
  if (count === 0) return;
  const files = counted(ofFiles.length + ofTexts.length, 'report text');
  throw new RefusedTexts(
    `${counted(count, 'error')} in ${files}; nothing was published, see the lines above`,
  );
}

function counted(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}
