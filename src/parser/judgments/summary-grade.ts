import type { Programme } from '../../programme/programmes.ts';
import type { Block } from '../../schema/document.ts';
import type { Grade } from '../../schema/grade.ts';
import type { Source } from '../../schema/source.ts';
import { gradeOf } from '../text/grade-words.ts';
import { nameKey } from '../identity/force-names.ts';
import { textOf } from '../sentences/passage.ts';
import { keyOf } from '../text/lines.ts';
import type { ChapterNode } from '../report-tree.ts';

/** Example: `is good at`, `requires improvement in its approach to`, `is inadequate at`. */
const verdict =
  /\b(?:is\s+(outstanding|good|adequate|inadequate)|(requires\s+improvement))\s+(?:at|in\s+its\s+approach\s+to|in\s+the\s+way\s+(?:that\s+)?it\s+goes\s+about)\s*/i;

/**
 * Read the overall grade from the summary's opening sentence, "… is good at keeping people safe and reducing crime".
 *
 * The sentence counts only where it begins with the force's name and ends with the aim that the overall grade is about.
 */
export function gradeOfSummary({
  overview,
  programme,
  forceNames,
}: {
  overview: Pick<ChapterNode, 'children'>;
  programme: Programme;
  forceNames: readonly string[];
}): { grade: Grade; source: Source } | undefined {
  const { content = [], source } = openingOf(overview.children) ?? {};
  const [sentence = ''] = textOf(content).split(/(?<=\.)\s/);
  const match = verdict.exec(sentence);
  const grade = gradeOf(match?.[1] ?? match?.[2] ?? '');
  if (!source || !match || !grade) return undefined;
  const subject = nameKey(sentence.slice(0, match.index));
  const isForce = subject === 'force' || forceNames.some((name) => nameKey(name) === subject);
  const aim = keyOf(sentence.slice(match.index + match[0].length));
  if (!isForce || !aim.startsWith(keyOf(programme.overallAim))) return undefined;
  return { grade, source: { line: source.line, endLine: content[0]?.line ?? source.line } };
}

function openingOf(blocks: readonly Block[]): Extract<Block, { type: 'paragraph' }> | undefined {
  const summary = blocks.findIndex(
    (block) => block.type === 'heading' && keyOf(textOf(block.content)) === 'summary',
  );
  return blocks.slice(summary + 1).find((block) => block.type === 'paragraph');
}
