import { numberNotes } from '../../corpus/notes.ts';
import {
  inventedNotice,
  outcomesNote,
  printedGrades,
  printedMetrics,
} from '../../corpus/printed-words.ts';
import type { Block, CauseOfConcern, Chapter, CorpusReport, Section } from '../../corpus/report.ts';
import { riskBasedBlocks } from '../../corpus/words/risk-based.ts';
import { figureOf, type Layout, type Panel } from '../layouts/layout.ts';
import { barChart } from './bar-chart.ts';
import { escapeHtml, markNotes, softHyphens, type WordsHtml } from './html.ts';

/** A report as HTML that flows: its blocks in order, and its notes apart. */
export interface ReportHtml {
  /** Each element begins a page or follows the one before; headings have an id and a level. */
  blocks: string;
  notes: readonly { number: number; html: string }[];
}

/** Make the HTML of a report in a layout. */
export function reportHtml(report: CorpusReport, layout: Layout): ReportHtml {
  const numbered = numberNotes(report);
  const words = markNotes(numbered);
  const printer = { layout, words: layout.isHyphenated ? hyphenated(words) : words };
  const chapters = report.chapters.map((chapter, at) => chapterHtml(chapter, at + 1, printer));
  return {
    blocks: [
      cover(report),
      contents(report, layout),
      `<h1 data-page="front">Force in numbers</h1><div class="whole">${layout.numbers(panelsOf(report))}</div><p class="small">${escapeHtml(outcomesNote)}</p>`,
      `<h1 data-page="body">Risk-based inspection</h1>${blocksHtml(riskBasedBlocks(report), printer)}`,
      `<h1 data-page="front">Effectiveness overview</h1><h2>Judgments</h2><div class="whole">${layout.judgments(report.overall, report.judgments)}</div>`,
      `<h2>Summary</h2>${blocksHtml(report.summary, printer)}`,
      ...chapters,
      `<h1 data-page="body">Annex A – About the data</h1>${sectionsHtml(report.annex, printer)}`,
    ].join('\n'),
    notes: [...numbered.values()].map((note) => ({
      number: note.number,
      html: escapeHtml(note.words),
    })),
  };
}

interface Printer {
  layout: Layout;
  words: WordsHtml;
}

function hyphenated(words: WordsHtml): WordsHtml {
  return (text) => softHyphens(words(text));
}

function cover({ force, isbn }: CorpusReport): string {
  return `<div class="cover" data-page="cover"><p class="title">PEEL: Police effectiveness 2017</p><p class="subtitle">An inspection of ${escapeHtml(force.name)}</p><p>March 2018</p><p>${inventedNotice}</p><p>ISBN: ${isbn}</p></div>`;
}

/** The contents list; page numbers are filled in once the pages are known. */
function contents({ chapters }: CorpusReport, layout: Layout): string {
  const entries = [
    ...['Force in numbers', 'Risk-based inspection', 'Effectiveness overview'].map((words) => ({
      words,
      level: 1,
    })),
    ...chapters.flatMap(({ title, sections }, at) => [
      { words: chapterTitle(title, at + 1, layout), level: 1 },
      ...sections.map(({ heading }) => ({ words: heading, level: 2 })),
    ]),
    { words: 'Annex A – About the data', level: 1 },
  ];
  const rows = entries.map(
    ({ words, level }) =>
      `<div class="entry level${String(level)}"><span class="words">${escapeHtml(words)}</span><span class="leader"></span><span class="page"></span></div>`,
  );
  return `<h1 data-page="front" class="contents">Contents</h1><div class="whole">${rows.join('')}</div>`;
}

function panelsOf({ force, metrics }: CorpusReport): Panel[] {
  return [...new Set(printedMetrics.map(({ panel }) => panel))].map((title) => ({
    title,
    pairs: printedMetrics
      .filter(({ panel }) => panel === title)
      .map((printed) => {
        const drawn = metrics.find(({ metric }) => metric === printed.metric);
        return {
          printed,
          force: force.name,
          forceFigure: drawn ? figureOf(drawn.force) : '',
          nationFigure: drawn ? figureOf(drawn.englandAndWales) : '',
        };
      }),
  }));
}

function chapterHtml(chapter: Chapter, number: number, printer: Printer): string {
  const { title, grade, sections, causesOfConcern, areasForImprovement } = chapter;
  const { layout, words } = printer;
  const areas = layout.items(areasForImprovement.map(({ text }) => words(text)));
  const heading =
    areasForImprovement.length === 1 ? 'Area for improvement' : 'Areas for improvement';
  return [
    `<h1 data-page="body">${escapeHtml(chapterTitle(title, number, layout))}</h1>`,
    `<p class="chapter-grade">${printedGrades[grade] ?? grade}</p>`,
    sectionsHtml(sections, printer),
    ...causesOfConcern.map((cause) => causeHtml(cause, printer)),
    ...(areasForImprovement.length > 0 ? [layout.findings(heading, areas)] : []),
  ].join('\n');
}

function chapterTitle(title: string, number: number, { numbersChapters }: Layout): string {
  return numbersChapters ? `${String(number)}. ${title}` : title;
}

function causeHtml(cause: CauseOfConcern, { layout, words }: Printer): string {
  const { text, leadIn, recommendations } = cause;
  return layout.findings(
    'Cause of concern',
    `<p>${words(text)}</p><h3>Recommendations</h3><p>${words(leadIn)}</p>${layout.items(recommendations.map((item) => words(item)))}`,
  );
}

function sectionsHtml(sections: readonly Section[], printer: Printer): string {
  return sections
    .map(({ heading, blocks }) => `<h2>${escapeHtml(heading)}</h2>${blocksHtml(blocks, printer)}`)
    .join('\n');
}

function blocksHtml(blocks: readonly Block[], { words }: Printer): string {
  return blocks
    .map((block) => {
      if (block.kind === 'list')
        return `<ul>${block.items.map((item) => `<li>${words(item)}</li>`).join('')}</ul>`;
      if (block.kind === 'figure')
        return `<div class="whole"><p class="caption">${words(block.caption)}</p>${barChart()}<p class="small">${escapeHtml(block.source)}</p><p class="small">For further information about this data, please see annex A</p></div>`;
      return `<p>${words(block.passages.map((passage) => passage.words).join(' '))}</p>`;
    })
    .join('\n');
}
