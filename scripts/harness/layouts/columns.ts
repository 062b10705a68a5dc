import { printedGrades } from '../../corpus/printed-words.ts';
import { bulletList, judgmentTable, type Layout } from './layout.ts';

/** Two columns of hyphenated words, numbered chapters, Force in numbers as one table. */
export const columns: Layout = {
  name: 'columns',
  isSingleColumn: false,
  isHyphenated: true,
  numbersChapters: true,
  runningHead: (force) => force,
  pageNumber: (page) => String(page),
  css: `
    .body { columns: 2; column-gap: 18pt; column-fill: auto; text-align: justify; font-size: 9.5pt; }
    h1, .numbers { column-span: none; }
    .front .body, .cover .body { columns: 1; }
    .numbers td:not(:first-child) { text-align: right; width: 22%; }
    .numbers th { text-align: left; background: #ddd; }
    .finding { background: #f2ead8; padding: 6pt; }
    table.judgments { font-size: 8.5pt; }
  `,
  numbers: (all) =>
    `<table class="numbers"><tr><td></td><td>${all[0]?.pairs[0]?.force ?? ''}</td><td>England and Wales</td></tr>${all
      .map(
        ({ title, pairs }) =>
          `<tr><th colspan="3">${title}</th></tr>${pairs
            .map(
              ({ printed, forceFigure, nationFigure }) =>
                `<tr><td>${printed.label}${printed.period ? `<br>${printed.period.printed}` : ''}</td><td>${forceFigure}</td><td>${nationFigure}</td></tr>`,
            )
            .join('')}`,
      )
      .join('')}</table>`,
  judgments: (overall, judgments) =>
    `<p class="overall"><strong>Overall effectiveness 2017</strong><br>${printedGrades[overall] ?? ''}</p>${judgmentTable(judgments, (grade) => printedGrades[grade] ?? '')}`,
  findings: (heading, body) => `<section class="finding"><h2>${heading}</h2>${body}</section>`,
  items: bulletList,
};
