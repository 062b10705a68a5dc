import type { Plugin } from 'unified';
import { reporterOn } from '../diagnostics.ts';
import { linesOf, type TextWithPanels, type TitledText } from '../report-tree.ts';
import { isProse } from '../sentences/sentence-ends.ts';
import { notePeriod, withoutNote } from './outcomes-note.ts';
import { readPanels } from './read-panels.ts';

/** Read Force in numbers, which ends where prose begins; a converter may put rows of figures after the note on its asterisk. */
export const readForceInNumbers: Plugin<[], TitledText, TextWithPanels> = () => (text, file) => {
  const { programme, names } = text.identity;
  const { lines, line } = linesOf(text, 'force-in-numbers');
  const panels = withoutNote(lines);
  const end = panels.findIndex(({ plain }) => isProse(plain));
  const numbers = {
    lines: end < 0 ? panels : panels.slice(0, end),
    programme,
    forceNames: names,
    line,
    notePeriod: notePeriod(lines),
  };
  return { ...text, panels: readPanels(numbers, reporterOn(file)) };
};
