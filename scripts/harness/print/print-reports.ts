import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import type { CorpusReport } from '../../corpus/report.ts';
import type { Layout } from '../layouts/layout.ts';
import { pageCss } from './page-css.ts';
import { dropUnusedHyphens } from './drop-unused-hyphens.ts';
import { paginate } from './paginate.ts';
import { reportHtml, type ReportHtml } from './report-html.ts';

/** One report in one layout, and the files that it is printed to. */
export interface Print {
  report: CorpusReport;
  layout: Layout;
  pdf: string;
  html: string;
}

/** Print reports in layouts to `folder`, as PDF and as HTML that flows; what is there already is kept. */
export async function printReports(
  reports: readonly CorpusReport[],
  layouts: readonly Layout[],
  folder: string,
): Promise<Print[]> {
  const prints = layouts.flatMap((layout) =>
    reports.map((report) => ({
      report,
      layout,
      pdf: join(folder, 'print', layout.name, `${report.id}.pdf`),
      html: join(folder, 'print', layout.name, `${report.id}.html`),
    })),
  );
  const missing = prints.filter(({ pdf }) => !existsSync(pdf));
  if (missing.length === 0) return prints;
  const browser = await launchChromium();
  for (const print of missing) await printOne(browser, print);
  await browser.close();
  return prints;
}

async function printOne(browser: Browser, { report, layout, pdf, html }: Print): Promise<void> {
  mkdirSync(join(pdf, '..'), { recursive: true });
  const printed = reportHtml(report, layout);
  writeFileSync(html, flowingHtml(printed, layout));
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="en-GB"><style>${pageCss()}${layout.css}</style><div id="source">${printed.blocks}</div></html>`,
  );
  await page.evaluate('document.fonts.ready');
  await page.evaluate(paginate, {
    head: layout.runningHead(report.force.name),
    numbers: Array.from({ length: 200 }, (_none, at) => layout.pageNumber(at + 1)),
    notes: printed.notes,
  });
  await page.evaluate(dropUnusedHyphens);
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  await page.close();
}

/** The report as a web page would have it: no pages, its notes at the end. */
function flowingHtml({ blocks, notes }: ReportHtml, layout: Layout): string {
  const items = notes.map(({ number, html }) => `<p><sup>${String(number)}</sup> ${html}</p>`);
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>PEEL</title><style>${layout.css}</style></head><body>${blocks.replaceAll('&shy;', '')}${items.join('\n')}</body></html>`;
}
