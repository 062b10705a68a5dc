import type { Plugin } from 'unified';
import { reporterOn } from '../diagnostics.ts';
import { linesOf, type TextWithPanels, type TitledText } from '../report-tree.ts';
import { isProse } from '../running-text.ts';
import { beginsNote, notePeriod } from './outcomes-note.ts';
import { readPanels } from './read-panels.ts';

/** Read Force in numbers, which ends with the note on its asterisk, or where prose begins. */
export const readForceInNumbers: Plugin<[], TitledText, TextWithPanels> = () => (text, file) => {
  const { programme, names } = text.identity;
  const { lines, line } = linesOf(text, 'force-in-numbers');
  const end = lines.findIndex((one) => isProse(one.plain) || beginsNote(one));
  const numbers = {
    lines: end < 0 ? lines : lines.slice(0, end),
    programme,
    forceNames: names,
    line,
    notePeriod: notePeriod(lines),
  };
  return { ...text, panels: readPanels(numbers, reporterOn(file)) };
};
