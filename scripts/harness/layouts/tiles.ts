import { printedGrades } from '../../corpus/printed-words.ts';
import { labelOf, type Layout } from './layout.ts';

/** Tiles: each judgment a box, each figure above its name with its label below, findings without bullets beside their heading. */
export const tiles: Layout = {
  name: 'tiles',
  isSingleColumn: true,
  isHyphenated: true,
  numbersChapters: false,
  runningHead: (force) => `An inspection of ${force}`,
  pageNumber: (page) => `– ${String(page)} –`,
  css: `
    .tiles { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 8pt; }
    .tile { border: 1pt solid #555; padding: 6pt; }
    .tile p { margin: 0 0 2pt; }
    .grade { font-size: 13pt; font-weight: bold; }
    .panel { border-top: 2pt solid #a33; padding: 4pt 0; }
    .panel h3 { margin: 0 0 4pt; }
    .metrics { display: flex; gap: 20pt; }
    .metrics > div { flex: 1; }
    .pair { display: flex; gap: 14pt; }
    .pair p { margin: 0; font-size: 9pt; }
    .figure { font-size: 18pt !important; }
    .label { font-size: 9pt; margin: 2pt 0 0; }
    .finding { display: grid; grid-template-columns: 26% 1fr; gap: 10pt; background: #f5e9e9; padding: 8pt; }
    .finding h2 { margin: 0; width: 70pt; }
    .finding .items p { margin: 0 0 5pt; }
  `,
  numbers: (all) =>
    all
      .map(
        ({ title, pairs }) =>
          `<section class="panel"><h3>${title}</h3><div class="metrics">${pairs
            .map(
              ({ printed, force, forceFigure, nationFigure }) =>
                `<div><div class="pair"><div><p class="figure">${forceFigure}</p><p>${force}</p></div><div><p class="figure">${nationFigure}</p><p>England and Wales</p></div></div><p class="label">${labelOf(printed)}</p></div>`,
            )
            .join('')}</div></section>`,
      )
      .join(''),
  judgments: (overall, judgments) =>
    `<div class="tile overall"><p>Overall effectiveness 2017</p><p class="grade">${printedGrades[overall] ?? ''}</p></div><div class="tiles">${judgments
      .map(
        ({ title, grade, lastInspected }) =>
          `<div class="tile"><p>${title}</p><p class="grade">${printedGrades[grade] ?? ''}</p><p>Last inspected ${String(lastInspected)}</p></div>`,
      )
      .join('')}</div>`,
  findings: (heading, body) =>
    `<section class="finding"><h2>${heading}</h2><div class="items">${body}</div></section>`,
  items: (items) => items.map((item) => `<p>${item}</p>`).join(''),
};
