import { readFileSync } from 'node:fs';

import { paginate, type Page } from './paginate.ts';
import type { Block, Panel, ReportBlocks } from './report-blocks.ts';

/** Where a value panel prints its numbers. */
export type ValueLayout = 'below' | 'above' | 'beside';

const font = readFileSync(
  'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'base64',
);

/** A chart as a drawing program leaves it: its words and numbers are text, some of it turned. */
const chart = `<svg width="600" height="220" font-size="8">
${[0, 20, 40, 60, 80].map((value, at) => `<text x="5" y="${150 - at * 35}">${value}</text>`).join(' ')}
${['Avon and Somerset', 'Bedfordshire', 'Cambridgeshire', 'Cheshire', 'Cleveland', 'Cumbria']
  .map((name, at) => `<text transform="translate(${40 + at * 90} 215) rotate(-90)">${name}</text>`)
  .join(' ')}
<text x="100" y="12">Bedfordshire Police</text> <text x="250" y="12">England and Wales</text>
<text x="260" y="80">45.5</text></svg>`;

/**
 * Lay a report out as HMICFRS did, ready to be printed on A4: title page, contents with dot leaders,
 * value panels, a table of grades with wrapped cells, 11 point text, footnotes, page numbers.
 *
 * The elements stand in the order in which a person reads the page.
 */
export function reportHtml(
  report: ReportBlocks,
  { values = 'below', hasCharts = false }: { values?: ValueLayout; hasCharts?: boolean } = {},
): string {
  const pages = paginate(report).map((page, at) => pageHtml(page, at + 3, values));
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>${styles}</style>
<section class="page title">${titleHtml(report.title)}</section>
<section class="page"><h2>Contents</h2>${report.contents.map(entryHtml).join('\n')}</section>
${pages.join('\n').replaceAll(/<p>Figure \d.*?<\/p>/g, (caption) => caption + (hasCharts ? chart : ''))}</html>`;
}

function titleHtml(lines: readonly string[]): string {
  const [programme = '', force = '', ...rest] = lines.map(escape);
  return `<h1>${programme}</h1><p class="subtitle">${force}</p><div class="foot">${rest
    .map((line) => `<p>${line}</p>`)
    .join('')}</div>`;
}

function entryHtml([title, page]: readonly [string, string]): string {
  return `<p class="entry"><span>${escape(title)}</span> <span class="leader">${'.'.repeat(200)}</span> <span>${page}</span></p>`;
}

function pageHtml({ blocks, footnotes }: Page, number: number, values: ValueLayout): string {
  const notes = footnotes.map(([mark, text]) => `<p>${inline(`${mark} ${text}`)}</p>`);
  return `<section class="page">${blocks.map((block) => blockHtml(block, values)).join('\n')}
${notes.length > 0 ? `<div class="notes">${notes.join('\n')}</div>` : ''}
<p class="number">${number}</p></section>`;
}

function blockHtml(block: Block, values: ValueLayout): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case 'grade':
      return `<p class="grade">${escape(block.text)}</p>`;
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'bullet':
      return `<p class="bullet"><span>•</span> ${inline(block.text)}</p>`;
    case 'panels':
      return `<div class="panels">${groupsOf(block.panels)
        .map(
          (group) =>
            `<div class="panel">${group.map((each) => panelHtml(each, values)).join('')}</div>`,
        )
        .join('')}</div>`;
    case 'table':
      return `<div class="overall">${block.overall.map((cell) => `<b>${cell}</b>`).join(' ')}</div>
<table>${block.rows.map(rowHtml).join('')}</table>`;
  }
}

/** Gather the panels that stand under one title into one box. */
function groupsOf(panels: readonly Panel[]): Panel[][] {
  const groups: Panel[][] = [];
  for (const panel of panels) {
    const last = groups.at(-1);
    if (panel.title === undefined && last !== undefined) last.push(panel);
    else groups.push([panel]);
  }
  return groups;
}

function panelHtml({ title, caption, force, nation }: Panel, values: ValueLayout): string {
  const pair = ([label, value]: readonly [string, string]): string => {
    const parts = [`<span>${escape(label)}</span>`, `<b>${escape(value)}</b>`];
    return `<div class="${values}">${(values === 'above' ? parts.toReversed() : parts).join(' ')}</div>`;
  };
  return `${title === undefined ? '' : `<h4>${escape(title)}</h4>`}<p>${escape(caption)}</p>
<div class="pair">${pair(force)} ${pair(nation)}</div>`;
}

function rowHtml(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join(' ')}</tr>`;
}

function inline(text: string): string {
  return escape(text).replace(/[⁰¹²³⁴-⁹][⁰¹²³⁴-⁹, ]*(?<! )/g, (marks) => {
    const digits = marks.replace(/[⁰¹²³⁴-⁹]/g, (mark) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(mark)));
    return `<sup>${digits}</sup>`;
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const styles = `
@font-face { font-family: Report; src: url(data:font/woff2;base64,${font}); font-weight: 100 900; }
@page { size: A4; margin: 0; }
* { box-sizing: border-box; }
body { margin: 0; font: 11pt/1.35 Report; overflow-wrap: anywhere; }
.page { block-size: 297mm; padding: 20mm 22mm 12mm; break-after: page; display: flex; flex-direction: column; overflow: hidden; }
h1 { font-size: 28pt; margin: 60mm 0 8mm; }
h2 { font-size: 20pt; line-height: 1.2; margin: 0 0 5mm; }
h3 { font-size: 14pt; margin: 3mm 0 2mm; }
h4 { font-size: 12pt; margin: 0 0 1mm; }
p { margin: 0 0 3mm; }
sup { font-size: 65%; line-height: 0; }
.subtitle { font-size: 18pt; }
.title .foot { margin-block-start: auto; }
.title .foot p { margin: 0; }
.grade { font-size: 16pt; font-weight: 700; }
.entry { display: flex; gap: 1mm; margin: 0 0 1mm; }
.entry .leader { flex: 1 1 0; inline-size: 0; overflow: hidden; white-space: nowrap; }
.bullet { padding-inline-start: 8mm; text-indent: -6mm; }
.bullet span { display: inline-block; inline-size: 6mm; text-indent: 0; }
.notes { margin-block-start: auto; border-block-start: 1px solid; padding-block-start: 2mm; font-size: 9pt; }
.notes p { margin: 0 0 1.5mm; }
.notes + .number { margin-block-start: 2mm; }
.number { margin: auto 0 0; text-align: center; font-size: 9pt; }
.panels { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; font-size: 9pt; margin-block-end: 5mm; }
.panel { border: 1px solid #888; padding: 3mm; }
.panel p { margin: 0 0 2mm; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; margin-block-end: 3mm; }
.pair b { white-space: nowrap; font-size: 20pt; line-height: 1.1; display: block; }
.pair:has(.beside) { grid-template-columns: 1fr; gap: 0; margin-block-end: 1mm; }
.pair:has(.beside) b { font-size: 14pt; }
.pair .beside { display: flex; gap: 2mm; align-items: baseline; }
.overall { display: flex; gap: 10mm; font-size: 14pt; margin-block-end: 4mm; }
table { border-collapse: collapse; inline-size: 100%; margin-block-end: 5mm; }
td { border: 1px solid #888; padding: 2mm; vertical-align: middle; }
td:nth-child(1) { inline-size: 52%; } td:nth-child(2) { inline-size: 28mm; } td:nth-child(3) { inline-size: 30mm; }
`;
