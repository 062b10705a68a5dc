import type { Inline } from '../../schema/document.ts';
import { gradeOf } from '../text/grade-words.ts';
import { keyOf } from '../text/lines.ts';
import type { KnownChapter, KnownHeadings } from '../outline/known-headings.ts';
import { endsSentence, isAddress } from '../sentences/sentence-ends.ts';
import type { RawBlock } from './read-blocks.ts';

/** What tells the headings of one chapter. */
export interface ChapterHeadings {
  chapter: KnownChapter;
  headings: KnownHeadings;
  /** Titles of the panels of Force in numbers, by key; in other chapters they are words like any others. */
  panels: ReadonlySet<string>;
}

/** Example: `Overall effectiveness 2017`, which a converter may print in bold; the grade follows. */
const overallLabel = /^Overall (?:effectiveness|efficiency|legitimacy)\b/i;

/** Parts of the annex that hold others. */
const annexSections = new Set(['methodology', 'force in numbers', 'figures in the report']);

/** Tell whether a block is a heading of its chapter. */
export function isHeading(
  { kind, content, text }: RawBlock,
  { chapter, headings, panels }: ChapterHeadings,
): boolean {
  if (text.length > 160 || kind === 'item') return false;
  const key = keyOf(text);
  if (panels.has(key)) return true;
  const known = headings.get(key);
  if (known && known.role !== 'chapter') return kind === 'heading';
  if (gradeOf(text) || isAddress(text) || /[.,;:]$/.test(text) || overallLabel.test(text))
    return false;
  if (chapter.kind === 'force-in-numbers') return false;
  if (kind === 'heading' || isBold(content)) return true;
  // In the annex even plain lines are headings: short, begun with a capital and not ended as a sentence.
  const isTitle = text.length < 130 && /^\p{Lu}.*[\p{L}\d)]$/su.test(text) && !endsSentence(text);
  return chapter.kind === 'annex' && isTitle;
}

/** Give the level of a heading: 3 for a section, 4 for a part of one. */
export function levelOf(text: string, { chapter, headings }: ChapterHeadings): 3 | 4 {
  const key = keyOf(text);
  if (chapter.kind === 'annex') return annexSections.has(key) ? 3 : 4;
  return headings.get(key)?.role === 'recommendations' ? 4 : 3;
}

function isBold(content: readonly Inline[]): boolean {
  const words = content.filter((piece) => piece.type === 'text' && piece.text.trim() !== '');
  return (
    words.length > 0 && words.every((piece) => piece.type === 'text' && piece.style === 'strong')
  );
}
