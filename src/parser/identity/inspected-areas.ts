import type { Plugin } from 'unified';
import { reporterOn } from '../diagnostics.ts';
import { textOf } from '../sentences/passage.ts';
import { keyOf } from '../text/lines.ts';
import type { Report } from '../report-tree.ts';

/** After this many contradictions it is not a slip in one row: the table belongs to another report. */
const enough = 2;

/**
 * Refuse judgments whose years contradict the areas that the report says it assessed.
 *
 * None where the chapters do not bear the list of areas out, or where no more than one row contradicts it.
 */
export const refuseOtherAreas: Plugin<[], Report> = () => (report, file) => {
  const { year } = report.identity.programme;
  const areas = inspectedAreas(report);
  const answered = new Set(report.children.flatMap(({ question }) => question ?? []));
  if (!areas || areas.symmetricDifference(answered).size > 0) return;
  const foreign = report.table.judgments.filter(
    ({ question, lastInspected }) => (lastInspected === year) !== areas.has(question),
  );
  const [first] = foreign;
  if (!first || foreign.length < enough) return;
  const titles = foreign.map(({ title }) => `\`${title}\``).join(' and ');
  reporterOn(file).refuse('another-judgments', first.source.line, { titles, year });
};

/** Example: `… was assessed against the following areas in 2017:` and the list after it. */
function inspectedAreas({ children, identity }: Report): ReadonlySet<string> | undefined {
  const { questions } = identity.programme;
  const chapter = children.find(({ kind }) => kind === 'risk-based-inspection');
  const list = chapter?.children.find((block) => block.type === 'list');
  const found = list?.items.map(({ content }) => {
    const title = keyOf(textOf(content)).replace(/ and$/, '');
    return questions.find(({ titles }) => titles.some((known) => keyOf(known) === title))?.id;
  });
  const known = found?.filter((question) => question !== undefined);
  return known && known.length > 0 && known.length === found?.length ? new Set(known) : undefined;
}
