import { outcomesNote, printedMetrics } from '../printed-words.ts';
import type { CorpusReport, DrawnFigure } from '../report.ts';
import type { TextStyle } from './style.ts';

/** The dash that stands where a force supplied no figure. */
const dash = '–';

/** Write Force in numbers: panels with their labels, and the figures of those that kept them. */
export function numbersLines({ force, metrics }: CorpusReport, style: TextStyle): string[] {
  const panels = [...new Set(printedMetrics.map(({ panel }) => panel))];
  return [
    ...panels.flatMap((panel) => [
      ...[style.section(panel), ''],
      ...printedMetrics
        .filter((printed) => printed.panel === panel)
        .flatMap(({ metric, label, period }) => {
          const drawn = metrics.find((known) => known.metric === metric);
          const pair = drawn && [printedOf(drawn.force), printedOf(drawn.englandAndWales)];
          const [forceFigure, nationFigure] = pair ?? [];
          return [
            ...[period ? `${label} ${period.printed}` : label, ''],
            ...(forceFigure !== undefined && nationFigure !== undefined
              ? [
                  ...style.figures({
                    ...{ force: force.name, nation: 'England and Wales' },
                    ...{ forceFigure, nationFigure },
                  }),
                  '',
                ]
              : ['']),
          ];
        }),
    ]),
    ...[outcomesNote, ''],
  ];
}

function printedOf(figure: DrawnFigure): string | undefined {
  if (figure.status === 'not-supplied') return dash;
  return figure.status === 'stated' ? figure.printed : undefined;
}
