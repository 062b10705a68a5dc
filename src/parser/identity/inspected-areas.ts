import type { Programme } from '../../programme/programmes.ts';
import type { Judgment } from '../../schema/judgment.ts';
import { textOf } from '../inline-text.ts';
import { keyOf } from '../lines.ts';
import type { ChapterNode } from '../report-tree.ts';

/** After this many contradictions it is not a slip in one row: the table belongs to another report. */
const enough = 2;

/**
 * Find the judgments whose year contradicts the areas that the report says it assessed.
 *
 * Nothing where the chapters do not bear the list of areas out, or where no more than one row contradicts it.
 */
export function foreignJudgments(
  judgments: readonly Judgment[],
  { chapters, programme }: { chapters: readonly ChapterNode[]; programme: Programme },
): Judgment[] {
  const areas = inspectedAreas(chapters, programme);
  const answered = new Set(chapters.flatMap(({ question }) => question ?? []));
  if (!areas || areas.symmetricDifference(answered).size > 0) return [];
  const contradicting = judgments.filter(
    ({ question, lastInspected }) => (lastInspected === programme.year) !== areas.has(question),
  );
  return contradicting.length < enough ? [] : contradicting;
}

/** Example: `… was assessed against the following areas in 2017:` and the list after it. */
function inspectedAreas(
  chapters: readonly ChapterNode[],
  { questions }: Programme,
): ReadonlySet<string> | undefined {
  const chapter = chapters.find(({ kind }) => kind === 'risk-based-inspection');
  const list = chapter?.children.find((block) => block.type === 'list');
  const found = list?.items.map(({ content }) => {
    const title = keyOf(textOf(content)).replace(/ and$/, '');
    return questions.find(({ titles }) => titles.some((known) => keyOf(known) === title))?.id;
  });
  const known = found?.filter((question) => question !== undefined);
  return known && known.length > 0 && known.length === found?.length ? new Set(known) : undefined;
}
