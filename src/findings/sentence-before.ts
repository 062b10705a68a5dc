import { partSentences } from '../format/sentences.ts';
import { wordsOf } from '../format/inline-words.ts';
import type { InProse } from '../schema/in-prose.ts';
import type { ReportRecord } from '../schema/record.ts';

/** Openings that lean on the sentence before: `This is an improvement on 2016.`, `It needs to …`, `Since then …` */
const leaning =
  /^(?:this|these|that|those|they|it|its|their|such|since then|however|nevertheless|but|also|in addition)\b/iu;

/**
 * Find the sentence before one that leans on it, so that a quotation has its subject.
 *
 * Nothing for a sentence that stands by itself, and for one that begins its paragraph.
 */
export function sentenceBefore(
  { document }: ReportRecord,
  { text, source }: Pick<InProse, 'text' | 'source'>,
): string | undefined {
  if (!leaning.test(text)) return undefined;
  const paragraph = document.chapters
    .flatMap(({ blocks }) => blocks)
    .find(
      (block) =>
        block.type === 'paragraph' &&
        block.source.line <= source.line &&
        source.line <= block.source.endLine,
    );
  if (paragraph?.type !== 'paragraph') return undefined;
  const words = wordsOf(paragraph.content).replaceAll(/\s+/gu, ' ');
  const at = words.indexOf(text);
  return at <= 0 ? undefined : partSentences(words.slice(0, at)).at(-1);
}
