import { basename } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { createReporter, hasError } from './parser/diagnostics.ts';
import { settleReports, type ParsedReport } from './parser/parse-reports.ts';
import { openCache } from './report-texts/checked-cache.ts';
import { drawDiagnostics } from './report-texts/draw-diagnostics.ts';
import { formatFileProblem, type FileProblem } from './report-texts/file-problem.ts';
import { listTexts } from './report-texts/list-texts.ts';
import { readTexts, type TextReading } from './report-texts/read-texts.ts';
import { RefusedTexts } from './report-texts/refused-texts.ts';
import { recordSchema } from './schema/record.ts';

interface Texts {
  /** Folder of the report texts. */
  folder: string;
  /** Folder of what earlier runs read; without one every text is read again. */
  cache: string | undefined;
}

/**
 * Load report texts as validated records.
 *
 * Prints every diagnostic of every file, and throws where one is an error, before anything of the collection changes.
 */
export function reportLoader(texts: Texts): Loader {
  return {
    name: 'peel-reports',
    schema: recordSchema,
    load: async (context) => {
      await loadReports(texts, context);
      context.watcher?.on('all', (_event, path) => {
        if (!path.includes(texts.folder)) return;
        loadReports(texts, context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

async function loadReports({ folder, cache }: Texts, context: LoaderContext): Promise<void> {
  const { store, logger } = context;
  const { texts, problems } = listTexts(folder);
  const files = await readTexts(texts, { cache: cache === undefined ? cache : openCache(cache) });
  const readings = files.flatMap((file) => ('reading' in file ? [file.reading] : []));
  const reports = settleReports(readings).map(withFileNameChecked);
  for (const problem of problems) process.stderr.write(`${formatFileProblem(problem)}\n`);
  process.stderr.write(drawDiagnostics(files, reports));
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
  const reporter = createReporter(report.path);
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
