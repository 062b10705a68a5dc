import type { ReportDocument } from '../../schema/document.ts';
import type { Reporter } from '../diagnostics.ts';
import { textOf } from '../inline-text.ts';

/** Report paragraphs of the inspectors' prose that begin in the middle of a sentence: what came before is lost. */
export function reportTornParagraphs({ chapters }: ReportDocument, reporter: Reporter): void {
  for (const { kind, blocks } of chapters) {
    if (kind !== 'overview' && kind !== 'question') continue;
    for (const block of blocks) {
      if (block.type !== 'paragraph') continue;
      const text = textOf(block.content);
      if (/^\p{Ll}/u.test(text))
        reporter.report('torn-paragraph', block.source.line, { found: text.slice(0, 40) });
    }
  }
}
