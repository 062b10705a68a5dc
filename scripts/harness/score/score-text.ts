import type { ParsedReport } from '../../../src/parser/parse-reports.ts';
import type { KnownFacts } from '../../corpus/known-facts.ts';
import { factsOf } from './record-facts.ts';
import { isConverterDamage } from './converter-damage.ts';
import type { Fact } from './fact.ts';
import { isFindable, isMisprinted, searchText } from './findable.ts';
import { judge } from './judge.ts';
import { lineKeys, locateFact, type Span } from './locate.ts';
import { isTold } from './told.ts';

/** What became of one fact of one text. */
export interface Scored {
  outcome: 'right' | 'told' | 'silent' | 'wrong' | 'misprinted' | 'not-in-text';
  fact: Fact;
  found?: string;
  span?: Span;
  /** Whether an error stops the site from showing this record. */
  isStopped: boolean;
}

/** Score what was read from one text against what its report says. */
export function scoreText(
  text: string,
  parsed: ParsedReport,
  { known, isFromPictures }: { known: KnownFacts; isFromPictures: boolean },
): Scored[] {
  const { record, diagnostics } = parsed;
  const isStopped =
    record === undefined || diagnostics.some(({ severity }) => severity === 'error');
  const printed = text.split(/\r\n|[\n\r]/);
  const lines = lineKeys(printed);
  const searched = searchText(text);
  const knownFacts = factsOf(known);
  const verdicts = judge(knownFacts, record ? factsOf(record) : []);
  return verdicts.map(({ outcome, fact, found }) => {
    if (outcome === 'right') return { outcome, fact, isStopped };
    const span = locateFact(fact.says === '' ? { ...fact, says: found ?? '' } : fact, known, lines);
    const scored = {
      fact,
      isStopped,
      ...(found !== undefined && { found }),
      ...(span && { span }),
    };
    if (outcome === 'wrong' && isConverterDamage(fact.says, found ?? '', printed))
      return { ...scored, outcome: 'not-in-text' };
    if (outcome === 'wrong') {
      const pages = { facts: knownFacts, text: searched };
      const isMisread = isFromPictures && isMisprinted(fact, found ?? '', pages);
      return { ...scored, outcome: isMisread ? 'misprinted' : 'wrong' };
    }
    if (!isFindable(fact, known, searched)) return { ...scored, outcome: 'not-in-text' };
    const told = record === undefined || isTold(fact, span, diagnostics);
    return { ...scored, outcome: told ? 'told' : 'silent' };
  });
}
