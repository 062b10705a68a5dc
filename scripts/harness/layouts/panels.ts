import { printedGrades } from '../../corpus/printed-words.ts';
import { bulletList, judgmentTable, labelOf, type Layout } from './layout.ts';

/** After the original: panels side by side on a grid, figures beside each other under both names, a running head. */
export const panels: Layout = {
  name: 'panels',
  isSingleColumn: true,
  isHyphenated: false,
  numbersChapters: false,
  runningHead: (force) => `PEEL: Police effectiveness 2017 – ${force}`,
  pageNumber: (page) => `Page ${String(page)}`,
  css: `
    .grid { display: grid; grid-template-columns: 1fr 1fr; gap: 8pt; }
    .panel { background: #eef1f6; padding: 6pt; }
    .panel.wide { grid-column: 1 / 3; }
    .panel h3 { margin: 0 0 4pt; color: #234; }
    .metrics { display: flex; gap: 12pt; }
    .metrics > div { flex: 1; }
    .label { font-size: 8.5pt; min-height: 32pt; margin: 0; }
    .pair { display: grid; grid-template-columns: 1fr 1fr; font-size: 8.5pt; }
    .figure { font-size: 18pt; color: #1a4a7a; }
    .finding { border: 1.5pt solid #1a4a7a; padding: 8pt; margin: 8pt 0; }
  `,
  numbers: (all) =>
    `<div class="grid">${all
      .map(
        ({ title, pairs }) =>
          `<section class="panel${pairs.length > 1 ? ' wide' : ''}"><h3>${title}</h3><div class="metrics">${pairs
            .map(
              ({ printed, force, forceFigure, nationFigure }) =>
                `<div><p class="label">${labelOf(printed)}</p><div class="pair"><span>${force}</span><span>England and Wales</span><span class="figure">${forceFigure}</span><span class="figure">${nationFigure}</span></div></div>`,
            )
            .join('')}</div></section>`,
      )
      .join('')}</div>`,
  judgments: (overall, judgments) =>
    `<table class="overall"><tr><td>Overall effectiveness 2017</td><td><span class="dot"></span> ${printedGrades[overall] ?? ''}</td></tr></table>${judgmentTable(judgments, (grade) => printedGrades[grade] ?? '')}`,
  findings: (heading, body) => `<section class="finding"><h2>${heading}</h2>${body}</section>`,
  items: bulletList,
};
