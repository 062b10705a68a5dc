import type { Reporter } from '../diagnostics.ts';
import type { PlacedPassage } from '../passages.ts';

/** Report paragraphs of the inspectors' prose that begin in the middle of a sentence: what came before is lost. */
export function reportTornParagraphs(passages: readonly PlacedPassage[], reporter: Reporter): void {
  for (const passage of passages)
    if (passage.chapter.kind !== 'other' && /^\p{Ll}/u.test(passage.text))
      reporter.report('torn-paragraph', passage.lineAt(0), { found: passage.text.slice(0, 40) });
}
