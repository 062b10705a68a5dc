import { parseReports } from '../../../src/parser/parse-reports.ts';
import { forces } from '../../../src/register/forces.ts';
import { knownFacts } from '../../corpus/known-facts.ts';
import type { ConvertedText } from '../convert/convert-all.ts';
import { scoreText } from './score-text.ts';
import type { ScoredText } from './tables.ts';

/** Read every text alone, and again together with the others of its converter and layout, and score what was read. */
export function scoreAll(texts: readonly ConvertedText[]): ScoredText[] {
  const batches = Map.groupBy(texts, ({ converter, layout }) => `${converter} ${layout}`);
  return [
    ...texts.flatMap((text) => scoreTogether([text], 'alone')),
    ...[...batches.values()].flatMap((batch) => scoreTogether(batch, 'batch')),
  ];
}

function scoreTogether(texts: readonly ConvertedText[], mode: ScoredText['mode']): ScoredText[] {
  const parsed = parseReports({
    files: texts.map(({ print, bytes }) => ({ path: `${print.report.id}.txt`, bytes })),
    register: forces,
  });
  return texts.map(({ converter, layout, print, path, text }, at) => {
    const result = parsed[at];
    if (!result) throw new Error(`No result for ${path}`);
    const scored = scoreText(text, result, knownFacts(print.report));
    return { converter, layout, mode, report: print.report.id, path, scored };
  });
}
