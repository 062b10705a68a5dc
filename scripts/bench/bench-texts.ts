import { globSync, readFileSync } from 'node:fs';

import { forces } from '../../src/register/forces.ts';
import { drawReport } from '../corpus/draw-report.ts';
import { textStyles } from '../corpus/text/style.ts';
import { writeText } from '../corpus/text/write-text.ts';

/** A report text to be parsed. */
export interface BenchText {
  path: string;
  text: string;
}

/** A paragraph of the running text that stands on a line of its own. */
const paragraph = /^[A-Z].{200,}\.$/gm;

/** Load the reports of the content folder. */
export function loadTexts(): BenchText[] {
  return globSync('content/reports/*.txt')
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Make a report longer by printing each paragraph before its annex so many times; the annex names too many forces. */
export function lengthened({ path, text }: BenchText, times: number): BenchText {
  const annex = text.lastIndexOf('Annex A');
  const chapters = text
    .slice(0, annex)
    .replace(paragraph, (printed) => `${printed}\n\n`.repeat(times));
  return { path, text: chapters + text.slice(annex) };
}

/** Write invented reports on so many forces. */
export function inventedTexts(count: number): BenchText[] {
  return forces.slice(0, count).map((force, at) => {
    const report = drawReport(force, 1);
    const style = textStyles[at % textStyles.length];
    if (!style) throw new Error('The corpus has no style of text');
    return { path: `${report.id}.txt`, text: writeText(report, style) };
  });
}
