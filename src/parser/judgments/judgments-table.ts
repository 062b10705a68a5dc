import type { Plugin } from 'unified';
import { reporterOn } from '../diagnostics.ts';
import { linesOf, type TextWithJudgments, type TextWithPanels } from '../report-tree.ts';
import { isProse } from '../sentences/running-text.ts';
import { readJudgments } from './read-judgments.ts';

/** Read the judgments, which stand before the summary; without its heading, before the first long line of prose. */
export const readJudgmentsTable: Plugin<[], TextWithPanels, TextWithJudgments> =
  () => (text, file) => {
    const { programme } = text.identity;
    const { lines } = linesOf(text, 'overview');
    const summary = lines.findIndex(({ heading }) => heading?.role === 'summary');
    const end = summary < 0 ? lines.findIndex(({ plain }) => isProse(plain)) : summary;
    const stated = { lines: end < 0 ? lines : lines.slice(0, end), programme };
    return { ...text, table: readJudgments({ ...stated, year: programme.year }, reporterOn(file)) };
  };
