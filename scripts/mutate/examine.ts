import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { conversions } from '../../tests/conversions/conversions.ts';
import { contentReports, parseChanged, parsedReports } from '../../tests/parser/content-reports.ts';
import { factsOf } from '../../tests/parser/facts-of.ts';

/**
 * Parse the reports, and each conversion of one of them, and compare with what the unmutated parser wrote to a file.
 *
 * The golden tests and the conversion tests hold that parser to the truth, so a difference is one that they see.
 * Runs in a copy of the project; the first run writes the file. Exit status 1 at the first difference.
 */
const [expectedFile = ''] = process.argv.slice(2);
const known = existsSync(expectedFile)
  ? (JSON.parse(readFileSync(expectedFile, 'utf8')) as string[])
  : undefined;
const answers: string[] = [];

for (const { record, diagnostics } of parsedReports) compare({ record, diagnostics });
for (const [nth, convert] of Object.values(conversions).entries()) {
  const file = contentReports[nth % contentReports.length];
  if (!file) continue;
  const text = convert(new TextDecoder().decode(file.bytes));
  compare(factsOf(parseChanged(file, new TextEncoder().encode(text))));
}
if (!known) writeFileSync(expectedFile, JSON.stringify(answers));

function compare(answer: unknown): void {
  const words = JSON.stringify({ answer });
  if (known && known[answers.length] !== words) process.exit(1);
  answers.push(words);
}
