import { globSync, readFileSync } from 'node:fs';
import { settleReports, type ParsedReport } from '../../../src/parser/parse-reports.ts';
import { readReport, type ReportReading } from '../../../src/parser/read-report.ts';
import { forces } from '../../../src/register/forces.ts';
import type { ConvertedText } from '../convert/convert-all.ts';
import { converters } from '../convert/converters.ts';
import { readText } from '../convert/read-text.ts';
import { scoreText, type Scored } from './score-text.ts';

/**
 * What a text is read with: nothing else, the reports of `content/reports` as `npm run parse` and the site do it, or
 * the other texts of its converter and layout.
 */
export const modes = ['alone', 'beside', 'batch'] as const;

/** What was read from one text in one mode. */
export interface ScoredText {
  converter: string;
  layout: string;
  mode: (typeof modes)[number];
  report: string;
  path: string;
  scored: readonly Scored[];
}

/** Read the texts of one converter and layout in every mode, and score what was read. */
export function scoreBatch(texts: readonly ConvertedText[]): ScoredText[] {
  const read = texts.map((text) => ({ ...text, ...readText(text.path) }));
  const readings = read.map(({ known, bytes }) =>
    readReport({ path: `${known.id}.txt`, bytes }, forces),
  );
  const batch = settleReports(readings);
  const collection = knownReadings();
  return read.flatMap(({ converter, layout, known, path, text }, at) => {
    const reading = readings[at];
    const together = batch[at];
    if (!reading || !together) throw new Error(`No result for ${path}`);
    const parsed: Record<ScoredText['mode'], ParsedReport | undefined> = {
      alone: settleReports([reading])[0],
      beside: settleReports([reading], { alongside: collection })[0],
      batch: together,
    };
    const isFromPictures = converters.find(({ name }) => name === converter)?.from === 'pictures';
    return modes.map((mode) => {
      const scored = scoreText(text, parsed[mode] ?? reading, { known, isFromPictures });
      return { converter, layout, mode, report: known.id, path, scored };
    });
  });
}

let collection: ReportReading[] | undefined;

/** The reports of the collection, read once in each thread. */
function knownReadings(): ReportReading[] {
  return (collection ??= globSync('content/reports/*.txt').map((path) =>
    readReport({ path, bytes: readFileSync(path) }, forces),
  ));
}
