import { parseReports } from '../../../src/parser/parse-reports.ts';
import { forces } from '../../../src/register/forces.ts';
import type { ConvertedText } from '../convert/convert-all.ts';
import { readText } from '../convert/read-text.ts';
import { scoreText, type Scored } from './score-text.ts';

/** What was read from one text, alone or together with the others of its converter and layout. */
export interface ScoredText {
  converter: string;
  layout: string;
  mode: 'alone' | 'batch';
  report: string;
  path: string;
  scored: readonly Scored[];
}

/** Read the texts of one converter and layout, each alone and all together, and score what was read. */
export function scoreBatch(texts: readonly ConvertedText[]): ScoredText[] {
  return [
    ...texts.flatMap((text) => scoreTogether([text], 'alone')),
    ...scoreTogether(texts, 'batch'),
  ];
}

function scoreTogether(texts: readonly ConvertedText[], mode: ScoredText['mode']): ScoredText[] {
  const read = texts.map((text) => ({ ...text, ...readText(text.path) }));
  const parsed = parseReports({
    files: read.map(({ known, bytes }) => ({ path: `${known.id}.txt`, bytes })),
    register: forces,
  });
  return read.map(({ converter, layout, known, path, text }, at) => {
    const result = parsed[at];
    if (!result) throw new Error(`No result for ${path}`);
    const scored = scoreText(text, result, known);
    return { converter, layout, mode, report: known.id, path, scored };
  });
}
