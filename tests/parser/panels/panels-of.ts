import { createReporter } from '../../../src/parser/diagnostics.ts';
import { readLines } from '../../../src/parser/text/lines.ts';
import { readPanels, type Panels } from '../../../src/parser/panels/read-panels.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';

/** Read a text that begins with the figures of incidents. */
export function panelsOf(text: string): Panels {
  return panelsIn(`Incidents per 1,000 population\n${text}`);
}

/** Read a text as the pages of Kent Police. */
export function panelsIn(text: string): Panels {
  const programme = programmeTitled('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const forceNames = ['Kent Police'];
  const lines = readLines(text);
  return readPanels({ lines, programme, forceNames, line: 1 }, createReporter());
}

/** A panel that leaves no doubt about its layout: two shares of outcomes. */
export const clear = [
  'Crime outcomes',
  'Charged/summonsed\nKent Police 20% England and Wales 21%',
  'Evidential difficulties\nKent Police 22% England and Wales 23%',
].join('\n');
