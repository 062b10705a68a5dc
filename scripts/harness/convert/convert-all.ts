import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { knownFacts, type KnownFacts } from '../../corpus/known-facts.ts';
import type { Print } from '../print/print-reports.ts';
import type { Converter } from './converter.ts';
import { convertPrint } from './convert-print.ts';

/** Of the slow converters' texts, so many reports of each layout are enough. */
const reportsForSlow = 2;

/** A text that a converter made of a print. */
export interface ConvertedText {
  converter: string;
  layout: string;
  path: string;
  known: KnownFacts;
}

/** Convert every print with every converter, several at a time; texts that are there already are kept. */
export async function convertAll(
  prints: readonly Print[],
  converters: readonly Converter[],
  { folder, modules }: { folder: string; modules: string },
): Promise<{ texts: ConvertedText[]; failures: string[] }> {
  const texts: ConvertedText[] = [];
  const failures: string[] = [];
  const ids = [...new Set(prints.map(({ report }) => report.id))];
  const jobs = converters.flatMap((converter) =>
    prints
      .filter(({ report }) => !converter.isSlow || ids.indexOf(report.id) < reportsForSlow)
      .map((print) => ({ converter, print })),
  );
  const work = async (): Promise<void> => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const { converter, print } = job;
      const path = join(
        folder,
        'texts',
        print.layout.name,
        converter.name,
        `${print.report.id}.txt`,
      );
      try {
        if (converter.isOwn === true || !existsSync(path)) {
          const made = await convertPrint(converter, print, modules);
          mkdirSync(join(path, '..'), { recursive: true });
          writeFileSync(path, made);
        }
        const known = knownFacts(print.report);
        texts.push({ converter: converter.name, layout: print.layout.name, path, known });
      } catch (error) {
        const [why = ''] = String(error).split('\n').slice(-2);
        failures.push(
          `${converter.name} could not convert ${print.layout.name}/${print.report.id}: ${why}`,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism() - 1) }, work));
  return { texts, failures };
}
