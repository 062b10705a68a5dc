import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Reporter } from '../../diagnostics.ts';
import { hasGap } from '../../document/line-gaps.ts';
import { hasStrayWords } from '../../stray-words.ts';
import { isWholeSentence } from '../sentences.ts';

/** Leave out the caveats that are not whole sentences, and say so; after the lines of `gaps` words are missing. */
export function withWholeCaveats(
  figure: NarrativeFigure,
  gaps: ReadonlySet<number>,
  reporter: Reporter,
): NarrativeFigure {
  const caveats = figure.caveats.filter(({ text, source }) => {
    const isWhole = isWholeSentence(text) && !hasStrayWords(text) && !hasGap(source, gaps);
    if (!isWhole) reporter.report('run-in-words', source.line, { found: text.slice(0, 60).trim() });
    return isWhole;
  });
  const torn = figure.caveats.find((caveat) => !caveats.includes(caveat));
  const at = torn ? figure.quote.indexOf(torn.text) : -1;
  return { ...figure, caveats, ...(at > 0 && { quote: figure.quote.slice(0, at).trim() }) };
}
