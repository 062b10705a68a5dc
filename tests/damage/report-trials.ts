import { basename } from 'node:path';

import { settleReports, type ParsedReport } from '../../src/parser/parse-reports.ts';
import { readReport, type ReportReading } from '../../src/parser/read-report.ts';
import { forces } from '../../src/register/forces.ts';
import { allTexts } from '../parser/collection.ts';
import { textOfDamaged, undamaged, type DamagedText } from './damaged-text.ts';
import { applyDamages, type Damage } from './damages.ts';
import { factsOf } from './facts.ts';
import { encoded, type Encoding } from './encodings.ts';
import { breachesOf } from './law.ts';
import type { Breach, Outcome } from './trial.ts';

/** Whether the other reports corroborate the damaged one. */
export type Company = 'alongside' | 'alone';

/** A report whose text can be damaged as often as one likes; the other reports are read once. */
export interface ReportUnderTest {
  id: string;
  text: string;
  /** Damage the text, parse it, and find what the law forbids. */
  breachesAfter: (damages: readonly Damage[], company: Company, encoding?: Encoding) => Breach[];
}

/** Load the reports of the content folder, ready to be damaged. */
export function loadReportsUnderTest(): ReportUnderTest[] {
  const files = allTexts.map(({ path, bytes }) => ({
    path,
    text: new TextDecoder().decode(bytes),
  }));
  const readings = files.map((file) => readText(file.path, file.text));
  return files.map(({ path, text }, at) => {
    const others = readings.filter((_reading, index) => index !== at);
    const original = undamaged(text);
    const parse = (damaged: DamagedText, company: Company, encoding?: Encoding) =>
      outcomeOf(
        settleReports([readText(path, textOfDamaged(damaged), encoding)], {
          alongside: company === 'alongside' ? others : [],
        })[0],
      );
    const before = { alongside: parse(original, 'alongside'), alone: parse(original, 'alone') };
    return {
      id: basename(path, '.txt'),
      text,
      breachesAfter: (damages, company, encoding) => {
        const damaged = applyDamages(original, damages);
        const after = parse(damaged, company, encoding);
        return breachesOf({ undamaged: original, damaged, before: before[company], after });
      },
    };
  });
}

function readText(path: string, text: string, encoding: Encoding = 'utf-8'): ReportReading {
  return readReport({ path, bytes: encoded(text, encoding) }, forces);
}

function outcomeOf(parsed: ParsedReport | undefined): Outcome {
  if (!parsed) throw new Error('The parser gave no answer for a report');
  return { facts: factsOf(parsed), diagnostics: parsed.diagnostics };
}
