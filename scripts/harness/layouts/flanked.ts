import { printedGrades } from '../../corpus/printed-words.ts';
import { judgmentTable, labelOf, type Layout } from './layout.ts';

/** Figures to both sides of their label, the names once for a panel, a name over two lines; the panels in two columns. */
export const flanked: Layout = {
  name: 'flanked',
  isSingleColumn: false,
  isHyphenated: true,
  numbersChapters: false,
  runningHead: (force) => `${force} | PEEL 2017`,
  pageNumber: (page) => String(page),
  css: `
    .sheet { display: grid; grid-template-columns: 1fr 1fr; gap: 14pt; }
    .panel { margin: 0 0 6pt; }
    .panel h3 { margin: 0; border-bottom: 1pt solid #333; }
    .row { display: grid; grid-template-columns: 58pt 1fr 58pt; gap: 6pt; text-align: center; font-size: 8.5pt; align-items: center; margin: 4pt 0; }
    .figure { font-size: 16pt; font-weight: bold; }
    .finding { border-left: 4pt solid #393; padding: 2pt 8pt; margin: 8pt 0; }
    .finding ul { list-style: '– '; }
    table.judgments { width: 70%; }
  `,
  numbers: (all) =>
    `<div class="sheet">${all
      .map(
        ({ title, pairs }) =>
          `<section class="panel"><h3>${title}</h3><div class="row"><span>${pairs[0]?.force ?? ''}</span><span></span><span>England and Wales</span></div>${pairs
            .map(
              ({ printed, forceFigure, nationFigure }) =>
                `<div class="row"><span class="figure">${forceFigure}</span><span>${labelOf(printed)}</span><span class="figure">${nationFigure}</span></div>`,
            )
            .join('')}</section>`,
      )
      .join('')}</div>`,
  judgments: (overall, judgments) =>
    `<p class="overall">Overall effectiveness 2017: ${printedGrades[overall] ?? ''}</p>${judgmentTable(judgments, (grade) => (printedGrades[grade] ?? '').replace(' ', '<br>'))}`,
  findings: (heading, body) => `<section class="finding"><h2>${heading}</h2>${body}</section>`,
  items: (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
};
