import { createReporter } from '../../../src/parser/diagnostics.ts';
import { readLines } from '../../../src/parser/text/lines.ts';
import type { KnownFigures } from '../../../src/parser/panels/national-figures.ts';
import { readPanels } from '../../../src/parser/panels/read-panels.ts';
import { settlePair } from '../../../src/parser/panels/settle-pair.ts';
import type { FigureUnit } from '../../../src/parser/panels/units.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';

/** The force's and the nation's figure of each metric that pages tell, `?` for one that is open; with what national figures are known. */
export function toldBy(
  lines: readonly string[],
  known: KnownFigures = new Map(),
): Record<string, string> {
  const programme = programmeTitled('effectiveness', 2017);
  if (!programme) throw new Error('no programme');
  const panels = readPanels(
    {
      lines: readLines(lines.join('\n')),
      programme,
      forceNames: ['City of London Police', 'Kent Police', 'Kent'],
      line: 1,
    },
    createReporter(),
  );
  return Object.fromEntries(
    panels.readings.flatMap((reading) => {
      const national = known.get(reading.metric);
      const verdict = settlePair(reading, { national, isDisputed: false });
      const { force, nation } = verdict;
      return force || nation ? [[reading.metric, `${printed(force)} ${printed(nation)}`]] : [];
    }),
  );
}

function printed(figure: FigureUnit | undefined): string {
  if (!figure) return '?';
  return figure.type === 'dash' ? '–' : figure.printed;
}
