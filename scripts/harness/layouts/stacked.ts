import { printedGrades } from '../../corpus/printed-words.ts';
import { bulletList, judgmentTable, labelOf, type Layout } from './layout.ts';

/** The plainest layout: one column, one figure under another, each figure under its name. */
export const stacked: Layout = {
  name: 'stacked',
  isSingleColumn: true,
  isHyphenated: false,
  numbersChapters: false,
  runningHead: () => '',
  pageNumber: (page) => String(page),
  css: `
    .panel { border: 1pt solid #888; margin: 4pt 0; padding: 4pt; }
    .panel h3 { margin: 0 0 2pt; }
    .pair { display: flex; gap: 40pt; }
    .pair p { margin: 0; }
    .figure { font-size: 16pt; font-weight: bold; }
  `,
  numbers: (panels) =>
    panels
      .map(
        ({ title, pairs }) =>
          `<section class="panel"><h3>${title}</h3>${pairs
            .map(
              ({ printed, force, forceFigure, nationFigure }) =>
                `<p class="label">${labelOf(printed)}</p><div class="pair"><div><p>${force}</p><p class="figure">${forceFigure}</p></div><div><p>England and Wales</p><p class="figure">${nationFigure}</p></div></div>`,
            )
            .join('')}</section>`,
      )
      .join(''),
  judgments: (overall, judgments) =>
    `<p class="overall">Overall effectiveness 2017 &nbsp; <strong>${printedGrades[overall] ?? ''}</strong></p>${judgmentTable(judgments, (grade) => printedGrades[grade] ?? '')}`,
  findings: (heading, body) => `<h2>${heading}</h2>${body}`,
  items: bulletList,
};
